import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useListSearch } from '../../ui/list/list-search.js';
import { NewRecord } from '../../ui/record-form/new-record.js';
import { OPEN_CASE } from './cases.document.js';
import { CASE_SPEC, MEDIATOR_SPEC, TRAINING_SPEC } from './mediation-specs.js';
import { REGISTER_MEDIATOR } from './mediators.document.js';
import { RECORD_TRAINING } from './trainings.document.js';

/** The person may stand in the address. */
export function RegisterMediator(): ReactNode {
  const { t } = useTranslation('mediation');
  const { person } = useListSearch().search;
  return (
    <NewRecord
      of={MEDIATOR_SPEC}
      document={REGISTER_MEDIATOR}
      title={t('registerMediator')}
      recorded={t('mediatorRegistered')}
      list="/mediators"
      {...(person && { begun: { personId: person } })}
    />
  );
}

export function RecordTraining(): ReactNode {
  const { t } = useTranslation('mediation');
  return (
    <NewRecord
      of={TRAINING_SPEC}
      document={RECORD_TRAINING}
      title={t('recordTraining')}
      recorded={t('trainingRecorded')}
      list="/trainings"
    />
  );
}

export function OpenCase(): ReactNode {
  const { t } = useTranslation('mediation');
  return (
    <NewRecord
      of={CASE_SPEC}
      document={OPEN_CASE}
      title={t('openCase')}
      recorded={t('caseOpened')}
      list="/mediation-cases"
    />
  );
}
