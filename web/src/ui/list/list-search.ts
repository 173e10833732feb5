import { useNavigate, useSearch } from '@tanstack/react-router';

/** What stands in the address of a list: `?q=…&order=-NAME&region=…`. All of it is text, and nonsense is left to the server. */
export type ListSearch = Partial<Record<string, string>>;

/** Longer than any filter that people make, shorter than what servers refuse. */
const LONGEST = 4000;

export function listSearch(raw: Record<string, unknown>): ListSearch {
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([, value]) => typeof value === 'string' && value !== '')
      .map(([name, value]) => [name, (value as string).slice(0, LONGEST)]),
  );
}

export interface ListState {
  readonly search: ListSearch;
  /** Sets some and leaves the rest; a change of the question goes back to the first page. */
  readonly set: (change: ListSearch) => void;
  readonly clear: () => void;
}

const PLACES = ['after', 'before'];

export function useListSearch(): ListState {
  const search: ListSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (next: ListSearch, replace: boolean): void =>
    void navigate({ to: '.', search: listSearch(next) as never, replace, resetScroll: false });
  return {
    search,
    set: (change) => {
      const turnsPage = PLACES.some((name) => name in change);
      const base = Object.fromEntries(Object.entries(search).filter(([name]) => !PLACES.includes(name)));
      go({ ...base, ...change }, !turnsPage);
    },
    clear: () => go(search.columns ? { columns: search.columns } : {}, false),
  };
}
