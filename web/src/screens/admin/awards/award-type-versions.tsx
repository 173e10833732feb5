import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useSureAnswer } from '../../../api/use-answer.js';
import type { AdminAwardTypeVersionsQuery, RecipientKind } from '../../../gql/graphql.js';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { localizedValue, maybeLocalizedInput, NO_NAME } from '../../../ui/form/localized-field.js';
import { said } from '../../../ui/localized.js';
import type { RowKind } from '../rows/row-kind.js';
import { RowsScreen } from '../rows/rows-screen.js';
import { VersionFields } from './version-fields.js';

const LIST = graphql(/* GraphQL */ `
  query AdminAwardTypeVersions(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AwardTypeVersionFilter
    $orderBy: AwardTypeVersionOrder
  ) {
    awardTypeVersions(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
          id
          version
          note
          validFrom
          replacedOn
          wording {
            kk
            ru
            en
          }
          criteria {
            kk
            ru
            en
          }
          grade
          series
          precedence
          recipient
          proposerKinds
          deciderKinds
          yearsBetween
          yearlyLimit
          onceInLifetime
          onceForMerit
          numbered
          revocable
          statute {
            id
            title
          }
      }
    }
  }
`);
const DEFINE = graphql(/* GraphQL */ `
  mutation AdminDefineAwardTypeVersion($input: DefineAwardTypeVersionInput!) {
    defineAwardTypeVersion(input: $input) {
      awardTypeVersion {
        id
      }
      ...Told
    }
  }
`);
const CORRECT = graphql(/* GraphQL */ `
  mutation AdminCorrectAwardTypeVersion($input: CorrectAwardTypeVersionInput!) {
    correctAwardTypeVersion(input: $input) {
      awardTypeVersion {
        id
      }
      ...Told
    }
  }
`);

const TYPE_OF_VERSIONS = graphql(/* GraphQL */ `
  query AdminAwardType($id: ID!) {
    awardType(id: $id) {
      code
      name {
        kk
        ru
        en
      }
    }
  }
`);

type Row = AdminAwardTypeVersionsQuery['awardTypeVersions']['nodes'][number];
const TYPE = 'AwardTypeVersion';
const label = (field: string): string => fieldLabel(TYPE, field);
const BLANK = {
  validFrom: null as string | null,
  statuteId: null as string | null,
  wording: NO_NAME,
  criteria: NO_NAME,
  grade: '',
  series: '',
  precedence: '' as number | '',
  recipient: null as RecipientKind | null,
  proposerKinds: [] as readonly string[],
  deciderKinds: [] as readonly string[],
  yearsBetween: '' as number | '',
  yearlyLimit: '' as number | '',
  onceInLifetime: false,
  onceForMerit: false,
  numbered: false,
  revocable: null as boolean | null,
  note: '',
};

/** The rules of one kind of award, from a day on each. */
export function AwardTypeVersions(): ReactNode {
  const { id = '' } = useParams({ strict: false });
  const { awardType } = useSureAnswer(TYPE_OF_VERSIONS, { id });
  return <RowsScreen of={useKind(awardType?.code ?? '', said(awardType?.name))} />;
}

function useKind(code: string, title: string): RowKind<AdminAwardTypeVersionsQuery, Row, typeof BLANK> {
  const { t } = useTranslation('admin');
  const since = ({ validFrom }: Row): string =>
    validFrom ? t('since', { date: formatDate(validFrom) }) : t('sinceBeginning');
  return {
    type: TYPE,
    named: since,
    permission: 'awards.rules',
    define: { document: DEFINE, title: t('define.awardTypeVersion'), required: [] },
    correct: CORRECT,
    blank: BLANK,
    valuesOf,
    input: ({ wording, criteria, ...values }, isNew) => ({
      ...values,
      ...(isNew && { type: code }),
      ...(wording && { wording: maybeLocalizedInput(wording) }),
      ...(criteria && { criteria: maybeLocalizedInput(criteria) }),
    }),
    Fields: VersionFields,
    list: {
      list: 'awardTypeVersions',
      title,
      document: LIST,
      always: { type: { eq: code } },
      page: ({ awardTypeVersions }) => awardTypeVersions,
      columns: [
        { id: 'validFrom', header: label('validFrom'), order: 'VALID_FROM', exported: ['validFrom'], cell: since },
        {
          id: 'replacedOn',
          header: label('replacedOn'),
          exported: ['replacedOn'],
          cell: ({ replacedOn }) => formatDate(replacedOn),
        },
        { id: 'statute', header: label('statute'), exported: ['statute'], cell: ({ statute }) => statute?.title },
        {
          id: 'recipient',
          header: label('recipient'),
          exported: ['recipient'],
          cell: ({ recipient }) => recipient && valueLabel('RecipientKind', recipient),
        },
        { id: 'series', header: label('series'), exported: ['series'], cell: ({ series }) => series },
        {
          id: 'criteria',
          header: label('criteria'),
          exported: ['criteria'],
          usual: false,
          cell: (row) => said(row.criteria),
        },
        {
          id: 'wording',
          header: label('wording'),
          exported: ['wording'],
          usual: false,
          cell: (row) => said(row.wording),
        },
      ],
    },
  };
}

const valuesOf = ({ id: _id, version: _version, replacedOn: _until, statute, ...row }: Row): typeof BLANK => ({
  ...row,
  statuteId: statute?.id ?? null,
  wording: localizedValue(row.wording),
  criteria: localizedValue(row.criteria),
  grade: row.grade ?? '',
  series: row.series ?? '',
  note: row.note ?? '',
  precedence: row.precedence ?? '',
  yearsBetween: row.yearsBetween ?? '',
  yearlyLimit: row.yearlyLimit ?? '',
});
