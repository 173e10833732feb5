import type { RequestContext } from '../context/index.js';
import type { Queries } from './read-pool.js';

/** How a row differs from what the registry knew of it at a moment. */
export interface Rewound {
  /** Columns with the values they had, as JSON that PostgreSQL reads. */
  readonly columns: Readonly<Record<string, unknown>>;
  /** How many versions lie between that moment and today. */
  readonly versions: number;
}

/** Knows what records were like before; the module `history` knows how. */
export abstract class Past {
  /**
   * Undefined: the record was not recorded yet. A moment that is none, lies ahead or before the registry is refused
   * with a code. What happened since is read by `db`, in the snapshot in which the row of today is read.
   */
  abstract rewind(
    db: Queries,
    ctx: RequestContext,
    table: string,
    id: string,
    moment: string,
  ): Promise<Rewound | undefined>;
}
