import type { Order, OrderKey } from './declaration.js';

/** Order by a text in the Kazakh alphabet: ә after а, қ after к, і after ы. */
export const inKazakhOrder = (text: OrderKey['sql'] | string): OrderKey => ({
  sql: (t, isVisible) => `${typeof text === 'string' ? t(text) : text(t, isVisible)} COLLATE "kk-x-icu"`,
  type: 'text',
});
/** Order of making. An id says nothing of time. */
export const byRecordedTime: OrderKey = { sql: (t) => t('created_at'), type: 'timestamptz' };

/** Order by a day that may be unknown: the unknown stand last, in either direction. Of one day, by `then`. */
export const byDay = (column: string, ...then: readonly OrderKey[]): Order => ({
  keys: [
    {
      sql: (t) => t(column),
      type: 'date',
      unknown: { ascending: `'infinity'::date`, descending: `'-infinity'::date` },
      period: column.replace(/_earliest$/, ''),
    },
    ...then,
  ],
});
