import type { NewPerson } from './new-person.js';

const CENTURIES: Readonly<Record<string, string>> = { 1: '18', 2: '18', 3: '19', 4: '19', 5: '20', 6: '20' };
/** Weights of the control digit: where the first pass gives 10, the second decides. */
const PASSES = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
];

type SaidByIin = Pick<NewPerson, 'birthDate' | 'gender'>;

/** Birth date and sex, as the number of a citizen says them; a mistyped one says nothing. */
export function readIin(typed: string): SaidByIin | undefined {
  const iin = typed.replaceAll(/\s/g, '');
  const parts = /^(\d\d)(\d\d)(\d\d)([1-6])\d{5}$/.exec(iin);
  if (!parts || !hasControlDigit(iin)) return undefined;
  const [year, month, day, kind] = parts.slice(1) as [string, string, string, string];
  return { birthDate: `${CENTURIES[kind]}${year}-${month}-${day}`, gender: Number(kind) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

function hasControlDigit(iin: string): boolean {
  const control = PASSES.map((weights) => weights.reduce((sum, weight, i) => sum + weight * Number(iin[i]), 0) % 11);
  return Number(iin[11]) === control.find((each) => each < 10);
}

/** What the number fills in: where nothing was typed, and where it stood itself until now. `filled` is what it filled before. */
export function followIin(iin: string, now: SaidByIin, filled: Partial<SaidByIin>): Partial<SaidByIin> {
  const said = readIin(iin);
  const fields = (['birthDate', 'gender'] as const).filter((field) => !now[field] || now[field] === filled[field]);
  return Object.fromEntries(fields.map((field) => [field, said?.[field] ?? null]));
}
