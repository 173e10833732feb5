import { newKey } from './new-key.js';
import { useRef, useState } from 'react';
import { queries } from './client.js';
import type { Document } from './graphql.js';
import { ask } from './request.js';

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  /** The record that stands in the way. */
  readonly recordId?: string | null;
}
interface Payload {
  readonly problems: readonly Problem[];
  readonly warnings?: readonly Problem[];
}
/** What a command answers: its one root field, whatever the name of it. */
export type PayloadOf<Data> = Data[keyof Data];

const listeners = new Set<() => void>();
/** Tells whenever a command was carried out, before the screen says so. */
export function onCarriedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface Command<Data, Input> {
  /** Carries it out; undefined while the same is on its way: a double click records nothing twice. */
  readonly run: (input: Input) => Promise<PayloadOf<Data> | undefined>;
  readonly busy: boolean;
}

/** Only what makes a new record takes a key; corrections carry the version that was read. */
export type Keyed<Input> = 'idempotencyKey' extends keyof Input ? [keyed: 'keyed'] : [];

/**
 * A command of the registry. Until one was answered without problems, the same input carries the same key: sent again after
 * a lost answer, it is not recorded again. After it, everything on the screen is read anew.
 */
export function useCommand<Data extends object, Input extends object>(
  document: Document<Data, { input: Input }>,
  ...[keyed]: Keyed<Input>
): Command<Data, Input> {
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);
  const last = useRef<{ input: string; key: string }>(undefined);

  const run = async (input: Input): Promise<PayloadOf<Data> | undefined> => {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    const text = JSON.stringify(input);
    if (last.current?.input !== text) last.current = { input: text, key: newKey() };
    try {
      const data = await ask(document, { input: keyed ? { ...input, idempotencyKey: last.current.key } : input });
      const payload = Object.values(data)[0] as PayloadOf<Data> & Payload;
      if (payload.problems.length === 0) {
        last.current = undefined;
        for (const listener of listeners) listener();
        await queries.invalidateQueries();
      }
      return payload;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { run, busy };
}
