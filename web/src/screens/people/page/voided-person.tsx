import { Alert, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../i18n/format.js';
import { typeLabel } from '../../../i18n/labels.js';
import { Facts, factOf } from '../../../ui/facts.js';
import { HistoryPanel } from '../../../ui/history-panel.js';
import { Page } from '../../../ui/page.js';
import { Section } from '../../../ui/section.js';
import { RestoreRecord } from '../../../ui/void-record.js';
import { Link } from '@tanstack/react-router';
import type { VoidedPerson } from './person.document.js';

/** What is left of a person who was recorded by mistake. */
export function VoidedPersonPage({ voided }: { readonly voided: VoidedPerson }): ReactNode {
  const { t } = useTranslation('people');
  const { id, reason, voidedAt, voidedBy } = voided;
  const label = (name: string, value: string) => factOf('VoidedRecord', name, value);
  return (
    <Page
      title={typeLabel('VoidedRecord')}
      actions={
        <>
          <Button component={Link} to="/people" variant="default">
            {t('toList')}
          </Button>
          <RestoreRecord id={id} />
        </>
      }
    >
      <Alert color="orange">{t('voided')}</Alert>
      <Section title={typeLabel('Person')}>
        <Facts
          facts={[label('reason', reason), label('voidedBy', voidedBy), label('voidedAt', formatMoment(voidedAt))]}
        />
      </Section>
      <Section title={t('history')}>
        <HistoryPanel of={id} />
      </Section>
    </Page>
  );
}
