import type { Problem } from '../../../api/use-command.js';
import { numberFault, withoutSpaces, type NumberFault } from '../../../ui/record-form/wrong-numbers.js';

/** What is typed in one row. */
export interface RowValues {
  readonly donorId: string | null;
  readonly date: string | null;
  readonly kind: string | null;
  readonly description: string;
  readonly qualifier: string;
  readonly number: string;
  readonly unit: string | null;
  readonly amountQualifier: string;
  readonly amount: string;
}
export type Cell = keyof RowValues;

/** In the order in which one goes through them. */
export const CELLS: readonly Cell[] = [
  'donorId',
  'date',
  'kind',
  'description',
  'qualifier',
  'number',
  'unit',
  'amountQualifier',
  'amount',
];

export interface Row {
  readonly key: string;
  readonly values: RowValues;
  /** As the row was when it began: what is taken over from the row above is nothing typed. */
  readonly begun: RowValues;
  /** Of the donor that was chosen. */
  readonly donor: string;
  readonly state: 'OPEN' | 'SAVING' | 'SAVED';
  /** Why it was refused: beside the cells, and of the row as a whole. */
  readonly refused: Readonly<Partial<Record<Cell, string>>>;
  readonly whole: string;
  readonly recordId?: string;
}

const BLANK: RowValues = {
  donorId: null,
  date: null,
  kind: null,
  description: '',
  qualifier: 'EXACT',
  number: '',
  unit: null,
  amountQualifier: 'EXACT',
  amount: '',
};

export const isRefused = ({ refused, whole }: Row): boolean => Object.keys(refused).length > 0 || whole !== '';

/** Day, kind and unit are most often those of the row above; nothing is taken from one that was refused. */
function begunAfter(above: readonly Row[]): RowValues {
  const last = above.findLast((row) => !isRefused(row))?.values;
  return last ? { ...BLANK, date: last.date, kind: last.kind, unit: last.unit } : BLANK;
}

/** A new row below these. */
export function rowAfter(above: readonly Row[], key: string): Row {
  const begun = begunAfter(above);
  return { key, values: begun, begun, donor: '', state: 'OPEN', refused: {}, whole: '' };
}

/** Whether something is typed that the registry does not have yet. */
export const isUnsaved = ({ state, values, begun }: Row): boolean =>
  state !== 'SAVED' && CELLS.some((cell) => values[cell] !== begun[cell]);

/** In the rows below, what nobody has touched follows from the rows above as they stand now. */
export function changed(rows: readonly Row[], key: string, change: Partial<Row>): readonly Row[] {
  const now: Row[] = [];
  let isBelow = false;
  for (const row of rows) {
    const follows = isBelow && row.state === 'OPEN' && !isUnsaved(row) && !isRefused(row);
    const begun = follows ? begunAfter(now) : row.begun;
    now.push(row.key === key ? { ...row, ...change } : follows ? { ...row, begun, values: begun } : row);
    isBelow ||= row.key === key;
  }
  return now;
}

/** What holds for all rows. */
export interface Common {
  readonly campaignId: string | null;
  readonly areaId: string | null;
  readonly sourceId: string | null;
}

const numberOf = (text: string): number => Number(withoutSpaces(text));

type WrongWords = Readonly<Record<'required' | NumberFault, string>>;
/** What can be told without the server. */
export function wrongOf({ values }: Row, words: WrongWords): Row['refused'] {
  const { kind, number, unit, amount } = values;
  const faults = { number: numberFault(number, 'number'), amount: numberFault(amount, 'tenge') };
  return {
    ...(kind === null && { kind: words.required }),
    ...(number.trim() && unit === null && { unit: words.required }),
    ...(faults.number && { number: words[faults.number] }),
    ...(faults.amount && { amount: words[faults.amount] }),
  };
}

/** As the command takes it. */
export function inputOf({ values }: Row, { campaignId, areaId, sourceId }: Common): object {
  const { donorId, date, kind, description, number, unit, qualifier, amount, amountQualifier } = values;
  return {
    kind: kind ?? '',
    ...(campaignId && { campaignId }),
    ...(areaId && { areaId }),
    ...(date && { date }),
    ...(description.trim() && { description: description.trim() }),
    ...(donorId && { parties: [{ role: 'donor', organizationId: donorId }] }),
    ...(number.trim() && { numbers: [{ of: unit ?? '', value: numberOf(number), qualifier }] }),
    ...(amount.trim() && { amount: numberOf(amount), amountQualifier }),
    ...(sourceId && { sources: [{ sourceId }] }),
  };
}

const CELL_OF: Readonly<Record<string, Cell>> = {
  'parties.0.organizationId': 'donorId',
  'numbers.0.of': 'unit',
  'numbers.0.value': 'number',
  'numbers.0.qualifier': 'qualifier',
};

/** Each problem beside its cell; what is wrong with the row as a whole, or with what holds for all, below it. */
export function refusalOf(problems: readonly Problem[]): Pick<Row, 'refused' | 'whole'> {
  const refused: Partial<Record<Cell, string>> = {};
  const whole: string[] = [];
  for (const { path, message } of problems) {
    const place = (path[0] === 'input' ? path.slice(1) : path).join('.');
    const cell = CELL_OF[place] ?? CELLS.find((each) => each === place);
    if (cell) refused[cell] = message;
    else whole.push(message);
  }
  return { refused, whole: whole.join(' ') };
}
