import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/**
 * What a digit does with a row; `goOn` once it is done, for nothing is done by a dialog that is left. Digits are told by
 * their place on the keyboard: Kazakh types letters there.
 */
export type Digits<Row> = Readonly<Record<string, (row: Row, goOn: () => void) => void>>;

interface KeyedRows<Row> {
  readonly frame: RefObject<HTMLUListElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The props of a row: one of all is reached by Tab, the others by the arrows. */
  readonly rowProps: (row: Row) => {
    readonly tabIndex: number;
    readonly 'data-row': string;
    readonly onFocus: () => void;
  };
}

const LEAPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_place, last) => last,
  PageDown: (place, last) => Math.min(place + 10, last),
  PageUp: (place) => Math.max(place - 10, 0),
};

/** `Digit3` and `Numpad3` are 3. */
export const digitOf = (code: string): string | undefined => /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];

/** Rows that are gone through by the arrows, and dealt with by one key each; once it is done the next row is taken. */
export function useKeyedRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  digits: Digits<Row>,
): KeyedRows<Row> {
  const frame = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string>();
  const place = Math.max(
    rows.findIndex(({ id }) => id === current),
    0,
  );
  const onReturn = useRef<{ readonly from: string; readonly to: string }>(undefined);
  const elementOf = (id: string | undefined) => frame.current?.querySelector<HTMLElement>(`[data-row="${id}"]`);
  const go = (to: number): void => elementOf(rows[to]?.id)?.focus();
  /** A dialog gives the focus back to the row that it came from: only then it can go on. */
  const goOn = (from: string, to: string): void => {
    if (document.activeElement === elementOf(from)) elementOf(to)?.focus();
    else onReturn.current = { from, to };
  };
  const onFocus = (id: string): void => {
    const { from, to } = onReturn.current ?? {};
    onReturn.current = undefined;
    if (from === id) elementOf(to)?.focus();
    else setCurrent(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { code, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !(event.target as HTMLElement).dataset.row) return;
    const leap = LEAPS[event.key];
    const act = digits[digitOf(code) ?? ''];
    if (!leap && !act) return;
    event.preventDefault();
    if (leap) return go(leap(place, rows.length - 1));
    const row = rows[place]!;
    const next = rows[place + 1] ?? row;
    act!(row, () => goOn(row.id, next.id));
  };
  return {
    frame,
    onKeyDown,
    rowProps: (row) => ({
      tabIndex: row.id === rows[place]?.id ? 0 : -1,
      'data-row': row.id,
      onFocus: () => onFocus(row.id),
    }),
  };
}
