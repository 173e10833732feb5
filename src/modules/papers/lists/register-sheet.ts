import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import { formatDate } from '../../../kernel/said-date.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { valueLabel } from '../../../platform/labels/index.js';
import { common } from '../../../platform/problems/index.js';
import { Reader } from '../../../platform/reading/index.js';
import { layoutList, type Page } from '../../../platform/typesetting/index.js';
import type { CertificateContent } from '../../awards/index.js';
import { decisionInShort } from '../decision-line.js';
import { inBoth, type Printed } from '../languages.js';
import { problems } from '../papers.problems.js';
import { wordsOf } from '../words-of.js';
import { ListTemplates } from './list-templates.js';
import { registerOf, type Registered } from './lists.js';

interface Signed {
  readonly number: string | null;
  readonly state: string;
  readonly content: CertificateContent | null;
  readonly hiddenFields: readonly string[];
  readonly form: { readonly number: number; readonly book: { readonly series: string | null } } | null;
  readonly award: { readonly date: string | null; readonly status: string } | null;
}
interface Answer {
  readonly awardType: { readonly code: string; readonly name: Readonly<Record<Printed, string | null>> } | null;
  readonly certificates?: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Signed[];
  };
}

const TYPE = 'query ($id: ID!) { awardType(id: $id) { code name { kk ru } } }';
const SIGNED = `
  query ($code: String!, $within: PartialDate!, $after: String) {
    certificates(filter: { type: { eq: $code }, signed: { within: $within } }, first: 100, after: $after, orderBy: { field: SIGNED, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number state content printPath hiddenFields form { number book { series } } award { date status } }
    }
  }`;

/** The papers of a kind of award that were signed in a year, whatever became of them. */
@Injectable()
export class RegisterSheet {
  constructor(
    private readonly reader: Reader,
    private readonly templates: ListTemplates,
  ) {}

  async pages(ctx: RequestContext, typeId: string, year: number, language: Printed): Promise<Page[]> {
    const { awardType } = await this.reader.query<Answer>(ctx, TYPE, { id: typeId });
    if (!awardType) return refuse(common.NOT_FOUND, 'id');
    const signed = await this.signed(ctx, awardType.code, year);
    if (signed.length === 0) return refuse(problems.NOTHING_TO_PRINT, 'year');
    const sheet = registerOf(year, inBoth(awardType.name), signed.toSorted(byNumber).map(entryOf), language);
    return layoutList(await this.templates.find('register'), sheet);
  }

  /** Those that who asks may print. */
  private async signed(ctx: RequestContext, code: string, year: number): Promise<Signed[]> {
    const found: Signed[] = [];
    for (let after: string | null = null; ;) {
      const { certificates }: Answer = await this.reader.query(ctx, SIGNED, {
        code,
        within: String(year),
        ...(after !== null && { after }),
      });
      found.push(...certificates!.nodes.filter(({ hiddenFields }) => !hiddenFields.includes('printPath')));
      after = certificates!.pageInfo.endCursor;
      if (!certificates!.pageInfo.hasNextPage) return found;
    }
  }
}

/** Series by series; papers without a number stay as they were signed. */
const byNumber = ({ form: a }: Signed, { form: b }: Signed): number =>
  (a?.book.series ?? '').localeCompare(b?.book.series ?? '') || (a?.number ?? 0) - (b?.number ?? 0);

function entryOf({ number, state, content, award }: Signed): Registered {
  const counts = state === 'VALID' && award !== null && award.status !== 'VALID';
  const label = (counts ? valueLabel('AwardStatus', award.status) : valueLabel('CertificateState', state))!;
  const decision = content?.decision;
  return {
    number: number ?? '',
    // What is printed goes with a recipient who is anonymised.
    name: content ? inBoth(content.recipient) : '',
    capacity: content && wordsOf(content).capacity,
    decision: decision ? decisionInShort(decision) : null,
    // What was spoiled has not left the house, whatever was handed over in its place.
    presented: award?.date && state !== 'SPOILED' ? formatDate(award.date, 'kk') : null,
    state: label,
  };
}
