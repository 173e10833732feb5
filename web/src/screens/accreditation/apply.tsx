import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../i18n/format.js';
import { useListSearch } from '../../ui/list/list-search.js';
import { NewRecord } from '../../ui/record-form/new-record.js';
import { APPLICATION_SPEC } from './accreditation-specs.js';
import { APPLY } from './applications.document.js';

/** A new application; the association may stand in the address. */
export function Apply(): ReactNode {
  const { t } = useTranslation('accreditation');
  const { association } = useListSearch().search;
  return (
    <NewRecord
      of={APPLICATION_SPEC}
      document={APPLY}
      title={t('apply')}
      recorded={t('applied')}
      list="/accreditation-applications"
      begun={{ receivedOn: today(), ...(association && { associationId: association }) }}
    />
  );
}
