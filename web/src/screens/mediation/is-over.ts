/** Whether a last day, month or year has passed whole. */
export const isOver = (last: string | null, today: string): boolean =>
  last !== null && last < today.slice(0, last.length);
