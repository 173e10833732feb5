import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { DataTable } from '../../../ui/list/data-table.js';
import { said } from '../../../ui/localized.js';
import { RecordLink } from '../../../ui/record-link.js';
import { Section } from '../../../ui/section.js';
import type { Person } from './person.document.js';

const label = (field: string): string => fieldLabel('Award', field);

/** What the person was honoured with. */
export function AwardsSection({ person: { awards } }: { readonly person: Person }): ReactNode {
  if (!awards || awards.nodes.length === 0) return null;
  const title = fieldLabel('Person', 'awards');
  return (
    <Section title={title}>
      <DataTable
        label={title}
        rows={awards.nodes}
        columns={[
          {
            id: 'type',
            header: label('type'),
            exported: [],
            cell: ({ id, type }) => (
              <RecordLink type="Award" id={id}>
                {said(type.name)}
              </RecordLink>
            ),
          },
          { id: 'date', header: label('date'), exported: [], cell: ({ date }) => formatDate(date) },
          { id: 'number', header: label('number'), exported: [], cell: ({ number }) => number },
          {
            id: 'grantingBody',
            header: label('grantingBody'),
            exported: [],
            cell: ({ grantingBody }) => said(grantingBody?.name),
          },
          {
            id: 'status',
            header: label('status'),
            exported: [],
            cell: ({ status }) => (
              <Badge color={status === 'VALID' ? 'teal' : 'orange'}>{valueLabel('AwardStatus', status)}</Badge>
            ),
          },
        ]}
      />
    </Section>
  );
}
