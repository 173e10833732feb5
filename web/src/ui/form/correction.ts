type Named = Readonly<Record<string, unknown>>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a correction sends: absent is unchanged, null is cleared. */
export function changesOf<Values extends object>(before: Values, after: Values): Partial<Values> {
  const changed = Object.entries(after).filter(([name, value]) => !same(value, before[name as keyof Values]));
  return Object.fromEntries(changed.map(([name, value]) => [name, value === '' ? null : value])) as Partial<Values>;
}

/** What a new record sends: what is empty is not said. */
export const onlyFilled = <Values extends Record<string, unknown>>(values: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== null)) as Partial<Values>;

export type Side = 'theirs' | 'mine';
/** A field that stands otherwise in the record than in the form. */
export interface Difference {
  readonly field: string;
  readonly theirs: unknown;
  readonly mine: unknown;
  /** The side that has changed it since it was read. */
  readonly changedBy: Side | 'both';
}

/** What the record holds now against what the form holds, when both began from `base`. */
export function differencesOf(base: Named, theirs: Named, mine: Named): Difference[] {
  return Object.keys(theirs)
    .filter((field) => !same(theirs[field], mine[field]))
    .map((field) => {
      const [they, we] = [!same(theirs[field], base[field]), !same(mine[field], base[field])];
      return {
        field,
        theirs: theirs[field],
        mine: mine[field],
        changedBy: they && we ? 'both' : they ? 'theirs' : 'mine',
      };
    });
}

/** Whoever has changed a field is right until somebody chooses; where both have, the one who sits here. */
export const firstChoice = ({ changedBy }: Difference): Side => (changedBy === 'theirs' ? 'theirs' : 'mine');

/** What the form holds after the choice, field by field. */
export const settled = (
  differences: readonly Difference[],
  choices: Readonly<Record<string, Side>>,
): Record<string, unknown> =>
  Object.fromEntries(differences.map((each) => [each.field, each[choices[each.field] ?? firstChoice(each)]]));
