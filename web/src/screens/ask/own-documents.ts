import { newKey } from '../../api/new-key.js';
import { useState } from 'react';

export interface OwnDocument {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}
interface OwnDocuments {
  readonly own: readonly OwnDocument[];
  readonly save: (name: string, query: string) => void;
  readonly remove: (id: string) => void;
}

/** Documents that somebody has kept: on this machine, for the account alone. The server keeps none. */
export function useOwnDocuments(account: string): OwnDocuments {
  const key = `birlik.ask.${account}`;
  const [own, setOwn] = useState(() => read(key));
  const keep = (next: readonly OwnDocument[]): void => {
    localStorage.setItem(key, JSON.stringify(next));
    setOwn(next);
  };
  return {
    own,
    save: (name, query) => keep([...own, { id: newKey(), name, query }]),
    remove: (id) => keep(own.filter((each) => each.id !== id)),
  };
}

function read(key: string): readonly OwnDocument[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as OwnDocument[]) : [];
  } catch {
    return [];
  }
}
