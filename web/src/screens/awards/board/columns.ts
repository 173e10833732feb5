/** The states that stand on the board, from left to right; refused and withdrawn nominations are told as numbers. */
export const COLUMNS = ['DRAFT', 'SUBMITTED', 'RETURNED', 'CHECKED', 'GRANTED'] as const;
export type BoardColumn = (typeof COLUMNS)[number];

/** The column that the address names, which a telephone shows alone; else the first one that holds something. */
export const columnShown = (named: string | undefined, holds: (column: BoardColumn) => boolean): BoardColumn =>
  COLUMNS.find((each) => each === named) ?? COLUMNS.find(holds) ?? COLUMNS[0];

/** A list with its filters in the address; those that are not chosen are left out. */
export function listAddress(list: string, filters: Readonly<Record<string, string | undefined>>): string {
  const chosen = Object.entries(filters).filter((each): each is [string, string] => Boolean(each[1]));
  const text = new URLSearchParams(chosen).toString();
  return `/awards/${list}${text && `?${text}`}`;
}
