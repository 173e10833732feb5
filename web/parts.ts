/** What runs while the rest is still being read. */
export const EARLY = 'src/early.ts';
const MAIN = 'src/main.tsx';
const HOME = 'src/screens/home/home.tsx';
export const page = (name: string): string => `${import.meta.dirname}/${name}`;

/** Libraries, of which GraphiQL has some too: a part without anything of the desk. */
const KIT = /\/node_modules\/(?!@mantine|@tabler)/;
/** What the first screen is drawn with, beside the frame. */
const OF_HOME =
  /\/web\/src\/|@mantine\/core\/esm\/components\/(?:Anchor|Paper|VisuallyHidden)\/|\/IconChevron(?:Up|Down)\./;

/**
 * A slow line feels each request. So what begins, what the frame and its first screen need, and what many screens share
 * come in few parts; the rest stays with its screen.
 */
export const groups = [
  {
    name: (id: string, graph: Graph) => {
      if (id === page(EARLY) || id === page(MAIN)) return null;
      if (isReached(id, EARLY, graph)) return 'begin';
      return isReached(id, MAIN, graph) ? (KIT.test(id) ? 'kit' : 'frame') : null;
    },
    tags: ['$initial' as const],
    priority: 3,
  },
  {
    name: (id: string, graph: Graph) => (isReached(id, HOME, graph) ? 'frame' : null),
    test: OF_HOME,
    minShareCount: 2,
    priority: 2,
  },
  { name: 'shared', minShareCount: 12 },
].map((group, place) => ({ ...group, debugName: `${place}`, includeDependenciesRecursively: false }));

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The graph is whole when parts are named, and stays so: each way through it is gone once. */
const ways = new Map<string, ReadonlySet<string>>();

function isReached(id: string, from: string, graph: Graph): boolean {
  const way = ways.get(from) ?? reachedFrom(page(from), graph);
  ways.set(from, way);
  return way.has(id);
}

function reachedFrom(start: string, graph: Graph, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(start)) return reached;
  reached.add(start);
  for (const id of graph.getModuleInfo(start)?.importedIds ?? []) reachedFrom(id, graph, reached);
  return reached;
}
