import { formatDate, formatNumber, formatTenge } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import type { NumberShownFragment, Qualifier } from '../../gql/graphql.js';
import { said } from '../localized.js';

/** «кемінде 300». What is exact is not said. */
export const qualified = (qualifier: Qualifier | null, number: string): string =>
  qualifier === null || qualifier === 'EXACT' ? number : `${valueLabel('Qualifier', qualifier)} ${number}`;

export const qualifiedNumber = (qualifier: Qualifier | null, value: number): string =>
  qualified(qualifier, formatNumber(value));

export const qualifiedTenge = (qualifier: Qualifier | null, value: string): string =>
  qualified(qualifier, formatTenge(value));

/** «қатысушылар саны: кемінде 300 (жастар)»; `unknown` is said where the number is not known. */
export const numberInWords = ({ of, group, qualifier, value, note }: NumberShownFragment, unknown: string): string => {
  const number = value === null ? unknown : qualifiedNumber(qualifier, value);
  const about = [said(group?.name), note].filter(Boolean).join(', ');
  return `${said(of.name)}: ${number}${about && ` (${about})`}`;
};

/** «14.10.2016 – 16.10.2016», one day alone, or as far as it is known. */
export function periodInWords(start: string | null | undefined, end: string | null | undefined): string {
  if (start === end || !end) return formatDate(start);
  return `${formatDate(start) || '…'} – ${formatDate(end)}`;
}
