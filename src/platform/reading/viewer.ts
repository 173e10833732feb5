import type { Reach } from '../access/index.js';

/** Who asks, as far as reading must know. Statements depend on nothing else of it. */
export interface Viewer {
  /** Bound with each request. */
  readonly id: string;
  /** False for who has not signed in. */
  readonly isKnown: boolean;
  may(permission: string): boolean;
  /** Equal reaches of one viewer are one object. */
  reach(permission: string): Reach;
}
