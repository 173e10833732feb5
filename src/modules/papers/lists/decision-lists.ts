import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { common } from '../../../platform/problems/index.js';
import { Reader } from '../../../platform/reading/index.js';
import { checkTemplate, layout, layoutList, type Page, type Template } from '../../../platform/typesetting/index.js';
import { decisionLine } from '../decision-line.js';
import { problems } from '../papers.problems.js';
import { annexOf, envelopesOf, seatingOf, type Honoured } from './lists.js';

type Printed = 'kk' | 'ru';
type Names = Readonly<Record<Printed, string | null>>;
export interface DecisionPaper {
  readonly language: Printed;
  /** Of a seating list: what it is for, and how many sit in a row. */
  readonly ceremony: string;
  readonly seatsInRow: number;
}
interface Decision {
  /** Null for who may not print it. */
  readonly printPath: string | null;
  readonly kind: string;
  readonly number: string;
  readonly date: string;
  readonly decidingBody: { readonly name: Names };
}
interface Award {
  readonly capacity: string | null;
  readonly number: string | null;
  readonly type: { readonly name: Names };
  readonly recipient: { readonly displayName: string } | { readonly name: Names } | null;
}
interface Answer {
  readonly awardDecision: Decision | null;
  readonly awards: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Award[];
  };
}

const ASKED = `
  query ($id: ID!, $after: String) {
    awardDecision(id: $id) { printPath kind number date decidingBody { name { kk ru } } }
    awards(filter: { awardDecision: { eq: $id } }, first: 100, after: $after, orderBy: { field: POSITION, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { capacity number type { name { kk ru } } recipient { ... on Person { displayName } ... on Organization { name { kk ru } } } }
    }
  }`;

/** What is not said in Russian is printed as it is said in Kazakh. */
const inBoth = ({ kk, ru }: Names): Record<Printed, string> => ({ kk: kk ?? ru ?? '', ru: ru ?? kk ?? '' });

/** Lists of those whom a decision honours: its annex, their envelopes, and their seats at the ceremony. */
@Injectable()
export class DecisionLists {
  private readonly templates = new Map<string, Promise<Template>>();

  constructor(private readonly reader: Reader) {}

  async annex(ctx: RequestContext, id: string, { language }: DecisionPaper): Promise<Page[]> {
    const { decision, honoured } = await this.find(ctx, id);
    return layoutList(await this.template('annex'), annexOf(decisionLine(decision, language), honoured, language));
  }

  async envelopes(ctx: RequestContext, id: string, { language }: DecisionPaper): Promise<Page[]> {
    const { decision, honoured } = await this.find(ctx, id);
    const template = await this.template('envelope');
    const papers = envelopesOf(inBoth(decision.decidingBody.name), honoured, language);
    return Promise.all(papers.map((each) => layout(template, each)));
  }

  async seating(ctx: RequestContext, id: string, asked: DecisionPaper): Promise<Page[]> {
    const { honoured } = await this.find(ctx, id);
    return layoutList(await this.template('seating'), seatingOf(asked.ceremony, honoured, asked));
  }

  private async find(ctx: RequestContext, id: string): Promise<{ decision: Decision; honoured: Honoured[] }> {
    const found: Award[] = [];
    for (let after: string | null = null; ;) {
      const { awardDecision, awards }: Answer = await this.reader.query(ctx, ASKED, {
        id,
        ...(after !== null && { after }),
      });
      if (!awardDecision) return refuse(common.NOT_FOUND, 'id');
      if (!awardDecision.printPath) return refuse(common.OUT_OF_REACH, 'id');
      found.push(...awards.nodes);
      after = awards.pageInfo.endCursor;
      if (awards.pageInfo.hasNextPage) continue;
      const honoured = found.flatMap(honouredBy);
      return honoured.length === 0 ? refuse(problems.NOTHING_TO_PRINT, 'id') : { decision: awardDecision, honoured };
    }
  }

  /** Those of the registry are checked once in the life of a process. */
  private template(name: string): Promise<Template> {
    const known = this.templates.get(name);
    if (known) return known;
    const given: unknown = JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));
    const checked = checkTemplate(given);
    this.templates.set(name, checked);
    return checked;
  }
}

/** A recipient whom the viewer may not know stands on no list. */
function honouredBy({ recipient, capacity, type, number }: Award): Honoured[] {
  if (!recipient) return [];
  const name = 'displayName' in recipient ? recipient.displayName : inBoth(recipient.name);
  return [{ name, capacity, award: inBoth(type.name), number }];
}
