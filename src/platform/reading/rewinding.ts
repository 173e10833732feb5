import type { Reading } from './declaration.js';
import { literal } from './frame.js';
import type { BoundValue } from './values.js';

/** What has to be found out before a statement can run that shows a record as it once was. */
export interface Rewinding {
  /** The place of the parameter that takes it. */
  readonly parameter: number;
  readonly table: string;
  readonly id: BoundValue;
  readonly moment: BoundValue;
}

/**
 * The row of today, and beside it the same row with the columns it had: `rewound` is the JSON of `Rewound`. Columns that
 * follow from others are made anew from these.
 */
export function rewoundSource(reading: Reading, today: string, was: string, rewound: string): string {
  const own =
    `jsonb_populate_record(${today}, (${rewound} -> 'columns') || ` +
    `jsonb_build_object('version', ${today}.version - (${rewound} ->> 'versions')::integer))`;
  const derived = Object.entries(reading.derived ?? {});
  if (derived.length === 0) return `${reading.table} ${today} CROSS JOIN LATERAL ${own} ${was}`;
  const bare = `${was}_own`;
  const pairs = derived.map(([column, sql]) => `${literal(column)}, ${sql((name) => `${bare}.${name}`)}`).join(', ');
  const whole = `jsonb_populate_record(${bare}, jsonb_build_object(${pairs}))`;
  return `${reading.table} ${today} CROSS JOIN LATERAL ${own} ${bare} CROSS JOIN LATERAL ${whole} ${was}`;
}
