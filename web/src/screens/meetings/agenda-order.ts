/** An item as its place in the agenda: 2.1 lies under 2. */
export interface Placed {
  readonly id: string;
  readonly number: string;
}

/** An item with all that lies under it. */
interface Branch {
  readonly id: string;
  readonly below: readonly Branch[];
}

const DEEPEST = 4;

const steps = (number: string): number[] => number.split('.').map(Number);

/** 2 before 10, 2 before 2.1. */
export function byNumber(a: Placed, b: Placed): number {
  const [one, other] = [steps(a.number), steps(b.number)];
  const place = one.findIndex((step, i) => step !== other[i]);
  return place === -1 ? one.length - other.length : one[place]! - (other[place] ?? 0);
}

/** The agenda as a tree, whatever gaps its numbers have. */
function treeOf(items: readonly Placed[], above = ''): Branch[] {
  const depth = above === '' ? 1 : steps(above).length + 1;
  return items
    .filter(({ number }) => steps(number).length === depth && (above === '' || number.startsWith(`${above}.`)))
    .map(({ id, number }) => ({ id, below: treeOf(items, number) }));
}

function numbered(branches: readonly Branch[], above = ''): Placed[] {
  return branches.flatMap(({ id, below }, place) => {
    const number = `${above}${place + 1}`;
    return [{ id, number }, ...numbered(below, `${number}.`)];
  });
}

/** Changes the branches among which an item lies; `undefined` leaves all as it was. */
type Change = (branches: readonly Branch[], place: number) => readonly Branch[] | undefined;

function changedAt(branches: readonly Branch[], id: string, change: Change): readonly Branch[] | undefined {
  const place = branches.findIndex((each) => each.id === id);
  if (place >= 0) return change(branches, place);
  for (const [i, branch] of branches.entries()) {
    const below = changedAt(branch.below, id, change);
    if (below) return branches.with(i, { ...branch, below });
  }
  return undefined;
}

const rearranged = (items: readonly Placed[], change: (tree: readonly Branch[]) => readonly Branch[] | undefined) => {
  const tree = treeOf([...items].sort(byNumber));
  const next = change(tree);
  return next ? numbered(next) : items;
};

/** Up or down among those it lies with, together with what lies under it. */
export const moved = (items: readonly Placed[], id: string, by: -1 | 1): readonly Placed[] =>
  rearranged(items, (tree) =>
    changedAt(tree, id, (branches, place) => {
      const other = branches[place + by];
      return other && branches.with(place + by, branches[place]!).with(place, other);
    }),
  );

/** Under the item before it. */
export const lowered = (items: readonly Placed[], id: string): readonly Placed[] =>
  rearranged(items, (tree) =>
    changedAt(tree, id, (branches, place) => {
      const [before, item] = [branches[place - 1], branches[place]!];
      if (!before || steps(numberOf(items, id)).length + heightOf(item) > DEEPEST) return undefined;
      return branches.with(place - 1, { ...before, below: [...before.below, item] }).toSpliced(place, 1);
    }),
  );

/** Out of the item it lies under, to the place after it. */
export function raised(items: readonly Placed[], id: string): readonly Placed[] {
  const number = numberOf(items, id);
  const parent = items.find((each) => each.number === number.slice(0, number.lastIndexOf('.')));
  if (!parent) return items;
  return rearranged(items, (tree) =>
    changedAt(tree, parent.id, (branches, place) => {
      const above = branches[place]!;
      const one = above.below.find((each) => each.id === id)!;
      const left = { ...above, below: above.below.filter((each) => each !== one) };
      return branches.with(place, left).toSpliced(place + 1, 0, one);
    }),
  );
}

/** To the place of another of the same depth under the same item: where it was dropped. */
export const dropped = (items: readonly Placed[], id: string, on: string): readonly Placed[] =>
  rearranged(items, (tree) =>
    changedAt(tree, id, (branches, place) => {
      const to = branches.findIndex((each) => each.id === on);
      return to < 0 || to === place ? undefined : branches.toSpliced(place, 1).toSpliced(to, 0, branches[place]!);
    }),
  );

/** The number of an item that is added last. */
export const nextNumber = (items: readonly Placed[]): string =>
  String(Math.max(0, ...items.map(({ number }) => steps(number)[0]!)) + 1);

/** What has another number than before. */
export const renumbered = (before: readonly Placed[], after: readonly Placed[]): readonly Placed[] =>
  after.filter(({ id, number }) => before.find((each) => each.id === id)?.number !== number);

const numberOf = (items: readonly Placed[], id: string): string => items.find((each) => each.id === id)?.number ?? '';
const heightOf = ({ below }: Branch): number => 1 + Math.max(0, ...below.map(heightOf));
