import { expect, it } from 'vitest';
import { isOver } from './is-over.js';

it('is over after the last day, month or year, and never without one', () => {
  const over = ['2026-03-04', '2026-02', '2025'];
  const lasting = ['2026-03-05', '2026-03', '2026', null];
  expect(over.map((last) => isOver(last, '2026-03-05'))).toEqual([true, true, true]);
  expect(lasting.map((last) => isOver(last, '2026-03-05'))).toEqual([false, false, false, false]);
});
