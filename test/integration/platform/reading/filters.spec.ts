import {
  getNamedType, isEnumType, isInputObjectType, isInterfaceType, isListType, isObjectType,
  type GraphQLInputField, type GraphQLInputObjectType, type GraphQLObjectType,
} from 'graphql'; // prettier-ignore
import { parsePartialDate } from '../../../../src/kernel/partial-date.js';
import { DemonstrationAccounts } from '../../../../src/modules/identity/index.js';
import { SampleRegister } from '../../../../src/modules/sample/index.js';
import { systemContext } from '../../../../src/start-up.js';
import { Dice } from '../../../access/dice.js';
import { startApp, type Json, type TestApp } from '../../../support/app.js';
import { filterHolds, operandHolds, type AreaTree, type Held, type Operand } from '../../../support/filter-model.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../../support/register.js';
import { cases, SEED } from '../../../support/seed.js';
import { sourceOf, type Source } from './filter-sources.js';

let app: TestApp;
let register: Register;
let areas: AreaTree;

/** One list of the schema, with what its records hold of all that it can be filtered by. */
interface List {
  readonly root: string;
  readonly filter: GraphQLInputObjectType;
  readonly fields: readonly GraphQLInputField[];
  readonly records: readonly { readonly id: string; readonly held: Readonly<Record<string, Held>> }[];
}

/** What only some types behind an interface have is asked of these. */
function selectionOf(type: GraphQLObjectType, name: string, { ask }: Source): string {
  const field = /^\w+/.exec(ask)![0];
  const aliased = `_${name}: ${ask}`;
  if (field.startsWith('__') || field in type.getFields()) return aliased;
  if (!isInterfaceType(type)) return '';
  const having = app.schema.getPossibleTypes(type).filter((each) => field in each.getFields());
  return having.map((each) => `... on ${each.name} { ${aliased} }`).join(' ');
}

async function pages(root: string, filter: string, given: Operand | undefined, selection: string): Promise<Json[]> {
  const found: Json[] = [];
  for (let after: string | null = null; ;) {
    const page: Json = (
      await register.ask(
        `query ($filter: ${filter}, $after: String) { ${root}(first: 100, filter: $filter, after: $after) {
          totalCount nodes { id ${selection} } pageInfo { hasNextPage endCursor } } }`,
        { filter: given, after },
      )
    )[root];
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(found.length);
      return found;
    }
    after = page.pageInfo.endCursor;
  }
}

/** What is no value of a record: specs of their own in awards/rules, roll/roll, accreditation/accreditation. */
const NO_VALUE = ['inForceOn', 'onRollNamed', 'accreditation'];

async function listOf(root: string, filter: GraphQLInputObjectType, type: GraphQLObjectType): Promise<List> {
  const fields = Object.values(filter.getFields()).filter(
    ({ name }) => !['and', 'or', 'not', ...NO_VALUE].includes(name),
  );
  const sources = fields.map((each) => [each.name, sourceOf(type, filter.name, each)] as const);
  const selection = sources
    .map(([name, source]) => `${selectionOf(type, name, source)} ${source.also ?? ''}`)
    .join(' ');
  const nodes = await pages(root, filter.name, undefined, selection);
  const heldBy = (node: Json): Readonly<Record<string, Held>> =>
    Object.fromEntries(
      sources.map(([name, { held }]) => [name, `_${name}` in node ? held(node[`_${name}`], node) : []]),
    );
  return { root, filter, fields, records: nodes.map((node) => ({ id: node.id, held: heldBy(node) })) };
}

/** Every list of the schema that can be filtered. */
const lists = (): { root: string; filter: GraphQLInputObjectType; type: GraphQLObjectType }[] =>
  Object.values(app.schema.getQueryType()!.getFields()).flatMap((field) => {
    const filter = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
    const connection = getNamedType(field.type) as GraphQLObjectType;
    if (!isInputObjectType(filter) || !isObjectType(connection)) return [];
    const nodes = connection.getFields()['nodes'];
    // Those without `not` are questions of their own, not filters of records.
    if (!nodes || !filter.getFields()['not']) return [];
    return [{ root: field.name, filter, type: getNamedType(nodes.type) as GraphQLObjectType }];
  });

/** Operands of one filter field: values that some record holds, and some that none does. */
class Operands {
  constructor(
    private readonly dice: Dice,
    private readonly list: List,
  ) {}

