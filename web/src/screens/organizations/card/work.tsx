import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useSureAnswer } from '../../../api/use-answer.js';
import { formatDate, formatTenge } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { said } from '../../../ui/localized.js';
import { RecordLink } from '../../../ui/record-link.js';
import { Section } from '../../../ui/section.js';

const WORK = graphql(/* GraphQL */ `
  query OrganizationWork($id: ID!) {
    organization(id: $id) {
      meetings(first: 10, orderBy: { field: DATE, direction: DESC }) {
        totalCount
        nodes {
          id
          date
          number
          state
          kind {
            name {
              kk
              ru
              en
            }
          }
        }
      }
      events(first: 10, orderBy: { field: START, direction: DESC }) {
        totalCount
        nodes {
          id
          startDate
          title {
            kk
            ru
            en
          }
          kind {
            name {
              kk
              ru
              en
            }
          }
        }
      }
      contributions(first: 10, orderBy: { field: DATE, direction: DESC }) {
        totalCount
        nodes {
          id
          date
          total
          description
          kind {
            name {
              kk
              ru
              en
            }
          }
        }
      }
    }
  }
`);

/** Its sittings, events and aid, the latest first. */
export function Work({ id }: { readonly id: string }): ReactNode {
  const { organization } = useSureAnswer(WORK, { id });
  if (!organization) return null;
  const { meetings, events, contributions } = organization;
  return (
    <Stack>
      <Latest
        name="meetings"
        total={meetings.totalCount}
        rows={meetings.nodes.map((each) => ({
          id: each.id,
          type: 'Meeting',
          date: each.date,
          text: [said(each.kind.name), each.number && `№ ${each.number}`].filter(Boolean).join(' '),
          about: valueLabel('MeetingState', each.state),
        }))}
      />
      <Latest
        name="events"
        total={events.totalCount}
        rows={events.nodes.map((each) => ({
          id: each.id,
          type: 'Event',
          date: each.startDate,
          text: said(each.title),
          about: said(each.kind.name),
        }))}
      />
      <Latest
        name="contributions"
        total={contributions.totalCount}
        rows={contributions.nodes.map((each) => ({
          id: each.id,
          type: 'Contribution',
          date: each.date,
          text: each.description ?? said(each.kind.name),
          about: each.total ? formatTenge(each.total) : '',
        }))}
      />
    </Stack>
  );
}

export interface LatestRow {
  readonly id: string;
  readonly type: string;
  readonly date: string | null;
  readonly text: string;
  readonly about: string;
}
interface LatestProps {
  /** The field of the organization that holds them. */
  readonly name: string;
  readonly total: number;
  readonly rows: readonly LatestRow[];
}

/** The latest of something, and how many there are. */
export function Latest({ name, total, rows }: LatestProps): ReactNode {
  const { t } = useTranslation('organizations');
  return (
    <Section title={`${fieldLabel('Organization', name)}${total > 0 ? ` · ${total}` : ''}`}>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      ) : (
        <Stack gap="xs">
          {rows.map(({ id, type, date, text, about }) => (
            <div key={id}>
              <Text size="sm">
                <RecordLink type={type} id={id}>
                  {text}
                </RecordLink>
              </Text>
              <Text size="xs" c="dimmed">
                {[formatDate(date), about].filter(Boolean).join(' · ')}
              </Text>
            </div>
          ))}
        </Stack>
      )}
    </Section>
  );
}
