import type { SignInStep } from '../gql/graphql.js';

/**
 * A session that ends is asked for again in place: requests wait here, and the form behind them keeps what was typed.
 */
interface Waiting {
  readonly promise: Promise<void>;
  readonly end: () => void;
  /** What a sign-in that was begun still lacks. */
  readonly step: SignInStep | undefined;
}
let waiting: Waiting | undefined;
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

export function untilSignedIn(step?: SignInStep): Promise<void> {
  if (!waiting) {
    let end = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      end = resolve;
    });
    waiting = { promise, end, step };
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
export const stepToGoOnWith = (): SignInStep | undefined => waiting?.step;

export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