  of({ name, type }: GraphQLInputField): unknown {
    const input = getNamedType(type);
    if (isEnumType(input)) return [this.dice.pick(input.getValues()).name, ...this.dice.some(0.3, input.getValues().map((each) => each.name))]; // prettier-ignore
    if (!isInputObjectType(input)) return this.dice.chance(0.5);
    const operators = Object.keys(input.getFields());
    const chosen = [this.dice.pick(operators), ...this.dice.some(0.1, operators)];
    return Object.fromEntries(chosen.map((each) => [each, this.operand(name, input.name, each)]));
  }
  operand(field: string, type: string, operator: string): unknown {
    if (operator === 'isNull') return this.dice.chance(0.5);
    if (operator === 'precision') return this.dice.some(0.5, ['YEAR', 'MONTH', 'DAY']);
    if (operator === 'in') return [this.value(field, type), this.value(field, type)];
    const value = this.value(field, type);
    if (type === 'AreaFilter' && operator !== 'eq') return this.above(value as string, operator);
    if (['PeriodFilter', 'DayFilter'].includes(type)) {
      const { earliest } = parsePartialDate(value as string)!;
      return operator === 'within' ? earliest.slice(0, this.dice.pick([4, 7, 10])) : earliest;
    }
    if (operator === 'startsWith') return this.recased((value as string).slice(0, this.dice.between(1, 4)));
    if (operator === 'contains')
      return this.recased((value as string).slice(this.dice.below(3), this.dice.between(3, 9)));
    return value;
  }
  private value(field: string, type: string): unknown {
    const held = this.list.records.flatMap((each) => each.held[field]!);
    const foreign =
      {
        IdFilter: UNKNOWN_ID,
        AreaFilter: UNKNOWN_ID,
        IntFilter: 1900,
        PeriodFilter: '1901-02',
        DayFilter: '1901-02-03',
      }[type] ?? 'жоқ';
    return held.length > 0 && this.dice.chance(0.85) ? this.dice.pick(held) : foreign;
  }
  private above(area: string, operator: string): string {
    const above = this.dice.pick(areas.above.get(area) ?? [area]);
    if (operator === 'within') return above;
    return [...areas.byCode].find(([, id]) => id === above)?.[0] ?? '000000000';
  }
  private recased(text: string): string {
    return this.dice.chance(0.5) ? text.toUpperCase() : text.toLowerCase();
  }
  whole(depth: number): Operand {
    const field = this.dice.pick(this.list.fields);
    const one = { [field.name]: this.of(field) };
    const form = this.dice.next();
    if (depth === 0 || form < 0.2) return one;
    if (form < 0.4) return { not: this.whole(depth - 1) };
    if (form < 0.5) return { ...one, not: this.whole(depth - 1) };
    return { [form < 0.75 ? 'and' : 'or']: this.dice.times(2, () => this.whole(depth - 1)) };
  }
}

function expected({ records, fields }: List, filter: Operand): string[] {
  const kinds = new Map(fields.map(({ name, type }) => [name, type]));
  return records
    .filter(({ held }) =>
      filterHolds(filter, (name, operand) => {
        const values = held[name]!;
        const input = getNamedType(kinds.get(name)!);
        if (isInputObjectType(input)) return operandHolds(input.name, values, operand as Operand, areas);
        if (isListType(kinds.get(name))) return values.some((each) => (operand as unknown[]).includes(each));
        return values.includes(operand as boolean);
      }),
    )
    .map(({ id }) => id)
    .sort();
}
const found = async ({ root, filter }: List, given: Operand): Promise<string[]> =>
  (await pages(root, filter.name, given, '')).map(({ id }) => id as string).sort();

async function wrongOf(list: List, filters: readonly Operand[]): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const filter of filters) {
    const [is, should] = [await found(list, filter), expected(list, filter)];
    if (is.join() !== should.join()) wrong.push({ root: list.root, filter, is: is.length, should: should.length });
  }
  return wrong;
}

/** Rows on which three-valued logic goes astray: what may be missing is missing. */
async function recordOddities(): Promise<void> {
  const body = await register.body('оҚшау Орган');
  const post = await register.post(body);
  const people = await Promise.all(
    [{ givenName: 'Ұлжан' }, { familyName: 'әЛІш' }, { familyName: 'ӘЛІШ%_' }].map((each) => register.person(each)),
  );
  await register.appoint(people[0]!, body, { postId: post });
  await register.appoint(people[1]!, body);
  await register.association('Этносы жоқ');
  await register.award({ personId: people[2] });
  await register.award({ organizationId: body, date: '2021', presenterId: people[0], number: 'Ә-1' });
  await register.source('Авторсыз');
  // Two odd days, which have no command.
  await app.dataSource.query(`INSERT INTO failed_number_checks VALUES ('2026-01-01', 100), ('2026-03-10', 40)`);
}

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  await app.app.get(DemonstrationAccounts).load(systemContext());
  await app.app.get(SampleRegister).load(systemContext());
  await recordOddities();
  const tree: { below: string; above: string[] }[] = await app.dataSource.query(
    'SELECT below_id AS below, array_agg(above_id::text) AS above FROM area_tree GROUP BY below_id',
  );
  const codes: { code: string; area: string }[] = await app.dataSource.query(
    'SELECT code, area_id AS area FROM area_codes WHERE valid_to IS NULL',
  );
  areas = {
    above: new Map(tree.map(({ below, above }) => [below, above])),
    byCode: new Map(codes.map(({ code, area }) => [code, area])),
  };
});
afterAll(() => app.close());

