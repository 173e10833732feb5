interface OnePage<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** More rows than that are no work for a dialog. */
const MOST = 2_000;

/** All rows of a list, page after page. */
export async function readAll<Row>(page: (after: string | null) => Promise<OnePage<Row>>): Promise<Row[]> {
  const all: Row[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: OnePage<Row> = await page(after);
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after && all.length < MOST);
  return all;
}
