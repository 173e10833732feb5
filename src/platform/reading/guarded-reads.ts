import type { RequestContext } from '../context/index.js';
import type { Sighting } from './sightings.js';

/** Keeps who saw guarded data. An answer leaves only after it is kept; the module `audit` knows how. */
export abstract class GuardedReads {
  abstract saw(ctx: RequestContext, reads: readonly Sighting[]): Promise<void>;
}
