import type { Reach } from '../access/index.js';

/** The one that asks, as far as reading must know. Statements depend on nothing else of it. */
export interface Viewer {
  /** Bound with each request. */
  readonly id: string;
  /** False for whoever has not signed in. */
  readonly isKnown: boolean;
  may(permission: string): boolean;
  /** The accounts as which it uses a permission: its own, and the one it stands in for. Bound with each request. */
  actsAs(permission: string): readonly string[];
  /** Equal reaches of one viewer are one object. */
  reach(permission: string): Reach;
}
