import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/format.js';
import { useToList } from '../../ui/list/where.js';
import { said } from '../../ui/localized.js';
import { RecordLink } from '../../ui/record-link.js';
import { Section } from '../../ui/section.js';
import classes from './home.module.css';
import { weekOf } from './matter-rules.js';
import type { Place } from './place.js';
import { ToAll } from '../../ui/to-all.js';
import { None } from './none.js';
import type { Answer } from './use-today.js';

interface Props {
  readonly answer: Answer;
  readonly place: Place;
  readonly day: string;
}

/** Sittings and events of the next seven days. */
export function Week({ answer: { meetings, events }, place, day }: Props): ReactNode {
  const { t } = useTranslation('home');
  const toList = useToList();
  const week = weekOf(day);
  return (
    <>
      {meetings && (
        <Section
          title={t('meetings')}
          actions={
            <ToAll count={meetings.totalCount} address={toList('meetings', ...place.inAddress({ date: week }))} />
          }
        >
          <Days
            none={t('noMeetings')}
            of={meetings.nodes.map(({ id, date, kind, bodies }) => ({
              id,
              type: 'Meeting',
              date,
              name: bodies.map(({ organization }) => said(organization?.name)).join(', ') || said(kind.name),
              about: said(kind.name),
            }))}
          />
        </Section>
      )}
      {events && (
        <Section
          title={t('events')}
          actions={<ToAll count={events.totalCount} address={toList('events', ...place.inAddress({ start: week }))} />}
        >
          <Days
            none={t('noEvents')}
            of={events.nodes.map(({ id, startDate, title, kind }) => ({
              id,
              type: 'Event',
              date: startDate,
              name: said(title),
              about: said(kind.name),
            }))}
          />
        </Section>
      )}
    </>
  );
}

interface Day {
  readonly id: string;
  readonly type: string;
  readonly date: string | null;
  readonly name: string;
  readonly about: string;
}
function Days({ of, none }: { readonly of: readonly Day[]; readonly none: string }): ReactNode {
  if (of.length === 0) return <None>{none}</None>;
  return (
    <Stack component="ul" gap="xs" className={classes.list}>
      {of.map(({ id, type, date, name, about }) => (
        <li key={id} className={classes.day}>
          <Text size="sm" c="dimmed" className={classes.date}>
            {formatDate(date)}
          </Text>
          <div>
            <Text size="sm">
              <RecordLink type={type} id={id}>
                {name}
              </RecordLink>
            </Text>
            <Text size="xs" c="dimmed">
              {about}
            </Text>
          </div>
        </li>
      ))}
    </Stack>
  );
}
