import { Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { useSureAnswer } from '../../api/use-answer.js';
import type { AssignmentPageQuery } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { Facts, factOf } from '../../ui/facts.js';
import { HistoryPanel } from '../../ui/history-panel.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { RecordLink } from '../../ui/record-link.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { Folded, Section } from '../../ui/section.js';
import { Addressees } from '../../ui/work/addressees.js';
import { AssignmentDeeds } from '../../ui/work/assignment-deeds.js';
import '../../ui/work/assignment.document.js';
import { bodiesOf } from '../../ui/work/bodies-of.js';
import { AssignmentBadge } from '../../ui/work/state-badges.js';

const ASSIGNMENT_PAGE = graphql(/* GraphQL */ `
  query AssignmentPage($id: ID!) {
    assignment(id: $id) {
      ...AssignmentShown
      hiddenFields
      givenOn
      giverCapacity
      occasion
      giver {
        id
        displayName
      }
      givingOrganization {
        __typename
        id
        name {
          kk
          ru
          en
        }
      }
      area {
        name {
          kk
          ru
          en
        }
      }
      evidence {
        __typename
        id
        ... on Source {
          title
        }
        ... on Event {
          eventTitle: title {
            kk
            ru
            en
          }
        }
        ... on Organization {
          name {
            kk
            ru
            en
          }
        }
        ... on Facility {
          name {
            kk
            ru
            en
          }
        }
      }
      extensions {
        id
        dueBefore
        dueOn
        reason
      }
      meeting {
        id
        date
        bodies {
          id
          organization {
            name {
              kk
              ru
              en
            }
          }
        }
      }
      resolution {
        id
        number
      }
    }
  }
`);

type Assignment = NonNullable<AssignmentPageQuery['assignment']>;

export function AssignmentPage(): ReactNode {
  const { t } = useTranslation('assignments');
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { assignment } = useSureAnswer(ASSIGNMENT_PAGE, { id });
  if (!assignment) return <UnknownScreen />;
  const { number, state, overdue, text, extensions } = assignment;
  return (
    <Page
      title={`${typeLabel('Assignment')}${number ? ` ${signedNumber(number)}` : ''}`}
      about={
        <Group mt={4}>
          <AssignmentBadge state={state} overdue={overdue} />
        </Group>
      }
      actions={<AssignmentDeeds assignment={assignment} asButton />}
    >
      <Section title={fieldLabel('Assignment', 'text')}>
        <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{said(text)}</Text>
      </Section>
      <Section title={t('facts')}>
        <AssignmentFacts assignment={assignment} />
      </Section>
      {extensions.length > 0 && (
        <Section title={fieldLabel('Assignment', 'extensions')}>
          <Stack gap="xs">
            {extensions.map((each) => (
              <Text key={each.id} size="sm">
                {formatDate(each.dueBefore)} → {formatDate(each.dueOn)}: {each.reason}
              </Text>
            ))}
          </Stack>
        </Section>
      )}
      <Folded title={t('history')}>
        <HistoryPanel of={id} />
      </Folded>
    </Page>
  );
}

function AssignmentFacts({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { addressees, dueOn, closedOn, stateReason, giver, givingOrganization, meeting, evidence } = assignment;
  const fact = (field: string, value: ReactNode) => factOf('Assignment', field, value, assignment.hiddenFields);
  return (
    <Facts
      facts={[
        fact('addressees', addressees.length > 0 && <Addressees of={addressees} />),
        fact('dueOn', formatDate(dueOn)),
        fact('closedOn', formatDate(closedOn)),
        fact(
          'evidence',
          evidence && (
            <RecordLink type={evidence.__typename} id={evidence.id}>
              {evidenceName(evidence)}
            </RecordLink>
          ),
        ),
        fact('stateReason', stateReason),
        fact(
          'meeting',
          meeting && (
            <RecordLink type="Meeting" id={meeting.id}>
              {[formatDate(meeting.date), bodiesOf(meeting.bodies)].filter(Boolean).join(' · ')}
            </RecordLink>
          ),
        ),
        fact('resolution', assignment.resolution?.number),
        fact('givenOn', formatDate(assignment.givenOn)),
        fact(
          'giver',
          giver && (
            <RecordLink type="Person" id={giver.id}>
              {giver.displayName}
            </RecordLink>
          ),
        ),
        fact('giverCapacity', assignment.giverCapacity),
        fact(
          'givingOrganization',
          givingOrganization && (
            <RecordLink type={givingOrganization.__typename} id={givingOrganization.id}>
              {said(givingOrganization.name)}
            </RecordLink>
          ),
        ),
        fact('occasion', assignment.occasion),
        fact('area', said(assignment.area?.name)),
        fact('note', assignment.note),
      ]}
    />
  );
}

function evidenceName(evidence: NonNullable<Assignment['evidence']>): string {
  if ('title' in evidence) return evidence.title;
  if ('eventTitle' in evidence) return said(evidence.eventTitle);
  return 'name' in evidence ? said(evidence.name) : typeLabel(evidence.__typename);
}
