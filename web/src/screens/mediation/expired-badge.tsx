import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { today } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import { isOver } from './is-over.js';

/** Beside a mediator whose certificate holds no more. */
export const ExpiredBadge = ({ validUntil }: { readonly validUntil: string | null }): ReactNode =>
  isOver(validUntil, today()) && <Badge color="gray">{valueLabel('AccreditationState', 'EXPIRED')}</Badge>;
