import { Button, Group, Stack, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import { typeLabel } from '../../../i18n/labels.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { Section } from '../../../ui/section.js';
import { ConsentsSection } from './consents-section.js';
import { CorrectPersonalData } from './correct-personal-data.js';
import { RecordConsent } from './record-consent.js';
import type { Person } from './person.document.js';
import { PersonalFacts } from './personal-facts.js';
import { Reveal } from './reveal.js';
import { useRevealed, type RevealedData } from './use-revealed.js';
import { ViewsSection } from './views-section.js';

/** What is guarded: shown to whoever says why, and to whom it was shown. */
export function DataTab({ person }: { readonly person: Person }): ReactNode {
  const { can } = useMe();
  const revealed = useRevealed(person.id);
  return (
    <Stack>
      <Section title={typeLabel('PersonalData')} actions={<Deeds person={person} revealed={revealed} />}>
        <Guarded person={person} revealed={revealed} />
      </Section>
      {revealed.data && <ConsentsSection person={person} revealed={revealed} data={revealed.data} />}
      {can('audit.read') && <ViewsSection personId={person.id} />}
    </Stack>
  );
}

interface Props {
  readonly person: Person;
  readonly revealed: RevealedData;
}
function Guarded({ person, revealed }: Props): ReactNode {
  const { t } = useTranslation('people');
  const { can } = useMe();
  if (person.anonymisedOn) return <Text size="sm">{t('erased')}</Text>;
  if (revealed.data) return <PersonalFacts data={revealed.data} />;
  if (!can('people.personal.reveal')) return <Text size="sm">{t('reveal.notForYou')}</Text>;
  return <Reveal personId={person.id} onShown={revealed.show} />;
}

function Deeds({ person, revealed: { data, left, hide, again } }: Props): ReactNode {
  const { t } = useTranslation('people');
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  if (!data)
    return (
      person.availableActions.includes('RECORD_CONSENT') && (
        <Button
          variant="light"
          size="xs"
          onClick={() =>
            openDialog({
              title: t('consent.record'),
              children: (close) => <RecordConsent personId={person.id} close={close} />,
            })
          }
        >
          {t('consent.record')}
        </Button>
      )
    );
  return (
    <Group gap="xs">
      <Text size="xs" c="dimmed" role="timer">
        {t('reveal.left', { clock })}
      </Text>
      {person.availableActions.includes('CORRECT') && (
        <Button
          variant="light"
          size="xs"
          onClick={() =>
            openDialog({
              title: t('correctData'),
              children: (close) => <CorrectPersonalData of={data} readAnew={again} close={close} />,
            })
          }
        >
          {t('correct')}
        </Button>
      )}
      <Button variant="default" size="xs" leftSection={<IconEyeOff size={16} aria-hidden />} onClick={hide}>
        {t('reveal.hide')}
      </Button>
    </Group>
  );
}
