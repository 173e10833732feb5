import { Badge, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSureAnswer } from '../../../api/use-answer.js';
import { useMe } from '../../../api/use-me.js';
import type { AwardPageQuery } from '../../../gql/graphql.js';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel, typeLabel, valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { FilesPanel } from '../../../ui/files/files-panel.js';
import { HistoryPanel } from '../../../ui/history-panel.js';
import { said } from '../../../ui/localized.js';
import { Page } from '../../../ui/page.js';
import { UnknownScreen } from '../../../ui/screen-states.js';
import { Section } from '../../../ui/section.js';
import { LaterSection } from '../later-section.js';
import { DecisionLink, nameOf } from '../names.js';
import { StateBadge } from '../state-badge.js';
import { AWARD } from './award.js';
import { AwardCertificates } from './award-certificates.js';
import { AwardDeeds } from './award-deeds.js';
import { AboutAward, AboutPresentation } from './award-facts.js';

type Award = NonNullable<AwardPageQuery['award']>;

/** One award: who received it, by which decision, its papers, and what became of it. */
export function AwardPage(): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const { awardId: id } = useParams({ strict: false }) as { awardId: string };
  const withCertificates = can('certificates.read');
  const { award } = useSureAnswer(AWARD, { id, withCertificates });
  if (!award) return <UnknownScreen />;
  return (
    <Page
      title={[nameOf(award.recipient) || typeLabel('Award'), said(award.type.name)].join(' – ')}
      about={
        <Group gap="xs" mt={4}>
          <StateBadge of="AwardStatus" state={award.status} />
          {award.statusSince && <Text size="sm">{t('since', { day: formatDate(award.statusSince) })}</Text>}
          <Badge color={award.published ? 'teal' : 'gray'}>{t(award.published ? 'published' : 'unpublished')}</Badge>
          {award.onRoll && <Badge color="yellow">{fieldLabel('Award', 'onRoll')}</Badge>}
        </Group>
      }
      actions={<AwardDeeds of={award} />}
    >
      <Section title={t('aboutIt')}>
        <AboutAward of={award} />
      </Section>
      <Section title={t('part.presentation')}>
        <AboutPresentation of={award} />
      </Section>
      {award.certificates && <AwardCertificates of={award} />}
      {award.acts.length > 0 && <Acts of={award} />}
      {award.citations.length > 0 && <Sources of={award} />}
      {!award.hiddenFields.includes('files') && (
        <Section title={fieldLabel('Award', 'files')}>
          <FilesPanel recordId={id} files={award.files} may={can('files.add') && can('awards.write')} />
        </Section>
      )}
      <LaterSection title={t('history')}>
        <HistoryPanel of={id} />
      </LaterSection>
    </Page>
  );
}

function Acts({ of: { acts } }: { readonly of: Award }): ReactNode {
  return (
    <Section title={fieldLabel('Award', 'acts')}>
      <Stack gap="sm">
        {acts.map(({ id, kind, effectiveOn, reason, decision }) => (
          <div key={id}>
            <Text size="sm" fw={500} component="div">
              {capital(valueLabel('AwardActKind', kind))}, {formatDate(effectiveOn)}{' '}
              <DecisionLink of={decision} inText />
            </Text>
            {reason && <Text size="sm">{reason}</Text>}
          </div>
        ))}
      </Stack>
    </Section>
  );
}

function Sources({ of: { citations } }: { readonly of: Award }): ReactNode {
  return (
    <Section title={fieldLabel('Award', 'citations')}>
      <Stack gap="xs">
        {citations.map(({ id, source, quote }) => (
          <div key={id}>
            <Text size="sm">{source.title}</Text>
            {quote && (
              <Text size="sm" c="dimmed">
                «{quote}»
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </Section>
  );
}
