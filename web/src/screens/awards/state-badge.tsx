import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { valueLabel } from '../../i18n/labels.js';
import { capital } from '../../ui/capital.js';

const COLOURS: Readonly<Record<string, string>> = {
  DRAFT: 'gray',
  SUBMITTED: 'sky',
  CHECKED: 'indigo',
  RETURNED: 'orange',
  WITHDRAWN: 'gray',
  GRANTED: 'teal',
  REFUSED: 'red',
  VALID: 'teal',
  SUSPENDED: 'orange',
  REVOKED: 'red',
  REPLACED: 'gray',
  SPOILED: 'red',
  LOST: 'red',
  IN_STOCK: 'teal',
  USED: 'gray',
  DESTROYED: 'gray',
  PASS: 'teal',
  WARN: 'orange',
  BLOCK: 'red',
};

/** A state in words, with a colour that repeats them. */
export const StateBadge = ({ of, state }: { readonly of: string; readonly state: string }): ReactNode => (
  <Badge color={COLOURS[state] ?? 'gray'}>{capital(valueLabel(of, state))}</Badge>
);
