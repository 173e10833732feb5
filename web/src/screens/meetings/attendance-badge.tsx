import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AttendanceStatus } from '../../gql/graphql.js';
import { valueLabel } from '../../i18n/labels.js';

export const COLOR_OF_ATTENDANCE: Readonly<Record<AttendanceStatus, string>> = {
  PRESENT: 'teal',
  REMOTE: 'sky',
  ABSENT: 'red',
  EXCUSED: 'yellow',
  NOT_RECORDED: 'gray',
  WITHDRAWN: 'gray',
};

/** Whether somebody was there. */
export const AttendanceBadge = ({ status }: { readonly status: AttendanceStatus }): ReactNode => (
  <Badge color={COLOR_OF_ATTENDANCE[status]} variant={status === 'NOT_RECORDED' ? 'outline' : 'light'}>
    {valueLabel('AttendanceStatus', status)}
  </Badge>
);
