import type { ReactNode } from 'react';
import { formatMoment } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { DataTable } from '../../../ui/list/data-table.js';
import { said } from '../../../ui/localized.js';
import { RecordLink } from '../../../ui/record-link.js';
import { Section } from '../../../ui/section.js';
import { ToAll } from '../../../ui/to-all.js';
import type { Person } from './person.document.js';

const label = (field: string): string => fieldLabel('Nomination', field);

/** What the person is or was proposed for. */
export function NominationsSection({ person: { id, nominations } }: { readonly person: Person }): ReactNode {
  if (!nominations || nominations.nodes.length === 0) return null;
  const title = fieldLabel('Person', 'nominations');
  return (
    <Section
      title={title}
      actions={<ToAll count={nominations.totalCount} address={`/awards/nominations?nominee=${id}`} />}
    >
      <DataTable
        label={title}
        rows={nominations.nodes}
        columns={[
          {
            id: 'type',
            header: label('type'),
            exported: [],
            cell: ({ id, type }) => (
              <RecordLink type="Nomination" id={id}>
                {said(type.name)}
              </RecordLink>
            ),
          },
          {
            id: 'state',
            header: label('state'),
            exported: [],
            cell: ({ state }) => valueLabel('NominationState', state),
          },
          { id: 'proposer', header: label('proposer'), exported: [], cell: ({ proposer }) => said(proposer?.name) },
          {
            id: 'submitted',
            header: label('submittedAt'),
            exported: [],
            cell: ({ submittedAt }) => formatMoment(submittedAt),
          },
        ]}
      />
    </Section>
  );
}
