import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useListSearch } from '../../ui/list/list-search.js';
import { NewRecord } from '../../ui/record-form/new-record.js';
import { CONTRIBUTION_SPEC } from './aid-specs.js';
import { RECORD_CONTRIBUTION } from './contributions.document.js';

/** One contribution with all that is known of it; the address may tell its campaign. */
export function RecordContribution(): ReactNode {
  const { t } = useTranslation('aid');
  const { campaign } = useListSearch().search;
  return (
    <NewRecord
      of={CONTRIBUTION_SPEC}
      document={RECORD_CONTRIBUTION}
      title={t('recordContribution')}
      recorded={t('contributionRecorded')}
      list="/contributions"
      begun={campaign ? { campaignId: campaign } : {}}
    />
  );
}
