import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NewRecord } from '../../ui/record-form/new-record.js';
import { REGISTER_FACILITY } from './facilities.document.js';
import { FACILITY_SPEC } from './facility-spec.js';

/** A new place. */
export function RegisterFacility(): ReactNode {
  const { t } = useTranslation('facilities');
  return (
    <NewRecord
      of={FACILITY_SPEC}
      document={REGISTER_FACILITY}
      title={t('register')}
      recorded={t('registered')}
      list="/facilities"
    />
  );
}
