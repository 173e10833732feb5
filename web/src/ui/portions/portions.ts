import type { Problem } from '../../api/use-command.js';

/** What a command over rows refused: its rows by their place, and what concerns the whole. */
export interface Refusals {
  readonly rows: ReadonlyMap<number, string>;
  readonly whole: readonly string[];
}

/** `input.rows.3.awardId` → row 3. */
export function refusalsOf(problems: readonly Problem[]): Refusals {
  const rows = new Map<number, string>();
  const whole: string[] = [];
  for (const { path, message } of problems) {
    const at = path.indexOf('rows');
    const place = at < 0 ? Number.NaN : Number(path[at + 1]);
    if (Number.isInteger(place)) rows.set(place, [rows.get(place), message].filter(Boolean).join(' '));
    else whole.push(message);
  }
  return { rows, whole };
}

export interface Outcome<Row> {
  readonly done: readonly Row[];
  /** In the server's words, by the key of the row. */
  readonly refused: ReadonlyMap<string, string>;
  /** Why it stopped before the end. */
  readonly stopped?: string;
}
interface Work<Row> {
  readonly size: number;
  readonly keyOf: (row: Row) => string;
  readonly send: (rows: readonly Row[]) => Promise<readonly Problem[]>;
  readonly isCancelled: () => boolean;
  readonly told: (outcome: Outcome<Row>) => void;
}

/**
 * Carries out a command over many rows, some at a time. A command is done wholly or not at all, so rows that it refuses are
 * put aside and the others are sent once more; what is refused as a whole ends the work.
 */
export async function inPortions<Row>(rows: readonly Row[], work: Work<Row>): Promise<Outcome<Row>> {
  let outcome: Outcome<Row> = { done: [], refused: new Map() };
  for (let from = 0; from < rows.length && !work.isCancelled() && !outcome.stopped; from += work.size) {
    outcome = await onePortion(rows.slice(from, from + work.size), outcome, work);
    work.told(outcome);
  }
  return outcome;
}

async function onePortion<Row>(portion: readonly Row[], before: Outcome<Row>, work: Work<Row>): Promise<Outcome<Row>> {
  const refused = new Map(before.refused);
  let rest = portion;
  while (rest.length > 0) {
    const found = refusalsOf(await work.send(rest));
    if (found.rows.size === 0 && found.whole.length === 0) return { done: [...before.done, ...rest], refused };
    if (found.rows.size === 0) return { done: before.done, refused, stopped: found.whole.join(' ') };
    for (const [place, message] of found.rows) refused.set(work.keyOf(rest[place]!), message);
    rest = rest.filter((_, place) => !found.rows.has(place));
  }
  return { done: before.done, refused };
}
