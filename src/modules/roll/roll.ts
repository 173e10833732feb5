import { Injectable } from '@nestjs/common';
import type { Language } from '../../kernel/language.js';
import type { RequestContext } from '../../platform/context/index.js';
import { Reader } from '../../platform/reading/index.js';
import { ANYBODY } from '../awards/index.js';

type Names = Readonly<Record<Language, string | null>>;
interface Choice {
  readonly name: Names;
}
export interface RollAward {
  readonly date: string | null;
  readonly year: number | null;
  readonly capacity: string | null;
  readonly capacityRu: string | null;
  readonly citation: string | null;
  readonly citationRu: string | null;
  readonly type: Choice;
  readonly region: Choice | null;
  readonly grantingBody: Choice | null;
  readonly recipient: { readonly displayName: string } | Choice | null;
}
/** What the form has, as texts of the address; what is no year or code finds nothing. */
export interface RollAsked {
  readonly year?: number | undefined;
  readonly type?: string | undefined;
  readonly region?: string | undefined;
  readonly search?: string | undefined;
  readonly after?: string | undefined;
}
export interface RollPage {
  readonly awards: readonly RollAward[];
  readonly count: number;
  /** The place after this page; absent: it is the last. */
  readonly next: string | undefined;
  readonly years: readonly number[];
  readonly types: readonly (Choice & { readonly code: string })[];
  readonly regions: readonly (Choice & { readonly id: string })[];
}

const PAGE = 50;
const NAMES = 'name { kk ru en }';
const CHOICES = `
  years: awardsStatistics(filter: { onRoll: true }, groupBy: [DATE_YEAR], first: 200) { groups { dateYear } }
  awardTypes(first: 100) { nodes { code ${NAMES} } }
  areas(filter: { kind: { in: ["region", "republican_city"] }, ended: false }, first: 100) { nodes { id ${NAMES} } }`;
const AWARDS = `
  query ($filter: AwardFilter!, $after: String) {
    awards(filter: $filter, first: ${PAGE}, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { date year capacity capacityRu citation citationRu type { ${NAMES} } region { ${NAMES} } grantingBody { ${NAMES} }
        recipient { ... on Person { displayName } ... on Organization { ${NAMES} } } }
    } ${CHOICES}
  }`;
interface Answer {
  readonly awards: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly RollAward[];
  };
  readonly years: { readonly groups: readonly { readonly dateYear: number | null }[] };
  readonly awardTypes: { readonly nodes: RollPage['types'] };
  readonly areas: { readonly nodes: RollPage['regions'] };
}
/** Asks the registry for a page of the roll. */
@Injectable()
export class Roll {
  constructor(private readonly reader: Reader) {}

  async page(ctx: RequestContext, { year, type, region, search, after }: RollAsked): Promise<RollPage> {
    const viewer = ctx.as(ANYBODY);
    const filter = {
      onRoll: true,
      ...(year !== undefined && { year: { eq: year } }),
      ...(type !== undefined && { type: { eq: type } }),
      ...(region !== undefined && { region: { eq: region } }),
      ...(search !== undefined && { onRollNamed: search }),
    };
    const found = await this.reader.query<Answer>(viewer, AWARDS, { filter, after });
    const { nodes, totalCount, pageInfo } = found.awards;
    return {
      awards: nodes,
      count: totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor! : undefined,
      years: found.years.groups.flatMap(({ dateYear }) => dateYear ?? []).sort((a, b) => b - a),
      types: found.awardTypes.nodes,
      regions: found.areas.nodes,
    };
  }
}
