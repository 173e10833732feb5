import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { refuse } from '../../../kernel/refusal.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { common } from '../../../platform/problems/index.js';
import { Reader } from '../../../platform/reading/index.js';
import { layoutList, type Page } from '../../../platform/typesetting/index.js';
import { allOf, NEXT, type PageOf } from '../all-of.js';
import type { Printed } from '../languages.js';
import { passportDesign } from './passport-design.js';
import { PassportPaper } from './passport-paper.js';
import {
  AID,
  AID_PERMISSIONS,
  ASSOCIATION,
  LISTS,
  type Aid,
  type Association,
  type Hung,
  type Period,
} from './passport.js';

/** Of a body or an institution nothing is answered. */
interface Answer {
  readonly association: Association | { readonly name?: undefined } | null;
}
const OF_ASSOCIATION = 'association: organization(id: $id) { ... on Association';
type Listed<K extends keyof Hung> = Readonly<Record<'association', Readonly<Record<K, PageOf<Hung[K][number]>>>>>;

const mayAll = ({ actor }: RequestContext, permissions: readonly string[]): boolean =>
  permissions.every((each) => actor.may(each));
const asked = (list: keyof Hung): string => {
  const { asks, order, period, asOf } = LISTS[list];
  const args = ['first: 50', 'after: $after', asOf && 'asOf: $day', period && `filter: { ${period}: $period }`, order && `orderBy: { field: ${order} }`];
  const variables = ['$id: ID!', '$after: String', asOf && '$day: Date', period && '$period: PeriodFilter'];
  const said = (parts: unknown[]): string => parts.filter(Boolean).join(', ');
  return `query (${said(variables)}) { ${OF_ASSOCIATION} { ${list}(${said(args)}) { nodes { ${asks} } ${NEXT} } } } }`;
}; // prettier-ignore

/** The passport of an association: what it is, and what it has done in a period, as far as the viewer may know. */
@Injectable()
export class Passports {
  constructor(private readonly reader: Reader) {}

  async pages(ctx: RequestContext, id: string, period: Period, languages: readonly Printed[]): Promise<Page[]> {
    const document = `query ($id: ID!) { ${OF_ASSOCIATION} { ${ASSOCIATION} } } }`;
    const { association } = await this.reader.query<Answer>(ctx, document, { id });
    if (!association?.name) return refuse(common.NOT_FOUND, 'id');
    const hung: Record<string, unknown> = {};
    for (const list of Object.keys(LISTS) as (keyof Hung)[]) hung[list] = await this.all(ctx, id, list, period);
    const aid = await this.aid(ctx, id, period);
    const design = await passportDesign();
    const sets = languages.map((language) =>
      layoutList(design, new PassportPaper(association, hung as unknown as Hung, aid, period, language).paper()),
    );
    return (await Promise.all(sets)).flat();
  }

  private async all<K extends keyof Hung>(ctx: RequestContext, id: string, list: K, period: Period): Promise<Hung[K][number][]> {
    if (!mayAll(ctx, LISTS[list].permissions)) return [];
    const values = { id, ...(LISTS[list].asOf && { day: period.to ?? today(ctx.now) }), ...(LISTS[list].period && within('period', period)) };
    return allOf(async (after) => {
      const { association } = await this.reader.query<Listed<K>>(ctx, asked(list), { ...values, ...after });
      return association[list];
    });
  } // prettier-ignore

  private async aid(ctx: RequestContext, id: string, period: Period): Promise<Aid | null> {
    if (!mayAll(ctx, AID_PERMISSIONS)) return null;
    const filter = { organization: { eq: id }, ...within('date', period) };
    const { contributionsStatistics } = await this.reader.query<{ contributionsStatistics: { totals: Aid } }>(ctx, AID, { filter }); // prettier-ignore
    return contributionsStatistics.totals;
  }
}

/** What is not dated belongs to the whole of its life only. */
const within = (name: string, { from, to }: Period): object =>
  from || to ? { [name]: { ...(from && { from }), ...(to && { to }) } } : {};
