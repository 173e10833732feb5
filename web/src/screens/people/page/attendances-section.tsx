import type { ReactNode } from 'react';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { DataTable } from '../../../ui/list/data-table.js';
import { said } from '../../../ui/localized.js';
import { RecordLink } from '../../../ui/record-link.js';
import { Section } from '../../../ui/section.js';
import { ToAll } from '../../../ui/to-all.js';
import type { Person } from './person.document.js';

/** At which sittings the person was to be, and was. */
export function AttendancesSection({ person: { id, attendances } }: { readonly person: Person }): ReactNode {
  if (!attendances || attendances.nodes.length === 0) return null;
  const title = fieldLabel('Person', 'attendances');
  return (
    <Section title={title} actions={<ToAll count={attendances.totalCount} address={`/attendances?person=${id}`} />}>
      <DataTable
        label={title}
        rows={attendances.nodes}
        columns={[
          {
            id: 'meeting',
            header: fieldLabel('Attendance', 'meeting'),
            exported: [],
            cell: ({ meeting: { id, date, kind } }) => (
              <RecordLink type="Meeting" id={id}>
                {[formatDate(date), said(kind.name)].filter(Boolean).join(' · ')}
              </RecordLink>
            ),
          },
          {
            id: 'body',
            header: fieldLabel('Attendance', 'body'),
            exported: [],
            cell: ({ body }) => said(body?.name),
          },
          {
            id: 'status',
            header: fieldLabel('Attendance', 'status'),
            exported: [],
            cell: ({ status }) => valueLabel('AttendanceStatus', status),
          },
        ]}
      />
    </Section>
  );
}
