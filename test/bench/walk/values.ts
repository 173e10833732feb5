import { getNamedType, isEnumType, isInputObjectType, isListType, type GraphQLInputField } from 'graphql';
import type { Client } from 'pg';
import { parsePartialDate } from '../../../src/kernel/partial-date.js';
import { statisticsOf, type Reader, type Reading, type Readings } from '../../../src/platform/reading/index.js';
import { systemContext } from '../../../src/start-up.js';
import type { WalkedList } from './lists.js';

/** One operator of a filter, and operands for it: of which many records are, of which few are, of which none is. */
export interface Condition {
  readonly name: string;
  readonly filters: readonly object[];
}
type Drawn = string | number;

/** What no record holds. */
const FOREIGN: Readonly<Record<string, Drawn>> = {
  IdFilter: '00000000-0000-7000-8000-000000000000', AreaFilter: '00000000-0000-7000-8000-000000000000', IntFilter: 1850, PeriodFilter: '1850-02', DayFilter: '1850-02-03',
}; // prettier-ignore
const NOBODY = 'Жоқтан';
/** For filters that are one value: a day in the past and one that lies ahead, an id of nothing. */
const PLAIN: Readonly<Record<string, readonly Drawn[]>> = {
  Date: ['2005-05-01', '2900-01-01'], ID: ['00000000-0000-7000-8000-000000000000'], Int: [2020],
}; // prettier-ignore
/** From today on. */
const DAYS = [90];
/** Sealed values cannot be drawn; one that nobody has will do. */
const SEALED = '850101300004';

/** Draws the values of filters from a register. */
export class Values {
  constructor(
    private readonly readings: Readings,
    private readonly reader: Reader,
    private readonly client: Client,
  ) {}

  async conditionsOf(list: WalkedList): Promise<Condition[]> {
    const all: Condition[] = [];
    for (const field of list.filters) all.push(...(await this.conditions(list, field)));
    return all;
  }

  private async conditions(list: WalkedList, field: GraphQLInputField): Promise<Condition[]> {
    const input = getNamedType(field.type);
    const named = (operator: string, operands: readonly unknown[]): Condition => ({
      name: `${field.name}${operator}`,
      filters: operands.map((each) => ({ [field.name]: each })),
    });
    if (isEnumType(input)) {
      const each = input.getValues().map(({ name }) => (isListType(field.type) ? [name] : name));
      // Each shapes a statement of its own.
      return each.map((value) => named(` ${String(value)}`, [value]));
    }
    if (input.name === 'Boolean') return [true, false].map((value) => named(` ${value}`, [value]));
    if (!isInputObjectType(input)) return [named('', PLAIN[input.name] ?? [NOBODY])];
    const drawn = input.name === 'SecretFilter' ? [SEALED] : await this.drawn(list, field, input.name);
    return Object.values(input.getFields()).flatMap(({ name: operator, type }) => {
      const of = getNamedType(type);
      const asked = of.name === 'Int' && input.name !== 'IntFilter' ? DAYS : operandsOf(operator, input.name, drawn);
      if (isEnumType(of) && operator !== 'precision')
        return of.getValues().map(({ name }) => named(` ${operator} ${name}`, [{ [operator]: [name] }]));
      if (operator === 'isNull') return [true, false].map((value) => named(` isNull ${value}`, [{ isNull: value }]));
      return [named(` ${operator}`, asked.map((each) => ({ [operator]: each })))]; // prettier-ignore
    });
  }

  /** The value that most records hold, the one that fewest hold, and one that none holds. */
  private async drawn(list: WalkedList, { name }: GraphQLInputField, input: string): Promise<Drawn[]> {
    const reading = this.readings.get(list.type);
    const held = (await this.counted(list, reading, name)) ?? (await this.read(reading, name, input));
    const drawn = held.length > 0 ? [held[0]!, held.at(-1)!] : [];
    return [...new Set([...drawn, FOREIGN[input] ?? NOBODY])];
  }

  /** By the statistics of the list, where one of its groups is found by the filter. */
  private async counted({ root }: WalkedList, reading: Reading, filter: string): Promise<Drawn[] | undefined> {
    const [group] = Object.entries(reading.groups ?? {}).find(([, each]) => each.filter === filter) ?? [];
    if (group === undefined) return undefined;
    interface Counted {
      readonly count: number;
      readonly filter: Readonly<Record<string, Readonly<Record<string, Drawn>>>>;
    }
    const document = `{ counted: ${statisticsOf(root, reading)}(groupBy: [${group}], first: 1000) { groups { count filter } } }`;
    const { counted } = await this.reader
      .query<{ counted: { groups: Counted[] } }>(systemContext(), document)
      .catch(() => ({ counted: undefined }));
    // Of too many groups, such as the posts, nobody is told.
    if (counted === undefined) return undefined;
    const known = counted.groups.filter((each) => each.filter[filter] !== undefined);
    return known.sort((a, b) => b.count - a.count).map((each) => Object.values(each.filter[filter]!)[0]!);
  }

  /** From the column that the filter is about; none where it is about several. */
  private async read(reading: Reading, filter: string, input: string): Promise<Drawn[]> {
    const columns = new Set<string>();
    const note = (column: string): string => (columns.add(column), `t.${column}`);
    reading.filters![filter]!.condition(note, { isNull: false }, () => 'NULL', {});
    const [column] = columns;
    if (column === undefined || columns.size > 1) return [];
    const text = input === 'PeriodFilter' ? column.replace(/_earliest$/, '_text') : column;
    const { rows } = await this.client.query<{ value: Drawn }>(
      `SELECT t.${text} AS value FROM ${reading.table} t WHERE t.${text} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 5000`,
    );
    return rows.map(({ value }) => value);
  }
}

function operandsOf(operator: string, input: string, drawn: readonly Drawn[]): unknown[] {
  const texts = drawn.map(String);
  if (operator === 'in') return drawn.map((each) => [each]);
  if (operator === 'precision') return [['MONTH']];
  if (operator === 'startsWith') return texts.map((each) => each.slice(0, 4));
  if (operator === 'contains') return texts.map((each) => each.slice(1, 6));
  if (operator === 'withinCode') return ['750000000', '000000000'];
  if (!['PeriodFilter', 'DayFilter'].includes(input) || operator === 'within') return [...drawn];
  const days = texts.map((each) => parsePartialDate(each)!);
  return operator === 'to' ? days.map(({ latest }) => latest) : [...days.map(({ earliest }) => earliest), '2900-01-01'];
}
