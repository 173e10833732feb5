import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useListSearch } from '../../ui/list/list-search.js';
import { NewRecord } from '../../ui/record-form/new-record.js';
import { EVENT_SPEC } from './event-spec.js';
import { RECORD_EVENT } from './events.document.js';

/** A new event; the address may tell what it belongs to and its day. */
export function RecordEvent(): ReactNode {
  const { t } = useTranslation('events');
  const { date, campaign, programme, facility } = useListSearch().search;
  return (
    <NewRecord
      of={EVENT_SPEC}
      document={RECORD_EVENT}
      title={t('record')}
      recorded={t('recorded')}
      list="/events"
      begun={{
        ...(date && { startDate: date }),
        ...(campaign && { campaignId: campaign }),
        ...(programme && { programmeId: programme }),
        ...(facility && { facilityId: facility }),
      }}
    />
  );
}
