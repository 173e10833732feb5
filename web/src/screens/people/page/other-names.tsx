import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../../i18n/format.js';
import { valueLabel } from '../../../i18n/labels.js';
import type { Person } from './person.document.js';

/** Each further name, why the person has it and when. */
export const OtherNames = ({ of }: { readonly of: Person['otherNames'] }): ReactNode =>
  of.map(({ id, text, kind, startDate, endDate }) => (
    <div key={id}>
      {text}
      <Text span size="xs" c="dimmed">
        {` · ${valueLabel('OtherNameKind', kind)}`}
        {(startDate ?? endDate) && `, ${formatDate(startDate) || '…'} – ${formatDate(endDate) || '…'}`}
      </Text>
    </div>
  ));
