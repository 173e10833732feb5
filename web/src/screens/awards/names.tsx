import type { ReactNode } from 'react';
import type { DecisionNameFragment, OrganizationNameFragment, RecipientNameFragment } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { said } from '../../ui/localized.js';
import { RecordLink } from '../../ui/record-link.js';
import './fragments.js';

/** The name of who is nominated or awarded. */
export function nameOf(recipient: RecipientNameFragment | null): string {
  if (!recipient) return '';
  return recipient.__typename === 'Person' ? recipient.displayName : said(recipient.name);
}

export const Recipient = ({ of }: { readonly of: RecipientNameFragment | null }): ReactNode =>
  of && (
    <RecordLink type={of.__typename} id={of.id}>
      {nameOf(of)}
    </RecordLink>
  );

export const OrganizationLink = ({ of }: { readonly of: OrganizationNameFragment | null | undefined }): ReactNode =>
  of && (
    <RecordLink type={of.__typename} id={of.id}>
      {said(of.name)}
    </RecordLink>
  );

/** «№ 12, 16.10.2026»: how offices name a decision. */
export const decisionName = ({ number, date }: Pick<DecisionNameFragment, 'number' | 'date'>): string =>
  [signedNumber(number), formatDate(date)].filter(Boolean).join(', ');

interface DecisionProps {
  readonly of: DecisionNameFragment | null | undefined;
  readonly inText?: boolean;
}
export const DecisionLink = ({ of, inText }: DecisionProps): ReactNode =>
  of && (
    <RecordLink type="AwardDecision" id={of.id} inText={inText}>
      {decisionName(of)}
    </RecordLink>
  );
