/** A partial date as the registry writes it: 2016, 2016-10, 2016-10-14. */
type PartialDate = string | null;

/** Something that lasted, or that was one day. */
export interface LifeItem {
  readonly id: string;
  readonly start: PartialDate;
  /** The same as `start` for what was one day. */
  readonly end: PartialDate;
  /** Over, though the day may not be known. */
  readonly ended: boolean;
  /** A day on which it is known to have been so. */
  readonly attestedOn?: PartialDate;
}

/** Where an item stands on the line, in per cent of its width. */
export interface Placed<Item> {
  readonly item: Item;
  /** As far as it may reach. */
  readonly from: number;
  readonly to: number;
  /** As far as it surely reaches; null: no day of it is sure. */
  readonly sure: { readonly from: number; readonly to: number } | null;
  /** The edge of which nothing is known at all fades away. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface LifeLine<Item> {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Where today is. */
  readonly now: number;
  readonly placed: readonly Placed<Item>[];
  /** Of these no date is known: they are named, not drawn. */
  readonly undated: readonly Item[];
}

const DAYS = 366;
const WHOLE_DAY = 'YYYY-MM-DD'.length;
const LEAST_YEARS = 4;
const MOST_TICKS = 9;
/** How far an unknown edge reaches beyond what is known, in years. */
const FADE = 1;

/** A day as a number of years: 2016-07-01 is about 2016.5. */
function onScale(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return year + ((month - 1) * (DAYS / 12) + (day - 1)) / DAYS;
}

/** From the first to the last moment that a partial date may mean. */
export function spanOf(date: string): Span {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return { earliest: year, latest: year + 1 };
  const begin = onScale(`${year}-${month}-${day ?? 1}`);
  return { earliest: begin, latest: begin + (day === undefined ? 1 / 12 : 1 / DAYS) };
}

interface Reach {
  readonly from: number;
  readonly to: number;
  readonly sure: { readonly from: number; readonly to: number } | null;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

interface Span {
  readonly earliest: number;
  readonly latest: number;
}
interface Known {
  readonly begin: Span | undefined;
  readonly finish: Span | undefined;
  readonly attested: Span | undefined;
  readonly ended: boolean;
  readonly now: number;
}
const spanIf = (date: PartialDate | undefined): Span | undefined => (date ? spanOf(date) : undefined);

/** What is known of an item in years; undefined when no date of it is. */
function reachOf({ start, end, ended, attestedOn }: LifeItem, now: number): Reach | undefined {
  if (start !== null && start === end) return reachOfOneDay(start);
  const known = { begin: spanIf(start), finish: spanIf(end), attested: spanIf(attestedOn), ended, now };
  const { begin, finish, attested } = known;
  const any = begin ?? attested ?? finish;
  if (!any) return undefined;
  return {
    from: begin?.earliest ?? any.earliest - FADE,
    to: Math.max(lastPossible(known, any), any.latest),
    sure: sureOf(known, any),
    openStart: begin === undefined,
    openEnd: finish === undefined && (ended || begin === undefined),
  };
}

function reachOfOneDay(date: string): Reach {
  const { earliest: from, latest: to } = spanOf(date);
  return { from, to, sure: date.length === WHOLE_DAY ? { from, to } : null, openStart: false, openEnd: false };
}

function lastPossible({ finish, ended, now }: Known, any: Span): number {
  if (finish) return finish.latest;
  return ended ? Math.min(now, any.latest + FADE) : now;
}

/** What is in force goes on until today; of what is only attested, or over without a date, the known day alone is sure. */
function lastSure({ begin, finish, attested, ended, now }: Known): number | undefined {
  if (finish) return finish.earliest;
  return begin && !ended ? now : (attested ?? begin)?.latest;
}

function sureOf(known: Known, any: Span): Reach['sure'] {
  const { begin, attested } = known;
  const from = Math.min(begin?.latest ?? any.latest, attested?.earliest ?? Infinity);
  const to = lastSure(known);
  return to !== undefined && from <= to ? { from, to } : null;
}

/** Memberships, posts, awards over the years. What is not known for sure is told apart from what is. */
export function layOut<Item extends LifeItem>(items: readonly Item[], today: string): LifeLine<Item> {
  const now = onScale(today);
  const reaches = items.map((item) => ({ item, reach: reachOf(item, now) }));
  const dated = reaches.filter((each): each is { item: Item; reach: Reach } => each.reach !== undefined);
  const last = Math.ceil(Math.max(now, ...dated.map(({ reach }) => reach.to)));
  const first = Math.min(last - LEAST_YEARS, Math.floor(Math.min(now, ...dated.map(({ reach }) => reach.from))));
  const at = (moment: number): number => ((moment - first) / (last - first)) * 100;
  const placed = dated.map(({ item, reach: { from, to, sure, ...open } }) => ({
    item,
    from: at(from),
    to: at(to),
    sure: sure && { from: at(sure.from), to: at(sure.to) },
    ...open,
  }));
  return {
    years: ticks(first, last).map((year) => ({ year, at: at(year) })),
    now: at(now),
    placed: placed.toSorted((one, other) => one.from - other.from || one.to - other.to),
    undated: reaches.filter(({ reach }) => reach === undefined).map(({ item }) => item),
  };
}

/** The years that are written: each, each second, each fifth …, as many as can be read. */
function ticks(first: number, last: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first) / each <= MOST_TICKS) ?? 100;
  const begin = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - 1 - begin) / step) + 1 }, (_, place) => begin + place * step);
}
