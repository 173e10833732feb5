import { formatNumber, formatTenge } from '../../i18n/format.js';
import type { SumShownFragment } from '../../gql/graphql.js';
import { qualified } from '../../ui/activity/in-words.js';

type Sum = SumShownFragment;

/** What of a sum is known, in words; null: nothing. */
export const tengeOf = ({ sum, qualifier }: Sum): string | null =>
  sum === null ? null : qualified(qualifier, formatTenge(String(sum)));

export const countOf = ({ sum, qualifier }: Sum): string | null =>
  sum === null ? null : qualified(qualifier, formatNumber(sum));

interface OfUnit<Unit> extends Sum {
  readonly of: Unit | null;
}
/** Each unit on its own: people, families and organizations are never added together. */
export const unitsOf = <Unit extends { readonly code: string }>(
  sums: readonly OfUnit<Unit>[],
): readonly (OfUnit<Unit> & { readonly of: Unit })[] =>
  sums.filter((each): each is OfUnit<Unit> & { readonly of: Unit } => each.of !== null);
