import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { said } from '../../ui/localized.js';
import { RecordLink } from '../../ui/record-link.js';
import { AttendanceBadge, COLOR_OF_ATTENDANCE } from './attendance-badge.js';
import type { AttendanceOfSheet } from './attendance.document.js';
import { ICON_OF_MARK } from './mark-icons.js';
import type { Mark } from './marks.js';
import classes from './meeting.module.css';

interface Props {
  readonly row: AttendanceOfSheet;
  /** Several bodies meet: each is named. */
  readonly several: boolean;
  readonly marks: readonly Mark[];
  readonly say: (mark: Mark, row: AttendanceOfSheet) => void;
  /** Those who came in the place of this member. */
  readonly deputies: readonly AttendanceOfSheet[];
  /** Of a guest: not of this sitting. */
  readonly takeOff?: () => void;
  readonly tabIndex: number;
  readonly 'data-row': string;
  readonly onFocus: () => void;
}

/** Somebody of the roster, or a guest. */
export function AttendanceRow({ row, several, marks, say, deputies, takeOff, ...keyed }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const { person, body, capacity, deputyFor, membership, status, reason } = row;
  const about = [
    several && said(body?.name),
    !body && !deputyFor && t('attendance.guest'),
    capacity,
    said(membership?.post?.role.name),
    deputyFor && t('attendance.inPlaceOf', { name: deputyFor.displayName }),
    deputies.length > 0 &&
      t('attendance.representedBy', { name: deputies.map((each) => each.person?.displayName ?? each.name).join(', ') }),
    reason && `${fieldLabel('Attendance', 'reason')}: ${reason}`,
  ];
  const name = person?.displayName ?? row.name ?? t('attendance.nobody');
  return (
    <li className={classes.person} aria-label={`${name}: ${valueLabel('AttendanceStatus', status)}`} {...keyed}>
      <div className={classes.personName}>
        <Text size="sm">
          <RecordLink type={person ? 'Person' : undefined} id={person?.id ?? ''}>
            {name}
          </RecordLink>
        </Text>
        <Text size="xs" c="dimmed">
          {about.filter(Boolean).join(' · ')}
        </Text>
      </div>
      <AttendanceBadge status={status} />
      <Group gap={2} wrap="nowrap" className="unprinted">
        {(person || row.name) &&
          marks
            .filter(({ asks }) => asks !== 'deputy' || body)
            .map((mark) => <MarkButton key={mark.digit} mark={mark} row={row} say={say} />)}
        {takeOff && (
          <Tooltip label={t('attendance.takeOff')}>
            <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('attendance.takeOff')} onClick={takeOff}>
              <IconUserOff size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
    </li>
  );
}

interface MarkProps {
  readonly mark: Mark;
  readonly row: AttendanceOfSheet;
  readonly say: (mark: Mark, row: AttendanceOfSheet) => void;
}
function MarkButton({ mark, row, say }: MarkProps): ReactNode {
  const { t } = useTranslation('meetings');
  const Icon = ICON_OF_MARK[mark.digit]!;
  const chosen = row.status === mark.status && mark.asks !== 'deputy' && mark.status !== 'NOT_RECORDED';
  const label = mark.asks === 'deputy' ? t('attendance.represented') : valueLabel('AttendanceStatus', mark.status);
  return (
    <Tooltip label={`${mark.digit} – ${label}`}>
      <ActionIcon
        variant={chosen ? 'filled' : 'subtle'}
        color={chosen ? COLOR_OF_ATTENDANCE[mark.status] : 'gray'}
        size={28}
        tabIndex={-1}
        aria-label={label}
        aria-pressed={chosen}
        onClick={() => say(mark, row)}
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
