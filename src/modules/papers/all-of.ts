export interface PageOf<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a page of a list to be printed asks for beside its nodes. */
export const NEXT = 'pageInfo { hasNextPage endCursor }';

/** All of a list, page after page: a session of the Assembly has hundreds of members. */
export async function allOf<T>(page: (after: { after?: string }) => Promise<PageOf<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: PageOf<T> = await page(after === null ? {} : { after });
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}
