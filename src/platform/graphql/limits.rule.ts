import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export interface Limits {
  /** Fields of the operation itself: each is a statement or a command. */
  readonly roots: number;
  /** Levels of fields, those in fragments included. */
  readonly depth: number;
  /** Renamed fields in all: each may be a list of its own. */
  readonly aliases: number;
}

/** What a set of selections holds, fragments included. */
interface Measure {
  /** On its first level. */
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  /** Aliases on introspection and in it. */
  readonly introspected: number;
}
const ZERO: Measure = { fields: 0, depth: 0, aliases: 0, introspected: 0 };

const measureOf = (node: FieldNode, inner: Measure): Measure => {
  const name = node.name.value;
  if (name === '__typename') return ZERO;
  const aliases = inner.aliases + (node.alias ? 1 : 0);
  // Introspection is deep by nature. A rule of graphql-js bounds its lists within lists; with aliases they multiply.
  if (name.startsWith('__')) return { fields: 1, depth: 0, aliases: 0, introspected: aliases };
  return { fields: 1, depth: inner.depth + 1, aliases, introspected: inner.introspected };
};

const sum = (parts: readonly Measure[], of: (each: Measure) => number): number =>
  parts.reduce((total, each) => total + of(each), 0);

/** A validation rule on the form of a document; how much it may read is estimated by the read path. */
export const limitsRule =
  (limits: Limits) =>
  (context: ValidationContext): ASTVisitor => {
    const measured = new Map<string, Measure>();
    const measure = (set: SelectionSetNode | undefined): Measure => {
      const parts = (set?.selections ?? []).map((node): Measure => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return fragment(node.name.value);
        const inner = measure(node.selectionSet);
        return node.kind === Kind.INLINE_FRAGMENT ? inner : measureOf(node, inner);
      });
      return {
        fields: sum(parts, (each) => each.fields),
        depth: Math.max(0, ...parts.map((each) => each.depth)),
        aliases: sum(parts, (each) => each.aliases),
        introspected: sum(parts, (each) => each.introspected),
      };
    };
    /** Each fragment once: a document may spread one a thousand times. A circle is another rule's find. */
    const fragment = (name: string): Measure => {
      const known = measured.get(name);
      if (known) return known;
      measured.set(name, ZERO);
      const found = measure(context.getFragment(name)?.selectionSet);
      measured.set(name, found);
      return found;
    };
    return {
      OperationDefinition(node: OperationDefinitionNode): void {
        const { fields, depth, aliases, introspected } = measure(node.selectionSet);
        const report = (what: string, is: number, most: number): void => {
          if (is > most)
            context.reportError(
              new GraphQLError(`The document has ${is} ${what}; at most ${most} are allowed`, { nodes: node }),
            );
        };
        report('root fields', fields, limits.roots);
        report('levels', depth, limits.depth);
        report('aliases', aliases, limits.aliases);
        report('aliases in introspection', introspected, 0);
      },
    };
  };
