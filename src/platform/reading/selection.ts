import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from './values.js';

export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

/** Under which key the answer holds a field. */
export const keyOf = (node: FieldNode): string => node.alias?.value ?? node.name.value;

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  const known = variables as Record<string, unknown>;
  if (getDirectiveValues(GraphQLSkipDirective, node, known)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, known)?.if !== false;
}

function applies(document: Document, condition: string | undefined, type: string): boolean {
  if (condition === undefined || condition === type) return true;
  const wanted = document.schema.getType(condition);
  const concrete = document.schema.getType(type);
  if (!wanted || !concrete || !isAbstractType(wanted)) return false;
  return document.schema.getPossibleTypes(wanted).some((each) => each.name === type);
}

/**
 * The fields a concrete type is asked for, by response key, as the GraphQL specification collects them (6.3.2): a named
 * fragment once, however often it is spread. Fragments that spread each other twice would double with every one.
 */
export function collectFields(
  document: Document,
  type: string,
  sets: readonly SelectionSetNode[],
  into = new Map<string, FieldNode[]>(),
  visited = new Set<string>(),
): Map<string, FieldNode[]> {
  for (const node of sets.flatMap((set) => set.selections)) {
    if (!isIncluded(node, document.variables)) continue;
    if (node.kind === Kind.FIELD) {
      const key = keyOf(node);
      const same = into.get(key);
      if (same) same.push(node);
      else into.set(key, [node]);
      continue;
    }
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      if (visited.has(node.name.value)) continue;
      visited.add(node.name.value);
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? document.fragments[node.name.value]! : node;
    if (applies(document, fragment.typeCondition?.name.value, type)) {
      collectFields(document, type, [fragment.selectionSet], into, visited);
    }
  }
  return into;
}

/** The selections below a field, of all its places in the document. */
export const below = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
