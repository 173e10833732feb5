export interface TreeNode {
  readonly id: string;
  readonly label: string;
  /** What tells more of it, in small. */
  readonly about?: string;
  /** The page of it. */
  readonly address?: string;
  readonly mayOpen: boolean;
}
export interface VisibleNode extends TreeNode {
  readonly level: number;
  readonly place: number;
  readonly of: number;
  readonly parent: string | undefined;
}

/** The nodes in sight, from above: those of open ones are below them. */
export function visibleNodes(
  nodes: readonly TreeNode[],
  open: ReadonlySet<string>,
  childrenOf: (id: string) => readonly TreeNode[] | undefined,
  above: { readonly level: number; readonly parent?: string } = { level: 1 },
): VisibleNode[] {
  return nodes.flatMap((node, place) => [
    { ...node, level: above.level, place: place + 1, of: nodes.length, parent: above.parent },
    ...(open.has(node.id)
      ? visibleNodes(childrenOf(node.id) ?? [], open, childrenOf, { level: above.level + 1, parent: node.id })
      : []),
  ]);
}

type Step = { readonly go: string } | { readonly open: string } | { readonly close: string } | undefined;

/** What a key does in a tree, as WAI-ARIA has it. */
export function stepOf(key: string, at: string, nodes: readonly VisibleNode[], open: ReadonlySet<string>): Step {
  const place = nodes.findIndex(({ id }) => id === at);
  const node = nodes[place];
  if (!node) return undefined;
  const go = (to: VisibleNode | undefined): Step => to && { go: to.id };
  switch (key) {
    case 'ArrowDown':
      return go(nodes[place + 1]);
    case 'ArrowUp':
      return go(nodes[place - 1]);
    case 'Home':
      return go(nodes[0]);
    case 'End':
      return go(nodes.at(-1));
    case 'ArrowRight':
      if (!node.mayOpen) return undefined;
      return open.has(at) ? go(nodes[place + 1]?.parent === at ? nodes[place + 1] : undefined) : { open: at };
    case 'ArrowLeft':
      return open.has(at) ? { close: at } : node.parent === undefined ? undefined : { go: node.parent };
    default:
      return key.length === 1 && key !== ' ' ? go(beginningWith(key, place, nodes)) : undefined;
  }
}

/** The next one, in a circle, whose name begins with a letter. */
function beginningWith(letter: string, place: number, nodes: readonly VisibleNode[]): VisibleNode | undefined {
  const inTurn = [...nodes.slice(place + 1), ...nodes.slice(0, place + 1)];
  return inTurn.find(({ label }) => label.replace(/^[«"]/, '').toLowerCase().startsWith(letter.toLowerCase()));
}
