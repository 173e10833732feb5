import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { said } from '../../../ui/localized.js';
import { RecordLink } from '../../../ui/record-link.js';
import { Section } from '../../../ui/section.js';
import type { Person } from './person.document.js';
import { RecordConsent } from './record-consent.js';
import type { Revealed } from './reveal.document.js';
import type { RevealedData } from './use-revealed.js';
import { WithdrawConsent } from './withdraw-consent.js';

interface Props {
  readonly person: Person;
  readonly revealed: RevealedData;
  readonly data: Revealed;
}

/** What the person has agreed to. */
export function ConsentsSection({ person, revealed: { again }, data }: Props): ReactNode {
  const { t } = useTranslation('people');
  if (data.hiddenFields.includes('consents')) return null;
  const record = person.availableActions.includes('RECORD_CONSENT') && (
    <Button
      variant="light"
      size="xs"
      onClick={() =>
        openDialog({
          title: t('consent.record'),
          children: (close) => <RecordConsent personId={person.id} close={close} done={() => void again()} />,
        })
      }
    >
      {t('consent.record')}
    </Button>
  );
  return (
    <Section title={fieldLabel('Person', 'consents')} actions={record}>
      {data.consents.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('consent.none')}
        </Text>
      )}
      <Stack gap="md">
        {data.consents.map((consent) => (
          <Consent
            key={consent.id}
            of={consent}
            mayWithdraw={person.availableActions.includes('CORRECT')}
            withdrawn={() => void again()}
          />
        ))}
      </Stack>
    </Section>
  );
}

interface ConsentProps {
  readonly of: Revealed['consents'][number];
  readonly mayWithdraw: boolean;
  readonly withdrawn: () => void;
}
function Consent({ of, mayWithdraw, withdrawn }: ConsentProps): ReactNode {
  const { t } = useTranslation('people');
  const { id, purpose, inForce, withdrawnOn, note, source } = of;
  const withdraw = mayWithdraw && !withdrawnOn;
  return (
    <Group justify="space-between" align="flex-start">
      <div>
        <Group gap="xs">
          <Text size="sm" fw={500}>
            {capital(said(purpose.name))}
          </Text>
          <Badge color={inForce ? 'teal' : 'gray'}>{t(inForce ? 'consent.inForce' : 'consent.over')}</Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {aboutConsent(of).join(' · ')}
        </Text>
        {source && (
          <Text size="xs">
            <RecordLink type="Source" id={source.id}>
              {source.title}
            </RecordLink>
          </Text>
        )}
        {note && <Text size="xs">{note}</Text>}
      </div>
      {withdraw && (
        <Button
          variant="subtle"
          size="xs"
          color="red"
          onClick={() =>
            openDialog({
              title: t('consent.withdraw'),
              children: (close) => <WithdrawConsent id={id} close={close} done={withdrawn} />,
            })
          }
        >
          {t('consent.withdraw')}
        </Button>
      )}
    </Group>
  );
}

function aboutConsent({
  form,
  givenOn,
  validUntil,
  withdrawnOn,
  allowsPublication,
  allowsTransfer,
  fields,
}: ConsentProps['of']): string[] {
  const label = (name: string): string => fieldLabel('Consent', name);
  return [
    valueLabel('ConsentForm', form),
    `${label('givenOn')}: ${formatDate(givenOn)}`,
    ...(validUntil ? [`${label('validUntil')}: ${formatDate(validUntil)}`] : []),
    ...(withdrawnOn ? [`${label('withdrawnOn')}: ${formatDate(withdrawnOn)}`] : []),
    ...(allowsPublication ? [label('allowsPublication')] : []),
    ...(allowsTransfer ? [label('allowsTransfer')] : []),
    ...(fields.length > 0
      ? [`${label('fields')}: ${fields.map((each) => fieldLabel('PersonalData', each)).join(', ')}`]
      : []),
  ];
}
