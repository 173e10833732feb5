import { newKey } from '../../../api/new-key.js';
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useUnsavedGuard } from '../../../ui/form/use-unsaved-guard.js';
import { moved, type Caret, type Place } from './moves.js';
import { CELLS, changed, isRefused, isUnsaved, rowAfter, type Cell, type Row } from './rows.js';

export interface Grid {
  readonly rows: readonly Row[];
  readonly table: RefObject<HTMLTableSectionElement | null>;
  readonly change: (key: string, change: Partial<Row>) => void;
  /** The keys that lead from cell to cell; `save` is Enter. */
  readonly onKeyDown: (event: KeyboardEvent, place: Place, save: () => void) => void;
  /** To the first row that was refused. */
  readonly toRefused: () => void;
}

const caretOf = (target: HTMLInputElement): Caret => {
  const { selectionStart, selectionEnd, value, readOnly } = target;
  return {
    atStart: readOnly || (selectionStart === 0 && selectionEnd === 0),
    atEnd: readOnly || selectionStart === value.length,
    isChoosing: target.hasAttribute('aria-controls'),
  };
};

/** Rows that are filled by keyboard: there is always one more below, and nothing typed is left without a question. */
export function useGrid(): Grid {
  const [rows, setRows] = useState<readonly Row[]>(() => [rowAfter([], newKey())]);
  const table = useRef<HTMLTableSectionElement>(null);
  useUnsavedGuard(() => rows.some(isUnsaved));

  const focus = ({ row, cell }: Place): void => {
    const entry = table.current?.querySelectorAll('[data-entry]')[row];
    entry?.querySelector<HTMLElement>(`[data-cell="${cell}"] input`)?.focus();
  };
  // At once: the next key, however soon it comes, is for the cell that it was meant for.
  const go = (place: Place): void => {
    flushSync(() => setRows((all) => (place.row < all.length ? all : [...all, rowAfter(all, newKey())])));
    focus(place);
  };
  const onKeyDown = (event: KeyboardEvent, place: Place, save: () => void): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || !(event.target instanceof HTMLInputElement)) return;
    const caret = caretOf(event.target);
    if (key === 'Enter' && !isChosen(event.target, caret)) {
      event.preventDefault();
      event.stopPropagation();
      save();
      return go({ row: place.row + 1, cell: CELLS[0]! });
    }
    const to = moved(key, place, caret);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
  };
  return {
    rows,
    table,
    change: (key, change) => setRows((all) => changed(all, key, change)),
    onKeyDown,
    toRefused: () => {
      const row = rows.findIndex(isRefused);
      const cell = CELLS.find((each: Cell) => rows[row]?.refused[each]) ?? CELLS[0]!;
      if (row >= 0) focus({ row, cell });
    },
  };
}

/** Enter in an open list of choices takes the one that is marked. */
const isChosen = (target: HTMLInputElement, { isChoosing }: Caret): boolean =>
  isChoosing && target.hasAttribute('aria-activedescendant');
