/**
 * A session that ends is asked for again in place: requests wait here, and the form behind them keeps what was typed.
 */
let waiting: PromiseWithResolvers<void> | undefined;
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

export function untilSignedIn(): Promise<void> {
  if (!waiting) {
    waiting = Promise.withResolvers<void>();
    changed();
  }
  return waiting.promise;
}

export function signedInAgain(): void {
  const done = waiting;
  waiting = undefined;
  changed();
  done?.resolve();
}

export const isSignedOut = (): boolean => waiting !== undefined;

export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
