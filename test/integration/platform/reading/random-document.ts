import {
  getNamedType, isAbstractType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType,
  type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql'; // prettier-ignore
import { Random } from '../../../support/random.js';

/** Values that stand in the database, so that filters find something now and then. */
export interface Known {
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  readonly texts: readonly string[];
}
export interface RandomDocument {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the read path answers in a way of its own is tested by itself: search, similarity, actions; counts, too. */
const APART = new Set(['search', 'possibleDuplicates', 'match', 'availableActions', 'rosterActions']);
const FIELDS_PER_LEVEL = 4;
const DEPTH = 4;

/** Writes valid documents from the schema alone: aliases, arguments, variables, fragments, directives, interfaces. */
export class DocumentWriter {
  private readonly random: Random;
  private readonly variables = new Map<string, { type: string; value: unknown }>();
  private readonly fragments: string[] = [];
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: Known,
    seed: number,
  ) {
    this.random = new Random(seed);
  }

  write(): RandomDocument {
    const all = Object.values(this.schema.getQueryType()!.getFields());
    const roots = all.filter(
      ({ name, extensions }) => extensions['readPath'] && !APART.has(name) && !name.endsWith('Statistics'),
    );
    const selection = this.rootsText(roots);
    const declared = [...this.variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    const head = declared ? `query (${declared})` : 'query';
    return {
      document: [`${head} { ${selection} }`, ...this.fragments].join('\n'),
      variables: Object.fromEntries([...this.variables].map(([name, { value }]) => [name, value])),
    };
  }

  /** One root field, and now and then more beside it: in fragments, with `__typename` among them. */
  private rootsText(roots: readonly GraphQLField<unknown, unknown>[]): string {
    const one = (): string =>
      `r${this.aliases++}: ${this.fieldText(this.pick(roots), DEPTH - 1).replace(/^a\d+: /, '')}`;
    if (this.chance(0.6)) return this.fieldText(this.pick(roots), DEPTH);
    const parts = [one(), '__typename', `...${this.fragment('Query', [one(), 't: __typename'])}`, `... @include(if: ${this.chance(0.7)}) { ${one()} }`]; // prettier-ignore
    return parts.sort(() => this.random.fraction() - 0.5).join(' ');
  }

  private pick<T>(from: readonly T[]): T {
    return this.random.pick(from);
  }
  private chance(probability: number): boolean {
    return this.random.chance(probability);
  }

  private fieldText(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.chance(0.25) ? `a${this.aliases++}: ` : '';
    const args = this.argumentsText(field);
    const target = getNamedType(field.type);
    const below = isLeafType(target) ? '' : ` ${this.selection(target, depth - 1)}`;
    return `${alias}${field.name}${args}${this.directive()}${below}`;
  }

  private directive(): string {
    if (!this.chance(0.08)) return '';
    const name = this.chance(0.5) ? 'include' : 'skip';
    return ` @${name}(if: ${this.chance(0.5) ? this.variable('Boolean!', this.chance(0.5)) : String(this.chance(0.5))})`;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = this.chance(0.3) ? ['__typename'] : [];
    if ('getFields' in type) parts.push(...this.fieldsOf(type as GraphQLObjectType, depth));
    if (isAbstractType(type)) {
      for (const possible of this.schema.getPossibleTypes(type)) {
        if (this.chance(0.4)) parts.push(`... on ${possible.name} ${this.braces(this.fieldsOf(possible, depth))}`);
      }
    }
    if (isObjectType(type) && this.chance(0.15)) parts.push(this.spread(type, depth));
    return this.braces(parts);
  }
  private braces(parts: readonly string[]): string {
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  private spread(type: GraphQLObjectType, depth: number): string {
    return `...${this.fragment(type.name, this.fieldsOf(type, depth, 'f'))}`;
  }
  private fragment(type: string, parts: readonly string[]): string {
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type} ${this.braces(parts)}`);
    return name;
  }

  /** Every composite field gets an alias of its own: two places with one key and different arguments would not be valid. */
  private fieldsOf(type: GraphQLObjectType, depth: number, prefix = ''): string[] {
    const all = Object.values(type.getFields()).filter((each) => !APART.has(each.name));
    const usable = all.filter((each) => isLeafType(getNamedType(each.type)) || depth > 0);
    const chosen = usable.filter(() => this.chance(FIELDS_PER_LEVEL / usable.length));
    return chosen.map((each) => {
      if (isLeafType(getNamedType(each.type))) return each.name;
      const text = this.fieldText(each, depth).replace(/^a\d+: /, '');
      return `${prefix}k${this.aliases++}: ${text}`;
    });
  }

  private argumentsText(field: GraphQLField<unknown, unknown>): string {
    const given: string[] = [];
    const names = new Set(field.args.map((each) => each.name));
    if (names.has('first'))
      given.push(this.chance(0.25) && names.has('last') ? `last: ${this.size()}` : `first: ${this.size()}`);
    for (const arg of field.args) {
      if (['first', 'last', 'after', 'before', 'search'].includes(arg.name)) continue;
      if (arg.name === 'asKnownAt') continue;
      if (!isNonNullType(arg.type) && this.chance(field.args.length > 3 ? 0.6 : 0.3)) continue;
      given.push(
        `${arg.name}: ${this.chance(0.3) ? this.variable(String(arg.type), this.value(arg.type, 2)) : this.literal(this.value(arg.type, 2), arg.type)}`,
      );
    }
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }
  private size(): string {
    const size = this.random.between(0, 4);
    return this.chance(0.3) ? this.variable('Int', size) : String(size);
  }
  private variable(type: string, value: unknown): string {
    const name = `v${this.variables.size}`;
    this.variables.set(name, { type, value });
    return `$${name}`;
  }

  private value(type: GraphQLInputType, depth: number): unknown {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare))
      return Array.from({ length: this.random.between(1, 2) }, () => this.value(bare.ofType, depth - 1));
    if (isEnumType(bare)) return this.pick(bare.getValues()).name;
    if (isInputObjectType(bare)) {
      const all = Object.values(bare.getFields());
      const leaves = all.filter((each) => isLeafType(getNamedType(each.type)));
      const chosen = all.filter(
        (each) =>
          isNonNullType(each.type) || (depth > 0 ? this.chance(0.25) : leaves.includes(each) && this.chance(0.5)),
      );
      // A condition that says nothing is refused.
      const fields = chosen.length > 0 || leaves.length === 0 ? chosen : [this.pick(leaves)];
      return Object.fromEntries(fields.map((each) => [each.name, this.value(each.type, depth - 1)]));
    }
    if (bare.name === 'Int') return this.random.between(2018, 2025);
    if (bare.name === 'Boolean') return this.chance(0.5);
    if (bare.name === 'ID') return this.pick(this.known.ids);
    if (bare.name === 'Date') return this.pick(['2016-12-31', '2020-06-15', '2022-10-25', '2025-11-01']);
    if (bare.name === 'PartialDate') return this.pick(['2022', '2022-10', '2025']);
    return this.pick(this.chance(0.6) ? this.known.codes : this.known.texts);
  }

  private literal(value: unknown, type: GraphQLInputType): string {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (Array.isArray(value))
      return `[${value.map((each) => this.literal(each, (bare as { ofType: GraphQLInputType }).ofType)).join(', ')}]`;
    if (isInputObjectType(bare)) {
      const fields = bare.getFields();
      return `{ ${Object.entries(value as object)
        .map(([key, each]) => `${key}: ${this.literal(each, fields[key]!.type)}`)
        .join(', ')} }`;
    }
    return isEnumType(bare) ? String(value) : JSON.stringify(value);
  }
}
