const DAY_MS = 86_400_000;

/** Days since 1970: what a slider counts. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The first and the last day that a partial date can mean. */
export function bounds(date: string): { readonly earliest: string; readonly latest: string } {
  const [year, month, day] = date.split('-');
  if (day) return { earliest: date, latest: date };
  const last = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
  return { earliest: `${year}-${month ?? '01'}-01`, latest: last };
}

interface Life {
  readonly foundedOn: string | null;
  readonly dissolvedOn: string | null;
  readonly terms: readonly { readonly startDate: string | null }[];
}

const USUAL_YEARS = 10;

/** Over which days a roster is looked at: from the founding, else the first term, else ten years back, until its end. */
export function lifeOf({ foundedOn, dissolvedOn, terms }: Life, now: string): { from: string; until: string } {
  const until = dissolvedOn ? bounds(dissolvedOn).latest : now;
  const begun = [foundedOn, ...terms.map(({ startDate }) => startDate)].filter((each) => each !== null).sort()[0];
  const usual = `${Number(until.slice(0, 4)) - USUAL_YEARS}${until.slice(4)}`.replace('-02-29', '-02-28');
  const from = begun ? bounds(begun).earliest : usual;
  return { from: from < until ? from : usual, until };
}

/** The turns of years that a slider shows, some six of them. */
export function yearMarks(from: string, until: string): { value: number; label: string }[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(until.slice(0, 4))];
  const step = Math.max(1, Math.ceil((last - first + 1) / 6));
  const marks = [];
  for (let year = first; year <= last; year += step)
    marks.push({ value: dayNumber(`${year}-01-01`), label: String(year) });
  return marks;
}
