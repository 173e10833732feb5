import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export interface Limits {
  /** Levels of fields, those in fragments included. */
  readonly depth: number;
  /** Renamed fields in all: each may be a list of its own. */
  readonly aliases: number;
}

interface Measure {
  readonly depth: number;
  readonly aliases: number;
}
const NOTHING: Measure = { depth: 0, aliases: 0 };

/** A validation rule on the form of a document; how much it may read is estimated by the read path. */
export const limitsRule =
  (limits: Limits) =>
  (context: ValidationContext): ASTVisitor => {
    const measured = new Map<string, Measure>();
    const measure = (set: SelectionSetNode | undefined): Measure => {
      const parts = (set?.selections ?? []).map((node): Measure => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return fragment(node.name.value);
        const inner = measure(node.selectionSet);
        if (node.kind === Kind.INLINE_FRAGMENT) return inner;
        // Introspection is deep by nature, bounded by the schema, and reads no record.
        if (node.name.value.startsWith('__')) return NOTHING;
        return { depth: inner.depth + 1, aliases: inner.aliases + (node.alias ? 1 : 0) };
      });
      return {
        depth: Math.max(0, ...parts.map((each) => each.depth)),
        aliases: parts.reduce((sum, each) => sum + each.aliases, 0),
      };
    };
    /** Each fragment once: a document may spread one a thousand times. A circle is another rule's find. */
    const fragment = (name: string): Measure => {
      const known = measured.get(name);
      if (known) return known;
      measured.set(name, NOTHING);
      const found = measure(context.getFragment(name)?.selectionSet);
      measured.set(name, found);
      return found;
    };
    return {
      OperationDefinition(node: OperationDefinitionNode): void {
        const { depth, aliases } = measure(node.selectionSet);
        const tell = (what: string, is: number, most: number): void => {
          if (is > most)
            context.reportError(
              new GraphQLError(`The document has ${is} ${what}; at most ${most} are allowed`, { nodes: node }),
            );
        };
        tell('levels', depth, limits.depth);
        tell('aliases', aliases, limits.aliases);
      },
    };
  };
