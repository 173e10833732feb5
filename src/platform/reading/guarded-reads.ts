import type { RequestContext } from '../context/index.js';
import type { Read } from '../events/index.js';

/** Where it is written down that guarded data were shown; the module `audit` knows how. */
export abstract class GuardedReads {
  /**
   * Resolves when the reads are committed: an answer goes out after that and not before, or not at all. Without reads it
   * does nothing. `event` says in the history what happened, `reason` the purpose the viewer has named.
   */
  abstract recordDisclosures(
    ctx: RequestContext,
    reads: readonly Read[],
    event?: string,
    reason?: string,
  ): Promise<void>;
}
