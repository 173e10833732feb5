import { CELLS, type Cell } from './rows.js';

export interface Place {
  readonly row: number;
  readonly cell: Cell;
}
/** Where the caret stands in the cell that has the focus. */
export interface Caret {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** A list of choices is open: up, down and Enter are for it. */
  readonly isChoosing: boolean;
}

/** Where a key leads from a cell; undefined: it is for the cell itself. A place below the last row asks for a new one. */
export function moved(key: string, { row, cell }: Place, { atStart, atEnd, isChoosing }: Caret): Place | undefined {
  const at = CELLS.indexOf(cell);
  const [before, after] = [CELLS[at - 1], CELLS[at + 1]];
  if (key === 'ArrowLeft' && atStart && before) return { row, cell: before };
  if (key === 'ArrowRight' && atEnd && after) return { row, cell: after };
  if (key === 'ArrowUp' && !isChoosing && row > 0) return { row: row - 1, cell };
  if (key === 'ArrowDown' && !isChoosing) return { row: row + 1, cell };
  return undefined;
}
