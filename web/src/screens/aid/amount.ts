import type { AmountBasis, Qualifier } from '../../gql/graphql.js';
import { valueLabel } from '../../i18n/labels.js';
import { qualifiedTenge } from '../../ui/activity/in-words.js';

interface Told {
  readonly amount: string | null;
  readonly total: string | null;
  readonly amountQualifier: Qualifier;
  readonly amountBasis: AmountBasis;
}

/** The sum for all together; where it is not known, what was told and to whom it refers. Null: no sum is known. */
export function amountInWords({ amount, total, amountQualifier, amountBasis }: Told): string | null {
  if (total !== null) return qualifiedTenge(amountQualifier, total);
  return amount === null
    ? null
    : `${qualifiedTenge(amountQualifier, amount)} (${valueLabel('AmountBasis', amountBasis)})`;
}
