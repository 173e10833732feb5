import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { valueLabel } from '../../../platform/labels/index.js';
import { common } from '../../../platform/problems/index.js';
import { Reader } from '../../../platform/reading/index.js';
import { layout, layoutList, type Page } from '../../../platform/typesetting/index.js';
import { decisionLine } from '../decision-line.js';
import { inBoth, type Printed } from '../languages.js';
import { problems } from '../papers.problems.js';
import { twin } from '../words-of.js';
import { ListTemplates } from './list-templates.js';
import { annexOf, envelopesOf, seatingOf, type Honoured } from './lists.js';

type Names = Readonly<Record<Printed, string | null>>;
export interface DecisionPaper {
  readonly language: Printed;
  /** Of a seating list: what it is for, and how many sit in a row. */
  readonly ceremony: string;
  readonly seatsInRow: number;
}
interface Decision {
  /** Null for whoever may not print it. */
  readonly printPath: string | null;
  readonly kind: string;
  readonly number: string;
  readonly date: string;
  readonly decidingBody: { readonly name: Names };
}
type Status = 'VALID' | 'SUSPENDED' | 'REVOKED';
interface Award {
  readonly capacity: string | null;
  readonly capacityRu: string | null;
  readonly number: string | null;
  readonly status: Status;
  readonly type: { readonly name: Names };
  readonly recipient: { readonly displayName: string } | { readonly name: Names } | null;
}
interface Recipient extends Honoured {
  readonly award: Record<Printed, string>;
  readonly suspended: boolean;
}
interface Answer {
  readonly awardDecision: Decision | null;
  readonly awards: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Award[];
  };
}

const ASKED = `
  query ($id: ID!, $status: [AwardStatus!]!, $after: String) {
    awardDecision(id: $id) { printPath kind number date decidingBody { name { kk ru } } }
    awards(filter: { awardDecision: { eq: $id }, status: $status }, first: 100, after: $after, orderBy: { field: POSITION, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { capacity capacityRu number status type { name { kk ru } } recipient { ... on Person { displayName } ... on Organization { name { kk ru } } } }
    }
  }`;

/** Lists of those whom a decision honours: its annex, their envelopes, and their seats at the ceremony. */
@Injectable()
export class DecisionLists {
  constructor(
    private readonly reader: Reader,
    private readonly templates: ListTemplates,
  ) {}

  /** The decision as it was made, whatever became of its awards. */
  async annex(ctx: RequestContext, id: string, { language }: DecisionPaper): Promise<Page[]> {
    const { decision, honoured } = await this.find(ctx, id, ['VALID', 'SUSPENDED', 'REVOKED']);
    return layoutList(
      await this.templates.find('annex'),
      annexOf(decisionLine(decision, language), honoured, language),
    );
  }

  /** Of those whose awards count: nothing else is handed over. */
  async envelopes(ctx: RequestContext, id: string, { language }: DecisionPaper): Promise<Page[]> {
    const { decision, honoured } = await this.find(ctx, id, ['VALID']);
    const template = await this.templates.find('envelope');
    const papers = envelopesOf(inBoth(decision.decidingBody.name), honoured, language);
    return Promise.all(papers.map((each) => layout(template, each)));
  }

  /** A suspended award may be reinstated before the ceremony: it keeps its seat, and says that it is suspended. */
  async seating(ctx: RequestContext, id: string, asked: DecisionPaper): Promise<Page[]> {
    const { honoured } = await this.find(ctx, id, ['VALID', 'SUSPENDED']);
    const guests = honoured.map((each) => ({
      ...each,
      award: each.suspended ? whileSuspended(each.award) : each.award,
    }));
    return layoutList(await this.templates.find('seating'), seatingOf(asked.ceremony, guests, asked));
  }

  private async find(
    ctx: RequestContext,
    id: string,
    status: readonly Status[],
  ): Promise<{ decision: Decision; honoured: Recipient[] }> {
    const found: Award[] = [];
    for (let after: string | null = null; ;) {
      const { awardDecision, awards }: Answer = await this.reader.query(ctx, ASKED, {
        id,
        status,
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
}

function whileSuspended({ kk, ru }: Record<Printed, string>): Record<Printed, string> {
  const said = valueLabel('AwardStatus', 'SUSPENDED')!;
  return { kk: `${kk} (${said.kk})`, ru: `${ru} (${said.ru})` };
}

/** A recipient whom the viewer may not know stands on no list. */
function honouredBy({ recipient, capacity, capacityRu, type, number, status }: Award): Recipient[] {
  if (!recipient) return [];
  const name = 'displayName' in recipient ? recipient.displayName : inBoth(recipient.name);
  return [
    { name, capacity: twin(capacity, capacityRu), award: inBoth(type.name), number, suspended: status === 'SUSPENDED' },
  ];
}
