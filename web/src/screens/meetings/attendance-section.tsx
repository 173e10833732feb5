import { Alert, Badge, Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { IconRefresh, IconUserPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.js';
import { today } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import { openDialog } from '../../ui/form/dialogs.js';
import { useKeyedRows } from '../../ui/keyed-rows.js';
import { Section } from '../../ui/section.js';
import { FailureState, WaitingState } from '../../ui/states.js';
import { SHEET, type AttendanceOfSheet } from './attendance.document.js';
import { NewcomerForm, ReasonForm } from './attendance-dialogs.js';
import { AttendanceRow } from './attendance-row.js';
import { ICON_OF_MARK } from './mark-icons.js';
import { keyOfRow, marksOf, type Mark } from './marks.js';
import type { MeetingOfPage } from './meeting.document.js';
import classes from './meeting.module.css';
import { Quorum } from './quorum.js';
import { RosterChanges, TakeRosterButton } from './take-roster.js';
import { useMarking } from './use-marking.js';

interface Props {
  readonly meeting: MeetingOfPage;
}
const ON_SHEET = { status: ['PRESENT', 'REMOTE', 'ABSENT', 'EXCUSED', 'NOT_RECORDED'] } as const;

/** What is said of an empty sheet. */
const WITHOUT_ROWS: Readonly<Partial<Record<MeetingOfPage['state'], 'attendance.notYet' | 'attendance.cancelled'>>> = {
  PLANNED: 'attendance.notYet',
  CANCELLED: 'attendance.cancelled',
};

/** The roster of the day: whoever was there, by one key each. */
export function AttendanceSection({ meeting }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const [after, setAfter] = useState<string>();
  const filter = { status: [...ON_SHEET.status] };
  const { data, error, refetch } = useAnswer(SHEET, { id: meeting.id, filter, ...(after && { after }) });
  const mayMark = meeting.availableActions.includes('RECORD_ATTENDANCE');
  const guest = (): void =>
    openDialog({
      title: t('attendance.addGuest'),
      children: (close) => <NewcomerForm meeting={meeting} close={close} />,
    });
  const page = data?.meeting?.attendances;
  return (
    <Section
      title={t('attendance.title')}
      actions={
        <>
          <TakeRosterButton meeting={meeting} />
          {mayMark && (
            <Button variant="default" size="xs" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={guest}>
              {t('attendance.addGuest')}
            </Button>
          )}
        </>
      }
    >
      {error && !page ? (
        <FailureState error={error} again={() => void refetch()} />
      ) : page ? (
        <Sheet meeting={meeting} read={page.nodes} mayMark={mayMark} />
      ) : (
        <WaitingState />
      )}
      {(after || page?.pageInfo.hasNextPage) && (
        <Group justify="flex-end" mt="sm">
          {after && (
            <Button variant="default" size="xs" onClick={() => setAfter(undefined)}>
              {t('attendance.first')}
            </Button>
          )}
          {page?.pageInfo.hasNextPage && (
            <Button variant="default" size="xs" onClick={() => setAfter(page.pageInfo.endCursor ?? undefined)}>
              {t('attendance.next')}
            </Button>
          )}
        </Group>
      )}
    </Section>
  );
}

interface SheetProps extends Props {
  readonly read: readonly AttendanceOfSheet[];
  readonly mayMark: boolean;
}
function Sheet({ meeting, read, mayMark }: SheetProps): ReactNode {
  const { t } = useTranslation('meetings');
  const { rows, mark, bodies, waiting, again } = useMarking(meeting.id, read);
  const marks = mayMark ? marksOf(meeting, today()) : [];
  const say = ({ status, asks }: Mark, row: AttendanceOfSheet, goOn?: () => void): void => {
    const name = row.person?.displayName ?? row.name ?? '';
    const record = (reason?: string): void => {
      mark(row, status, reason);
      goOn?.();
    };
    if (asks === 'reason')
      openDialog({
        title: name,
        children: (close) => <ReasonForm close={close} reason={row.reason} done={record} />,
      });
    else if (asks === 'deputy')
      openDialog({
        title: name,
        children: (close) => (
          <NewcomerForm meeting={meeting} member={row} close={close} {...(goOn && { done: goOn })} />
        ),
      });
    else record();
  };
  const unmarked = rows.filter(({ status }) => status === 'NOT_RECORDED');
  /** Of whoever sits in two bodies, one mark is for both. */
  const markRest = (): void => {
    for (const row of new Map(unmarked.map((each) => [keyOfRow(each), each])).values()) mark(row, 'PRESENT');
  };
  const digits = Object.fromEntries(
    marks.map((each) => [each.digit, (row: AttendanceOfSheet, goOn: () => void) => say(each, row, goOn)]),
  );
  const { frame, onKeyDown, rowProps } = useKeyedRows(rows, digits);
  if (rows.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t(WITHOUT_ROWS[meeting.state] ?? 'attendance.none')}
      </Text>
    );
  return (
    <Stack gap="sm">
      <Quorum meeting={meeting} live={bodies} />
      <RosterChanges meeting={meeting} />
      {again && (
        <Alert color="yellow" role="alert">
          <Group justify="space-between">
            {t('attendance.silent', { count: waiting })}
            <Button size="xs" leftSection={<IconRefresh size={16} aria-hidden />} onClick={again}>
              {t('attendance.again')}
            </Button>
          </Group>
        </Alert>
      )}
      {marks.length > 0 && <Legend marks={marks} waiting={waiting} />}
      {marks.some(({ status }) => status === 'PRESENT') && unmarked.length > 0 && (
        <Button variant="default" size="xs" style={{ alignSelf: 'start' }} onClick={markRest}>
          {t('attendance.rest')}
        </Button>
      )}
      <ul className={classes.sheet} ref={frame} onKeyDown={onKeyDown} aria-label={t('attendance.title')}>
        {rows.map((row) => (
          <AttendanceRow
            key={row.id}
            row={row}
            several={meeting.bodies.length > 1}
            marks={marks}
            say={say}
            deputies={rows.filter(({ deputyFor }) => deputyFor && deputyFor.id === row.person?.id)}
            {...(mayMark && !row.body && { takeOff: () => mark(row, 'WITHDRAWN') })}
            {...rowProps(row)}
          />
        ))}
      </ul>
    </Stack>
  );
}

interface LegendProps {
  readonly marks: readonly Mark[];
  readonly waiting: number;
}
function Legend({ marks, waiting }: LegendProps): ReactNode {
  const { t } = useTranslation('meetings');
  return (
    <div className={`${classes.keys} unprinted`}>
      <span className={classes.byKeys}>
        <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> {t('attendance.walk')}
      </span>
      {marks.map(({ digit, status, asks }) => {
        const Icon = ICON_OF_MARK[digit]!;
        return (
          <span key={digit}>
            <Kbd size="xs" className={classes.byKeys}>
              {digit}
            </Kbd>
            <Icon size={14} aria-hidden />
            {asks === 'deputy' ? t('attendance.represented') : valueLabel('AttendanceStatus', status)}
          </span>
        );
      })}
      <Badge color="gray" role="status" style={{ visibility: waiting > 0 ? 'visible' : 'hidden' }}>
        {t('attendance.saving')}
      </Badge>
    </div>
  );
}
