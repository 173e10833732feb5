import { Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSureAnswer } from '../../../api/use-answer.js';
import { useMe } from '../../../api/use-me.js';
import type { NominationPageQuery } from '../../../gql/graphql.js';
import { formatDate, formatMoment } from '../../../i18n/format.js';
import { fieldLabel, typeLabel } from '../../../i18n/labels.js';
import { factOf, Facts } from '../../../ui/facts.js';
import { FilesPanel } from '../../../ui/files/files-panel.js';
import { HistoryPanel } from '../../../ui/history-panel.js';
import { said } from '../../../ui/localized.js';
import { Page } from '../../../ui/page.js';
import { RecordLink } from '../../../ui/record-link.js';
import { UnknownScreen } from '../../../ui/screen-states.js';
import { Section } from '../../../ui/section.js';
import { LaterSection } from '../later-section.js';
import { DecisionLink, nameOf, OrganizationLink, Recipient } from '../names.js';
import { StateBadge } from '../state-badge.js';
import { NominationRules } from './check-nomination.js';
import { NOMINATION } from './nomination.js';
import { NominationDeeds } from './nomination-deeds.js';

type Nomination = NonNullable<NominationPageQuery['nomination']>;
const label = (field: string): string => fieldLabel('Nomination', field);

/** Somebody still has to do something about these. */
const OPEN = ['DRAFT', 'RETURNED', 'SUBMITTED', 'CHECKED'] as const;
const isOpen = (state: Nomination['state']): state is (typeof OPEN)[number] => OPEN.some((each) => each === state);

/** One nomination from the draft to the award. */
export function NominationPage(): ReactNode {
  const { t } = useTranslation('awards');
  const { nominationId: id } = useParams({ strict: false }) as { nominationId: string };
  const { nomination } = useSureAnswer(NOMINATION, { id });
  if (!nomination) return <UnknownScreen />;
  const { nominee, type, state, stateReason } = nomination;
  return (
    <Page
      title={[nameOf(nominee) || typeLabel('Nomination'), said(type.name)].join(' – ')}
      about={
        <Group gap="xs" mt={4}>
          <StateBadge of="NominationState" state={state} />
          {stateReason && <Text size="sm">{stateReason}</Text>}
          {isOpen(state) && (
            <Text size="sm" c="dimmed">
              {t(`nomination.next.${state}`)}
            </Text>
          )}
        </Group>
      }
      actions={<NominationDeeds of={nomination} />}
    >
      <Section title={t('aboutIt')}>
        <About of={nomination} />
      </Section>
      <NominationRules of={nomination} />
      {nomination.endorsements.length > 0 && <Endorsements of={nomination} />}
      <Files of={nomination} />
      <LaterSection title={t('history')}>
        <HistoryPanel of={id} />
      </LaterSection>
    </Page>
  );
}

function About({ of }: { readonly of: Nomination }): ReactNode {
  const { proposingPerson, hiddenFields } = of;
  const fact = (field: string, value: ReactNode): ReturnType<typeof factOf> =>
    factOf('Nomination', field, value, hiddenFields);
  return (
    <Stack>
      <Facts
        facts={[
          fact('nominee', of.nominee && <Recipient of={of.nominee} />),
          fact('type', said(of.type.name)),
          fact('capacity', of.capacity),
          fact('capacityRu', of.capacityRu),
          fact('proposer', of.proposer && <OrganizationLink of={of.proposer} />),
          fact(
            'proposingPerson',
            proposingPerson && (
              <RecordLink type="Person" id={proposingPerson.id}>
                {proposingPerson.displayName}
              </RecordLink>
            ),
          ),
          fact('decidingBody', of.decidingBody && <OrganizationLink of={of.decidingBody} />),
          fact('area', said(of.area?.name)),
          fact('createdAt', formatMoment(of.createdAt)),
          fact('submittedAt', formatMoment(of.submittedAt)),
          fact('decision', of.decision && <DecisionLink of={of.decision} />),
          fact(
            'award',
            of.award && (
              <RecordLink type="Award" id={of.award.id}>
                {said(of.type.name)}
              </RecordLink>
            ),
          ),
          fact('note', of.note),
        ]}
      />
      <Facts cols={2} facts={[fact('merits', said(of.merits))]} />
    </Stack>
  );
}

function Endorsements({ of }: { readonly of: Nomination }): ReactNode {
  return (
    <Section title={label('endorsements')}>
      <Stack gap="sm">
        {of.endorsements.map(({ id, organization, givenOn, statement }) => (
          <div key={id}>
            <Text size="sm" fw={500} component="div">
              <OrganizationLink of={organization} />
            </Text>
            <Text size="xs" c="dimmed">
              {formatDate(givenOn)}
            </Text>
            {statement && <Text size="sm">{statement}</Text>}
          </div>
        ))}
      </Stack>
    </Section>
  );
}

function Files({ of }: { readonly of: Nomination }): ReactNode {
  const { can } = useMe();
  if (of.hiddenFields.includes('files')) return null;
  return (
    <Section title={label('files')}>
      <FilesPanel recordId={of.id} files={of.files} may={can('files.add') && can('nominations.write')} />
    </Section>
  );
}
