import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AwardPageQuery } from '../../../gql/graphql.js';
import { formatDate, formatMoment } from '../../../i18n/format.js';
import { valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { factOf, Facts } from '../../../ui/facts.js';
import { said } from '../../../ui/localized.js';
import { RecordLink } from '../../../ui/record-link.js';
import { DecisionLink, OrganizationLink, Recipient } from '../names.js';

interface Props {
  readonly of: NonNullable<AwardPageQuery['award']>;
}

/** The recipient, what was given, for what, and by which decision. */
export function AboutAward({ of }: Props): ReactNode {
  const fact = (field: string, value: ReactNode): ReturnType<typeof factOf> =>
    factOf('Award', field, value, of.hiddenFields);
  return (
    <Facts
      facts={[
        fact('recipient', of.recipient && <Recipient of={of.recipient} />),
        fact('type', said(of.type.name)),
        fact('number', of.number),
        fact('capacity', of.capacity),
        fact('capacityRu', of.capacityRu),
        fact('citation', of.citation),
        fact('citationRu', of.citationRu),
        fact('awardDecision', of.awardDecision && <DecisionLink of={of.awardDecision} />),
        fact('decisionPosition', of.decisionPosition),
        fact('decisionNumber', !of.awardDecision && of.decisionNumber ? of.decisionNumber : null),
        fact('decisionDate', of.awardDecision ? null : formatDate(of.decisionDate)),
        fact('decision', of.decision?.title),
        fact(
          'contest',
          of.contest && (
            <RecordLink type="Contest" id={of.contest.id}>
              {said(of.contest.title)}
            </RecordLink>
          ),
        ),
        fact('grantingBody', of.grantingBody && <OrganizationLink of={of.grantingBody} />),
        fact('area', said(of.area?.name)),
        fact('createdAt', formatMoment(of.createdAt)),
        fact('note', of.note),
      ]}
    />
  );
}

/** When, where, by whom and into whose hands it was given. */
export function AboutPresentation({ of }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const fact = (field: string, value: ReactNode): ReturnType<typeof factOf> =>
    factOf('Award', field, value, of.hiddenFields);
  const { presenter, ceremonyEvent, receivedBy } = of;
  if (!of.date && !of.place && !of.ceremony && !receivedBy && !presenter)
    return (
      <Text size="sm" c="dimmed">
        {t(of.awardDecision ? 'award.notPresentedYet' : 'award.notPresented')}
      </Text>
    );
  return (
    <Facts
      facts={[
        fact('date', formatDate(of.date)),
        fact('dateNote', of.dateNote),
        fact('place', of.place),
        fact('ceremony', of.ceremony),
        fact(
          'ceremonyEvent',
          ceremonyEvent && (
            <RecordLink type="Event" id={ceremonyEvent.id}>
              {said(ceremonyEvent.title)}
            </RecordLink>
          ),
        ),
        fact(
          'presenter',
          presenter && (
            <RecordLink type="Person" id={presenter.id}>
              {presenter.displayName}
            </RecordLink>
          ),
        ),
        fact('receivedBy', receivedBy && capital(valueLabel('AwardReceiver', receivedBy))),
        fact('receiver', of.receiver),
      ]}
    />
  );
}
