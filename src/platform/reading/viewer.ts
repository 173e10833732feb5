import type { Reach } from '../access/index.js';

/** Who asks, as far as reading must know. `key` is equal for askers whose statements are the same. */
export interface Viewer {
  readonly key: string;
  /** False for who has not signed in. */
  readonly isKnown: boolean;
  may(permission: string): boolean;
  /** Equal reaches of one viewer are one object. */
  reach(permission: string): Reach;
}
