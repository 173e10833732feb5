/**
 * A session that ends is asked for again in place: requests wait here, and the form behind them keeps what was typed.
 */
let waiting: { readonly promise: Promise<void>; readonly end: () => void } | undefined;
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

export function untilSignedIn(): Promise<void> {
  if (!waiting) {
    let end = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      end = resolve;
    });
    waiting = { promise, end };
    changed();
  }
  return waiting.promise;
}

export function signedInAgain(): void {
  const done = waiting;
  waiting = undefined;
  changed();
  done?.end();
}

export const isSignedOut = (): boolean => waiting !== undefined;

export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
