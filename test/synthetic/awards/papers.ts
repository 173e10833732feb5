import { Random } from '../../support/random.js';
import { LAST_DAY } from '../days.js';
import { STREAM, idOf } from '../ids.js';
import type { Region } from '../reference.js';
import type { Fate, Fates } from './fates.js';
import { Book, type Form } from './forms.js';
import type { AwardRules, Rules } from './rules.js';

/** One certificate, as it was signed. */
export interface Paper {
  readonly id: string;
  readonly fate: Fate;
  readonly day: number;
  readonly copy: number;
  readonly state: 'VALID' | 'REPLACED' | 'SPOILED' | 'LOST';
  /** When it stopped to count. */
  readonly ended: number | null;
  readonly replaces: Paper | null;
  readonly reason: string | null;
  /** Null where its kind has no numbers. */
  form: Form | null;
}

type Ending = readonly [state: 'SPOILED' | 'LOST' | 'REPLACED', share: number, firstAfter: number, lastAfter: number];
/** What becomes of a few papers, and after how many days. */
const ENDINGS: readonly Ending[] = [
  ['SPOILED', 0.02, 0, 3],
  ['LOST', 0.012, 30, 2000],
  ['REPLACED', 0.018, 30, 2000],
];
/** Of those that were lost so many are issued again. */
const ISSUED_AGAIN = 0.6;
const DUPLICATE_REASONS = { LOST: 'алушы жоғалтқан', REPLACED: 'тегі түзетілген' } as const;

/** Those of one act are signed at once, in its order. */
const inTurn = (a: Paper, b: Paper): number =>
  a.day - b.day || a.fate.decision.index - b.fate.decision.index || a.fate.position! - b.fate.position!;

/** All certificates, and the books of numbered forms on which they are written. */
export class Papers {
  /** In the order in which they were signed. */
  readonly all: readonly Paper[];
  readonly books: readonly Book[];
  private readonly latest = new Map<number, Paper>();

  constructor(
    private readonly seed: number,
    fates: Fates,
    rules: AwardRules,
    regions: readonly Region[],
  ) {
    const all = [...fates.values()].flatMap((fate) => (fate.signed === null ? [] : this.papersOf(fate, fate.signed)));
    this.all = all.sort(inTurn);
    this.books = rules.all.flatMap((each) => this.bookOf(each, regions));
  }

  /** The number that an award has from its paper. */
  numberOf(award: number): string | null {
    return this.latest.get(award)?.form?.text ?? null;
  }

  private papersOf(fate: Fate, day: number): Paper[] {
    const random = new Random(this.seed, STREAM.paperStory, fate.award.index);
    let point = random.fraction();
    const ending = ENDINGS.find(([, share]) => (point -= share) < 0);
    const ended = ending ? day + random.between(ending[2], ending[3]) : null;
    const again = ended === null ? 0 : ended + random.between(1, 30);
    const state = ending && again <= LAST_DAY ? ending[0] : 'VALID';
    const first = this.paper(fate, day, state, state === 'VALID' ? null : ended, null);
    if (state === 'VALID' || (state === 'LOST' && !random.chance(ISSUED_AGAIN))) return [first];
    return [first, this.paper(fate, again, 'VALID', null, first)];
  }

  private paper(fate: Fate, day: number, state: Paper['state'], ended: number | null, replaces: Paper | null): Paper {
    const { index } = fate.award;
    // One that was spoiled never counted: the next is the same copy.
    const copy = replaces === null || replaces.state === 'SPOILED' ? 1 : 2;
    const reason = copy === 1 ? null : DUPLICATE_REASONS[replaces!.state as 'LOST' | 'REPLACED'];
    const id = idOf(this.seed, STREAM.certificate, 2 * index + (replaces === null ? 0 : 1));
    const made = { id, fate, day, copy, state, ended, replaces, reason, form: null };
    if (state !== 'SPOILED') this.latest.set(index, made);
    return made;
  }

  /** Papers take the forms in the order in which they are signed. */
  private bookOf(rules: Rules, regions: readonly Region[]): Book[] {
    const { series } = rules;
    if (series === null) return [];
    const papers = this.all.filter(({ fate }) => fate.rules === rules);
    if (papers.length === 0 && (rules.from ?? 0) <= LAST_DAY) return [];
    const book = new Book(this.seed, rules, series, regions);
    for (const paper of papers) paper.form = book.use(paper);
    book.close();
    return [book];
  }
}
