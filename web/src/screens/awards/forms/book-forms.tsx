import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useMe } from '../../../api/use-me.js';
import type { BookFormsQuery } from '../../../gql/graphql.js';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { DeedsMenu, type Deed } from '../../../ui/form/deeds-menu.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { Column, ListOf } from '../../../ui/list/list.types.js';
import { StateBadge } from '../state-badge.js';
import { FormDeed, nameOfDeed } from './form-deed.js';

const FORMS = graphql(/* GraphQL */ `
  query BookForms(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: CertificateFormFilter
    $orderBy: CertificateFormOrder
  ) {
    certificateForms(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        version
        number
        state
        availableActions
        stateReason
        receivedOn
        usedOn
        spoiledOn
        lostOn
        destroyedOn
      }
    }
  }
`);
type Row = BookFormsQuery['certificateForms']['nodes'][number];

interface Props {
  readonly book: string;
  readonly series: string | null;
}

/** Every form of a book with what became of it. */
export function BookForms({ book, series }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const may = useMe().can('certificates.forms');
  const label = (field: string): string => fieldLabel('CertificateForm', field);
  const name = ({ number }: Row): string => [series, number].filter(Boolean).join(' ');
  const deeds: Column<Row> = {
    id: 'deeds',
    header: t('deeds'),
    exported: [],
    cell: (row) => (
      <DeedsMenu
        label={t('forms.deedsOf', { number: name(row) })}
        deeds={row.availableActions.map((deed): Deed => ({
          title: `${nameOfDeed(deed)}: ${name(row)}`,
          danger: true,
          children: (close) => <FormDeed deed={deed} form={row} close={close} />,
        }))}
      />
    ),
  };
  const of: ListOf<BookFormsQuery, Row> = {
    list: 'certificateForms',
    title: t('rows.ofBook'),
    document: FORMS,
    page: ({ certificateForms }) => certificateForms,
    always: { book: { eq: book } },
    columns: [
      { id: 'number', header: label('number'), order: 'NUMBER', exported: ['number'], cell: name },
      {
        id: 'state',
        header: label('state'),
        exported: ['state', 'stateReason'],
        cell: ({ state }) => <StateBadge of="CertificateFormState" state={state} />,
      },
      { id: 'reason', header: label('stateReason'), exported: [], cell: ({ stateReason }) => stateReason },
      {
        id: 'received',
        header: label('receivedOn'),
        exported: ['receivedOn'],
        cell: ({ receivedOn }) => formatDate(receivedOn),
      },
      {
        id: 'left',
        header: t('forms.leftOn'),
        exported: ['usedOn', 'spoiledOn', 'lostOn', 'destroyedOn'],
        cell: ({ destroyedOn, lostOn, spoiledOn, usedOn }) => formatDate(destroyedOn ?? lostOn ?? spoiledOn ?? usedOn),
      },
      ...(may ? [deeds] : []),
    ],
    filters: [
      {
        id: 'state',
        kind: 'choice',
        label: label('state'),
        options: valuesOf('CertificateFormState'),
        means: (state) => ({ state: [state] }),
      },
      {
        id: 'number',
        kind: 'text',
        label: label('number'),
        means: (number) => ({ number: { eq: Number(number) || number } }),
      },
    ],
  };
  return <ListView of={of} />;
}