it('every filter of every list finds what a plain look at each record finds', async () => {
  const dice = new Dice(SEED);
  const wrong: unknown[] = [];
  for (const { root, filter, type } of lists()) {
    const list = await listOf(root, filter, type);
    const operands = new Operands(dice, list);
    const each = list.fields.flatMap((field): Operand[] => {
      const input = getNamedType(field.type);
      if (!isInputObjectType(input)) return [{ [field.name]: operands.of(field) }];
      const operators = Object.keys(input.getFields()).map((name) => [
        name,
        operands.operand(field.name, input.name, name),
      ]);
      return [...operators, ['isNull', true], ['isNull', false]].map(([name, operand]) => ({
        [field.name]: { [name as string]: operand },
      }));
    });
    const negated = each.map((one) => ({ not: one }));
    const combined = dice.times(cases(6), () => operands.whole(2));
    wrong.push(...(await wrongOf(list, [...each, ...negated, ...combined])));
  }
  expect(wrong).toEqual([]);
});

describe('a filter', () => {
  const refused = async (filter: unknown): Promise<unknown> => {
    const document = 'query ($filter: PersonFilter) { people(filter: $filter) { totalCount } }';
    const { errors } = await app.admin(document, { filter });
    return errors.map(({ extensions }) => [extensions.code, extensions['argument']]);
  };

  it.each([
    [{ familyName: { eq: null } }, 'filter.familyName.eq'],
    [{ familyName: { in: null } }, 'filter.familyName.in'],
    [{ familyName: { contains: null } }, 'filter.familyName.contains'],
    [{ familyName: { isNull: null } }, 'filter.familyName.isNull'],
    [{ familyName: null }, 'filter.familyName'],
    [{ synthetic: null }, 'filter.synthetic'],
    [{ gender: null }, 'filter.gender'],
    [{ birth: { within: null } }, 'filter.birth.within'],
    [{ or: null }, 'filter.or'],
    [{ or: [{ familyName: { eq: 'Әліш' } }, { not: { area: { within: null } } }] }, 'filter.or.1.not.area.within'],
  ])('is refused that compares with null: %j', async (filter, path) => {
    expect(await refused(filter)).toEqual([['FILTER_NULL', path]]);
  });

  it.each([
    [{ familyName: {} }, 'filter.familyName'],
    [{ not: {} }, 'filter.not'],
    [{ or: [{ familyName: { eq: 'Әліш' } }, {}] }, 'filter.or.1'],
  ])('is refused that says nothing in one of its conditions: %j', async (filter, path) => {
    expect(await refused(filter)).toEqual([['FILTER_EMPTY', path]]);
  });

  it('is refused whose value is missing, written in the document', async () => {
    const document = 'query ($name: String) { people(filter: { familyName: { eq: $name } }) { totalCount } }';
    const codes = async (variables: object): Promise<unknown> =>
      (await app.admin(document, variables as never)).errors.map(({ extensions }) => extensions.code);
    expect(await codes({})).toEqual(['FILTER_EMPTY']);
    expect(await codes({ name: null })).toEqual(['FILTER_NULL']);
    expect(await codes({ name: 'Әліш' })).toEqual([]);
  });

  it('may be left out, null or empty as a whole, which is no condition', async () => {
    const count = async (given: string): Promise<number> =>
      (await register.ask(`{ people${given} { totalCount } }`)).people.totalCount;
    const all = await count('');
    expect([await count('(filter: null)'), await count('(filter: {})')]).toEqual([all, all]);
  });

  it('takes no notice of case where a part of a text is looked for', async () => {
    const names = async (filter: object): Promise<string[]> =>
      (
        await register.ask('query ($f: PersonFilter) { people(filter: $f) { nodes { displayName } } }', {
          f: { familyName: filter },
        })
      ).people.nodes.map((each: Json) => each.displayName);
    const both = ['әЛІш', 'ӘЛІШ%_'].sort();
    expect((await names({ startsWith: 'әліШ' })).filter((each) => both.includes(each)).sort()).toEqual(both);
    expect((await names({ contains: 'Ліш' })).filter((each) => both.includes(each)).sort()).toEqual(both);
    expect(await names({ contains: 'ш%_' })).toEqual(['ӘЛІШ%_']);
    expect(await names({ startsWith: 'ә\u00adл\u200eіш%' })).toEqual(['ӘЛІШ%_']);
  });
});
