/** One field of one record: how it was and how it is now. */
export interface Change {
  readonly entity: string;
  readonly entityId: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The person whom the values tell about: they are kept so that they can be made unreadable for good. */
  readonly subject?: string;
}

/** One guarded field of one record that somebody was shown. */
export interface Read {
  readonly entity: string;
  readonly entityId: string;
  readonly field: string;
}

/**
 * A fact in the past tense, recorded with the change that made it. Plain data: no entity, no context. It has changes or
 * reads, or both.
 */
export interface DomainEvent<Name extends string = string, Data = unknown> {
  readonly name: Name;
  readonly changes: readonly Change[];
  /** Guarded data the command has shown to who gave it. */
  readonly reads?: readonly Read[];
  readonly reason?: string;
  readonly data?: Data;
}

/** The fields in which two states of a record differ; values are compared by what they say. */
export function changesOf(entity: string, entityId: string, before: object, after: object): Change[] {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => field !== 'id' && JSON.stringify(was[field] ?? null) !== JSON.stringify(is[field] ?? null))
    .map((field) => ({ entity, entityId, field, before: was[field] ?? null, after: is[field] ?? null }));
}

/** The same changes, told about a person. */
export const about = (subject: string, changes: readonly Change[]): Change[] =>
  changes.map((change) => ({ ...change, subject }));

type Item = Readonly<Record<string, unknown>> & { readonly id: string; readonly personId?: string | null };
/**
 * The change of a list whose items may tell of people in words: an item that does is told apart from the others, about its
 * person, as it was and as it is now. The list is stored as a bag: each change says what was taken from it and put into it.
 */
export function aboutEach(words: readonly string[], { before, after, ...of }: Change): Change[] {
  const [was, is] = [(before ?? []) as Item[], (after ?? []) as Item[]];
  const telling = new Set([...was, ...is].filter((item) => words.some((word) => item[word] != null)).map(({ id }) => id));
  const subjectOf = ({ id, personId }: Item): string | undefined => (telling.has(id) ? (personId ?? undefined) : undefined);
  return [...new Set([...was, ...is].map(subjectOf))].flatMap((subject) => {
    const [own, left] = [was, is].map((items) => items.filter((item) => subjectOf(item) === subject)) as [Item[], Item[]];
    if (JSON.stringify(own) === JSON.stringify(left)) return [];
    return [{ ...of, before: own, after: left, ...(subject && { subject }) }];
  });
} // prettier-ignore

/** The same, where some fields of a record hold words about a person: what counts rest on can be read for ever. */
export const aboutIn = (words: readonly string[], subject: string | null, changes: readonly Change[]): Change[] =>
  changes.map((change) => (subject !== null && words.includes(change.field) ? { ...change, subject } : change));
