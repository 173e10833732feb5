import type { Document } from '../../api/graphql.js';

/** A record as a choice: its name, and what tells it from others of that name. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}
export interface Pick {
  readonly document: Document<unknown, object>;
  readonly found: (data: unknown) => readonly Found[];
  /** How the list is asked for a name. */
  readonly named: (name: string) => { readonly search?: string; readonly filter?: object };
  /** The filter that finds what is chosen; usually by its id. */
  readonly chosen?: (id: string) => object;
  /** The filter of those that may be named in a new record; absent: all. */
  readonly lasting?: object;
  /** How many are offered; all of a short list, whose names are narrowed here. */
  readonly atOnce?: number;
}

const bySearch: Pick['named'] = (search) => ({ search });

export function pick<Data, Variables>(
  document: Document<Data, Variables>,
  found: (data: Data) => readonly Found[],
  named = bySearch,
): Pick {
  return { document: document as never, found: found as never, named };
}
