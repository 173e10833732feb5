import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSureAnswer } from '../../../api/use-answer.js';
import { useMe } from '../../../api/use-me.js';
import type { AwardDecisionPageQuery } from '../../../gql/graphql.js';
import { formatDate, formatMoment } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/language.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { signedNumber } from '../../../i18n/signed-number.js';
import { capital } from '../../../ui/capital.js';
import { factOf, Facts } from '../../../ui/facts.js';
import { FilesPanel } from '../../../ui/files/files-panel.js';
import { HistoryPanel } from '../../../ui/history-panel.js';
import { said } from '../../../ui/localized.js';
import { Page } from '../../../ui/page.js';
import { RecordLink } from '../../../ui/record-link.js';
import { UnknownScreen } from '../../../ui/screen-states.js';
import { Section } from '../../../ui/section.js';
import { LaterSection } from '../later-section.js';
import { decisionName, OrganizationLink } from '../names.js';
import { DECISION } from './decision.js';
import { DecisionAwards } from './decision-awards.js';
import { DecisionDeeds } from './decision-deeds.js';
import { SeatingPlan } from './seating-plan.js';

type Decision = NonNullable<AwardDecisionPageQuery['awardDecision']>;

/** A decision on awards: what it says, whom it awarded, and everything that is done with all of them. */
export function DecisionPage(): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const { decisionId: id } = useParams({ strict: false }) as { decisionId: string };
  const { awardDecision: decision, printable } = useSureAnswer(DECISION, {
    id,
    withCertificates: can('certificates.read'),
  });
  if (!decision) return <UnknownScreen />;
  return (
    <Page
      title={`${capital(valueLabel('AwardDecisionKind', decision.kind))} ${decisionName(decision)}`}
      about={
        <Group gap="xs" mt={4}>
          <Badge color={decision.published ? 'teal' : 'gray'}>
            {t(decision.published ? 'decision.published' : 'decision.unpublished')}
          </Badge>
          <Next of={decision} />
        </Group>
      }
      actions={<DecisionDeeds of={decision} mayPrint={Boolean(printable?.totalCount)} />}
    >
      <Section title={t('aboutIt')} actions={decision.given.totalCount > 0 && <Papers of={decision} />}>
        <About of={decision} />
      </Section>
      <Section title={fieldLabel('AwardDecision', 'awards')}>
        <DecisionAwards decision={id} />
      </Section>
      {!decision.hiddenFields.includes('files') && (
        <Section title={fieldLabel('AwardDecision', 'files')}>
          <FilesPanel
            recordId={id}
            files={decision.files}
            may={can('files.add') && decision.availableActions.includes('CORRECT')}
          />
        </Section>
      )}
      <LaterSection title={t('history')}>
        <HistoryPanel of={id} />
      </LaterSection>
    </Page>
  );
}

/** What comes next, and whose turn it is; nothing once all is done. */
function Next({ of: { given, toSign, toPresent, unpublished } }: { readonly of: Decision }): ReactNode {
  const { t } = useTranslation('awards');
  const step =
    (given.totalCount === 0 && 'DECIDE') ||
    (toSign.totalCount > 0 && 'SIGN') ||
    (toPresent.totalCount > 0 && 'PRESENT') ||
    (unpublished.totalCount > 0 && 'PUBLISH');
  if (!step) return null;
  return (
    <Text size="sm" c="dimmed">
      {t(`decision.next.${step}`)}
    </Text>
  );
}

function About({ of }: { readonly of: Decision }): ReactNode {
  const fact = (field: string, value: ReactNode): ReturnType<typeof factOf> =>
    factOf('AwardDecision', field, value, of.hiddenFields);
  const { signatory, resolution } = of;
  return (
    <Facts
      facts={[
        fact('decidingBody', <OrganizationLink of={of.decidingBody} />),
        fact(
          'signatory',
          signatory && (
            <RecordLink type="Person" id={signatory.id}>
              {signatory.displayName}
            </RecordLink>
          ),
        ),
        fact('signatoryCapacity', of.signatoryCapacity),
        fact('signatoryCapacityRu', of.signatoryCapacityRu),
        fact(
          'resolution',
          resolution && (
            <RecordLink type="Meeting" id={resolution.meeting.id}>
              {[resolution.number && signedNumber(resolution.number), formatDate(resolution.meeting.date)]
                .filter(Boolean)
                .join(', ')}
            </RecordLink>
          ),
        ),
        fact('source', of.source?.title),
        fact('area', said(of.area?.name)),
        fact('createdAt', formatMoment(of.createdAt)),
        fact('note', of.note),
      ]}
    />
  );
}

/** The lists that are printed of a decision. */
function Papers({ of: { printPath } }: { readonly of: Decision }): ReactNode {
  const { t } = useTranslation('awards');
  if (!printPath) return null;
  const language = currentLanguage() === 'kk' ? 'kk' : 'ru';
  const beside = (name: string): string => `${printPath.replace(/annex\.pdf$/, name)}?language=${language}`;
  return (
    <>
      <Anchor size="sm" href={beside('annex.pdf')} target="_blank">
        {t('papers.annex')}
      </Anchor>
      <Anchor size="sm" href={beside('envelopes.pdf')} target="_blank">
        {t('papers.envelopes')}
      </Anchor>
      <SeatingPlan address={beside('seating.pdf')} />
    </>
  );
}
