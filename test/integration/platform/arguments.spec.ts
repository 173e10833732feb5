import {
  getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isInterfaceType, isUnionType, type GraphQLArgument, type GraphQLField,
  type GraphQLInputField, type GraphQLInputType,
} from 'graphql'; // prettier-ignore
import { startApp, type TestApp } from '../../support/app.js';
import { UNKNOWN_ID } from '../../support/register.js';

/** Whatever is wrong with a value of a question, the answer names the argument it came as. */
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** What no argument of this type may be. */
const BAD: Readonly<Record<string, unknown>> = {
  ID: 'x', String: 'ә'.repeat(1001), Date: '2016-02-30', DateTime: '2016-02-30T00:00:00Z', PartialDate: '2016-13',
}; // prettier-ignore
/** Another one, where the same value may be long. */
const AT_FAULT: Readonly<Record<string, unknown>> = {
  first: 100_001,
  last: 100_001,
  after: 'x',
  before: 'x',
  text: '!',
  search: '!',
};
/** So that the field can be asked at all. */
const NEEDED: Readonly<Record<string, unknown>> = {
  id: UNKNOWN_ID,
  personId: UNKNOWN_ID,
  code: '790000000',
  of: UNKNOWN_ID,
  text: 'Әліш',
  language: 'KK',
  groupBy: ['TYPE'],
};

type Leaf = readonly [path: readonly string[], value: unknown];
function leaves({ name, type }: GraphQLArgument | GraphQLInputField, path: readonly string[] = []): Leaf[] {
  const [here, input] = [[...path, name], getNamedType(type)];
  if (['and', 'or', 'not'].includes(name) || isEnumType(input)) return [];
  if (isInputObjectType(input)) return Object.values(input.getFields()).flatMap((each) => leaves(each, here));
  const bad = path.length === 0 && name in AT_FAULT ? AT_FAULT[name] : BAD[input.name];
  if (bad === undefined) return [];
  return [[here, isListType(isNonNullType(type) ? type.ofType : type) ? [bad] : bad]];
}
const nested = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);

/** As little of the answer as can be asked for. */
function selection({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named) || isUnionType(named)
    ? named.name.endsWith('Connection') ? '{ pageInfo { endCursor } }' : '{ __typename }'
    : '';
} // prettier-ignore

/** By what the record is found of which something else is asked. */
const asked = (given: object): string | undefined =>
  ['code', 'signInName', 'id'].some((each) => each in given) ? undefined : 'on' in given ? 'code' : 'id';

it('every argument of every root field is named when its value is wrong', async () => {
  const wrong: unknown[] = [];
  let count = 0;
  for (const field of Object.values(app.schema.getQueryType()!.getFields()))
    for (const [path, value] of field.args.flatMap((each) => leaves(each))) {
      count++;
      const given = nested(path, value) as Record<string, unknown>;
      const needed = field.args.filter(({ type, name }) => isNonNullType(type) || name === asked(given));
      const all: Record<string, unknown> = {
        ...Object.fromEntries(needed.map(({ name }) => [name, NEEDED[name]])),
        ...given,
      };
      const declared = field.args.filter(({ name }) => name in all);
      const document = `query (${declared.map(({ name, type }) => `$${name}: ${String(type satisfies GraphQLInputType)}`).join(', ')}) {
        f: ${field.name}(${declared.map(({ name }) => `${name}: $${name}`).join(', ')}) ${selection(field)} }`; // prettier-ignore
      const { errors } = await app.admin(document, all);
      const told = errors.map((each) => [each.path?.join('.'), each.extensions['argument']]);
      if (JSON.stringify(told) !== JSON.stringify([['f', path.join('.')]])) wrong.push([field.name, path.join('.'), errors.map((each) => [each.extensions.code, each.message, ...told])]); // prettier-ignore
    }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(150);
});
