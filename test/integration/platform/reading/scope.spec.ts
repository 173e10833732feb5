import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { Actor, EVERYWHERE, NOBODY, type Reach } from '../../../../src/platform/access/index.js';
import { ConsultedViewer, fits } from '../../../../src/platform/reading/consulted.js';
import { compileRoot, rootsOf, valuesOf } from '../../../../src/platform/reading/plan.js';
import {
  byId,
  byValue,
  idField,
  many,
  one,
  Readings,
  textFilter,
  values,
} from '../../../../src/platform/reading/index.js';

/** A type whose rows are for one region only: whatever way leads to them, the condition stands in the statement. */
const schema = buildSchema(`
  interface Node { id: ID! }
  type Thing implements Node { id: ID! name: String secret: String hiddenFields: [String!]! owner: Thing parts(first: Int): ThingConnection! }
  type ThingConnection { nodes: [Thing!]! totalCount: Int! }
  input ThingFilter { name: TextFilter secret: TextFilter }
  input TextFilter { eq: String }
  type Row { name: String count: Int! }
  type Counts { groups: [Row!]! }
  enum Group { NAME }
  type Query { things(first: Int, filter: ThingFilter): ThingConnection! thing(id: ID!): Thing node(id: ID!): Node thingsStatistics(groupBy: [Group!]! = []): Counts! }
`);

const readings = new Readings();
readings.declare({
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
  filters: {
    name: textFilter('name'),
    secret: { ...textFilter('secret'), permission: 'things.secret', condition: (t) => `${t('secret')} = ''` },
  },
  groups: { NAME: byValue('String', 'name', 'name') },
  countedBy: 'things.read',
});
readings.answer({
  things: { kind: 'many', type: 'Thing' },
  thing: { kind: 'find', type: 'Thing', args: { id: byId } },
  node: { kind: 'anyNode' },
  thingsStatistics: { kind: 'statistics', list: { kind: 'many', type: 'Thing' } },
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
  const asked = { schema, fragments: {}, variables: {} };
  const [first] = rootsOf(readings, asked, operation)!;
  const made = compileRoot(readings, viewer, asked, first!.root!);
  const scopes = made.text.match(/region_id = ANY \(\$\d+::uuid\[\]\)/g)?.length ?? 0;
  return { text: made.text, scopes, values: valuesOf(made, {}, viewer, { hash: () => Buffer.alloc(0) }) };
}

const ID = '"01900000-0000-7000-8000-000000000000"';

describe('the scope of a type', () => {
  it.each([
    // A page is looked for in two ways.
    ['a list', '{ things(first: 1) { nodes { id } } }', 2],
    ['a count', '{ things { totalCount } }', 1],
    ['a list with its count', '{ things { totalCount nodes { id } } }', 3],
    ['a single read', `{ thing(id: ${ID}) { id } }`, 1],
    ['node(id)', `{ node(id: ${ID}) { id } }`, 1],
    ['a relation to one', `{ thing(id: ${ID}) { owner { id } } }`, 2],
    ['a relation to many', `{ thing(id: ${ID}) { parts { nodes { id } } } }`, 2],
    ['an aggregate', '{ thingsStatistics(groupBy: [NAME]) { groups { count } } }', 1],
  ])('holds for %s', (_what, document, scopes) => {
    expect(compiled(document).scopes).toBe(scopes);
  });

  it('does not read a guarded field for whoever may not see it, and names it', () => {
    const asked = `{ thing(id: ${ID}) { secret hiddenFields } }`;
    const hidden = compiled(asked, viewerWith({ 'things.read': EVERYWHERE })).text;
    expect(hidden).not.toContain('.secret');
    expect(hidden).toContain(`'["secret"]'`);
    const shown = compiled(asked, viewerWith({ 'things.read': EVERYWHERE, 'things.secret': EVERYWHERE })).text;
    expect(shown).toContain('.secret');
    expect(shown).toContain(`'[]'`);
  });

  it('names a reference that leads out of it', () => {
    const { text, scopes } = compiled(`{ thing(id: ${ID}) { hiddenFields } }`, viewerWith({ 'things.read': HERE, 'things.secret': EVERYWHERE })); // prettier-ignore
    expect(text).toMatch(/owner_id IS NULL OR EXISTS \(SELECT FROM things/);
    expect(scopes).toBe(2);
  });

  it('decides on each row where the right to a field reaches less far than the right to read', () => {
    const rights = { 'things.read': EVERYWHERE, 'things.secret': there('elsewhere') };
    const { text, values } = compiled(`{ thing(id: ${ID}) { secret hiddenFields } }`, viewerWith(rights));
    expect(text).toMatch(
      /CASE WHEN \(\w+\.region_id = ANY \(\$\d+::uuid\[\]\)\) THEN to_json\(\w+\.secret\)::text ELSE NULL END/,
    );
    expect(values).toContainEqual(['elsewhere']);
  });

  it('makes one statement for all who hold the rights it consults in the same form, whatever else they hold', () => {
    const of = (...reaches: Reach[]): Actor =>
      viewerWith(Object.fromEntries(reaches.map((each, i) => [`p${i}`, each])));
    const serves = (one: Actor, another: Actor, consulted = ['p0', 'p1']): boolean => {
      const viewer = new ConsultedViewer(one);
      for (const each of consulted) viewer.may(each);
      return fits(viewer.consulted(), another);
    };
    expect(serves(of(there('a'), there('a')), of(there('b'), there('b')))).toBe(true);
    expect(serves(of(there('a'), there('a')), of(there('a'), there('b')))).toBe(false);
    expect(serves(of(there('a')), of(EVERYWHERE))).toBe(false);
    expect(serves(of(there('a')), of({ ...HERE, areas: [], organizations: ['a'] }))).toBe(false);
    expect(serves(of(there('a')), of())).toBe(false);
    expect(serves(of(there('a'), EVERYWHERE), of(there('b'), there('c')), ['p0'])).toBe(true);
    expect(serves(of(), NOBODY, [])).toBe(false);
  });

  it('refuses to filter by a guarded field, and a type without its permission', () => {
    const filtered = '{ things(filter: { secret: { eq: "x" } }) { totalCount } }';
    expect(() => compiled(filtered)).toThrow('You have no right to this.');
    const permissions = viewerWith({ 'things.read': HERE, 'things.secret': there('elsewhere') });
    expect(compiled(filtered, permissions).text).toMatch(/region_id = ANY \(\$2::uuid\[\]\)\) AND \(\w+\.secret/);
    expect(() => compiled('{ things { totalCount } }', viewerWith({}))).toThrow('You have no right to this.');
  });
});
