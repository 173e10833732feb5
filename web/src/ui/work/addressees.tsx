import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../../i18n/labels.js';
import { said } from '../localized.js';
import { RecordLink } from '../record-link.js';
import type { AssignmentOfList } from './assignment.document.js';

interface Props {
  readonly of: AssignmentOfList['addressees'];
}

/** Whoever is to do it, one below the other; of several, the one who answers for it is told. */
export function Addressees({ of }: Props): ReactNode {
  const { t } = useTranslation();
  return of.map(({ id, person, organization, responsible }) => (
    <div key={id}>
      {person && (
        <RecordLink type="Person" id={person.id}>
          {person.displayName}
        </RecordLink>
      )}
      {person && organization && ', '}
      {organization && (
        <RecordLink type={organization.__typename} id={organization.id}>
          {said(organization.name)}
        </RecordLink>
      )}
      {!person && !organization && t('hidden')}
      {responsible && of.length > 1 && ` (${fieldLabel('AssignmentAddressee', 'responsible').toLowerCase()})`}
    </div>
  ));
}
