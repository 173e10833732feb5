import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { Actor, EVERYWHERE, type Reach } from '../../../../src/platform/access/index.js';
import { compilePlan, valuesOf } from '../../../../src/platform/reading/plan.js';
import { byId, idField, many, one, Readings, textFilter, values } from '../../../../src/platform/reading/index.js';

/** A type whose rows are for one region only: whatever way leads to them, the condition stands in the statement. */
const schema = buildSchema(`
  interface Node { id: ID! }
  type Thing implements Node { id: ID! name: String secret: String hiddenFields: [String!]! owner: Thing parts(first: Int): ThingConnection! }
  type ThingConnection { nodes: [Thing!]! totalCount: Int! }
  input ThingFilter { secret: TextFilter }
  input TextFilter { eq: String }
  type Row { count: Int! name: String }
  enum Group { NAME }
  type Query { things(first: Int, filter: ThingFilter): ThingConnection! thing(id: ID!): Thing node(id: ID!): Node counts(groupBy: [Group!]!): [Row!]! }
`);

const readings = new Readings();
readings.declare(
  {
    type: 'Thing',
    table: 'things',
    permission: 'things.read',
    within: (t, reach) => reach.place(t('region_id')),
    fields: {
      id: idField,
      ...values({ name: 'name' }),
      secret: { kind: 'value', sql: (t) => t('secret'), permission: 'things.secret' },
      hiddenFields: { kind: 'hidden' },
      owner: one('Thing', 'owner_id'),
      parts: many('Thing', 'whole_id'),
    },
    filters: { secret: { ...textFilter('secret', 'things.secret'), condition: (t) => `${t('secret')} = ''` } },
  },
  { type: 'Row', table: 'things', permission: 'things.read', fields: values({ count: 'count', name: 'name' }) },
);
readings.answer({
  things: { kind: 'many', type: 'Thing' },
  thing: { kind: 'find', type: 'Thing', args: { id: byId } },
  node: { kind: 'anyNode' },
  counts: { kind: 'counts', type: 'Thing', row: 'Row', groups: { NAME: { column: 'name', type: 'text' } } },
});

readings.assertCover(schema);

const HERE = { everywhere: false, areas: ['own region'], organizations: [] };
const there = (...areas: string[]): typeof HERE => ({ ...HERE, areas });
const viewerWith = (rights: Record<string, Reach>): Actor => new Actor('viewer', new Map(Object.entries(rights)));

function compiled(
  document: string,
  viewer = viewerWith({ 'things.read': HERE }),
): { text: string; scopes: number; values: unknown[] } {
  const parsed = parse(document);
  const operation = parsed.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  const plan = compilePlan(readings, viewer, { schema, fragments: {}, variables: {} }, operation)!;
  const [made] = plan.statements;
  const scopes = made!.text.match(/region_id = ANY \(\$\d+::uuid\[\]\)/g)?.length ?? 0;
  return { text: made!.text, scopes, values: valuesOf(made!, {}, viewer, { hash: () => Buffer.alloc(0) }) };
}

const ID = '"01900000-0000-7000-8000-000000000000"';

describe('the scope of a type', () => {
  it.each([
    ['a list', '{ things(first: 1) { nodes { id } } }', 1],
    ['a count', '{ things { totalCount } }', 1],
    ['a list with its count', '{ things { totalCount nodes { id } } }', 2],
    ['a single read', `{ thing(id: ${ID}) { id } }`, 1],
    ['node(id)', `{ node(id: ${ID}) { id } }`, 1],
    ['a relation to one', `{ thing(id: ${ID}) { owner { id } } }`, 2],
    ['a relation to many', `{ thing(id: ${ID}) { parts { nodes { id } } } }`, 2],
    ['an aggregate', '{ counts(groupBy: [NAME]) { count } }', 1],
  ])('holds for %s', (_what, document, scopes) => {
    expect(compiled(document).scopes).toBe(scopes);
  });

  it('does not read a guarded field for who may not see it, and names it', () => {
    const asked = `{ thing(id: ${ID}) { secret hiddenFields } }`;
    const hidden = compiled(asked).text;
    expect(hidden).not.toContain('.secret');
    expect(hidden).toContain(`'["secret"]'::json`);
    const shown = compiled(asked, viewerWith({ 'things.read': HERE, 'things.secret': EVERYWHERE })).text;
    expect(shown).toContain('.secret');
    expect(shown).toContain(`'[]'::json`);
  });

  it('decides on each row where the right to a field reaches less far than the right to read', () => {
    const rights = { 'things.read': EVERYWHERE, 'things.secret': there('elsewhere') };
    const { text, values } = compiled(`{ thing(id: ${ID}) { secret hiddenFields } }`, viewerWith(rights));
    expect(text).toMatch(/CASE WHEN \(\w+\.region_id = ANY \(\$\d+::uuid\[\]\)\) THEN \w+\.secret ELSE null END/);
    expect(values).toContainEqual(['elsewhere']);
  });

  it('makes one statement for all who hold the same rights somewhere, and another for who holds them elsewhere', () => {
    const key = (...reaches: Reach[]): string =>
      viewerWith(Object.fromEntries(reaches.map((each, i) => [`p${i}`, each]))).key;
    expect(key(there('a'), there('a'))).toBe(key(there('b'), there('b')));
    expect(key(there('a'), there('a'))).not.toBe(key(there('a'), there('b')));
    expect(key(there('a'))).not.toBe(key(EVERYWHERE));
    expect(key(there('a'))).not.toBe(key({ ...HERE, areas: [], organizations: ['a'] }));
  });

  it('refuses to filter by a guarded field, and a type without its permission', () => {
    const filtered = '{ things(filter: { secret: { eq: "x" } }) { totalCount } }';
    expect(() => compiled(filtered)).toThrow('You may not filter by this');
    const permissions = viewerWith({ 'things.read': HERE, 'things.secret': there('elsewhere') });
    expect(compiled(filtered, permissions).text).toMatch(/region_id = ANY \(\$2::uuid\[\]\)\) AND \(\w+\.secret/);
    expect(() => compiled('{ things { totalCount } }', viewerWith({}))).toThrow('You may not read this');
  });
});
