import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NewRecord } from '../../ui/record-form/new-record.js';
import { CAMPAIGN_SPEC } from './aid-specs.js';
import { RECORD_CAMPAIGN } from './campaigns.document.js';

/** A new campaign. */
export function RecordCampaign(): ReactNode {
  const { t } = useTranslation('aid');
  return (
    <NewRecord
      of={CAMPAIGN_SPEC}
      document={RECORD_CAMPAIGN}
      title={t('recordCampaign')}
      recorded={t('campaignRecorded')}
      list="/campaigns"
    />
  );
}
