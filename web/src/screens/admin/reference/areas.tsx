import { Badge, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { IconArrowsSplit, IconHash, IconTag } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AdminAreasQuery } from '../../../gql/graphql.js';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { DateField } from '../../../ui/form/date-field.js';
import { LocalizedField, localizedInput, localizedValue, NO_NAME } from '../../../ui/form/localized-field.js';
import { ClassifierSelect } from '../../../ui/pick/code-select.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { said } from '../../../ui/localized.js';
import { localizedCorrection } from '../rows/localized-correction.js';
import { ChangeArea, RecodeArea, RenameArea } from './area-deeds.js';
import type { FieldsProps, RowKind } from '../rows/row-kind.js';
import { RowsScreen } from '../rows/rows-screen.js';

const LIST = graphql(/* GraphQL */ `
  query AdminAreas(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: AreasFilter
    $orderBy: AreaOrder
  ) {
    areas(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
          id
          version
          name {
            kk
            ru
            en
          }
          note
          code
          isoCode
          centre
          startDate
          endDate
          kind {
            code
            name {
              kk
              ru
              en
            }
          }
          parent {
            id
            name {
              kk
              ru
              en
            }
          }
      }
    }
  }
`);
const DEFINE = graphql(/* GraphQL */ `
  mutation AdminDefineArea($input: DefineAreaInput!) {
    defineArea(input: $input) {
      area {
        id
      }
      ...Told
    }
  }
`);
const CORRECT = graphql(/* GraphQL */ `
  mutation AdminCorrectArea($input: CorrectAreaInput!) {
    correctArea(input: $input) {
      area {
        id
      }
      ...Told
    }
  }
`);

type Row = AdminAreasQuery['areas']['nodes'][number];
const TYPE = 'Area';
const label = (field: string): string => fieldLabel(TYPE, field);
const BLANK = {
  code: '',
  name: NO_NAME,
  kind: null as string | null,
  parentId: null as string | null,
  isoCode: '',
  centre: '',
  startDate: null as string | null,
  endDate: null as string | null,
  note: '',
};

/** The areas of the country, with all that they once were. */
export const Areas = (): ReactNode => <RowsScreen of={useKind()} />;

function useKind(): RowKind<AdminAreasQuery, Row, typeof BLANK> {
  const { t } = useTranslation('admin');
  return {
    type: TYPE,
    named: ({ name }) => said(name),
    permission: 'reference.write',
    define: { document: DEFINE, title: t('define.area'), required: ['code', 'kind'] },
    correct: CORRECT,
    blank: BLANK,
    valuesOf,
    input: ({ name, ...values }, isNew) => ({
      ...values,
      ...(name && { name: isNew ? localizedInput(name) : localizedCorrection(name) }),
    }),
    Fields,
    deeds: (row) => [
      { title: t('area.rename'), icon: IconTag, children: (close) => <RenameArea area={row} close={close} /> },
      { title: t('area.recode'), icon: IconHash, children: (close) => <RecodeArea area={row} close={close} /> },
      { title: t('area.change'), icon: IconArrowsSplit, children: (close) => <ChangeArea area={row} close={close} /> },
    ],
    list: {
      list: 'areas',
      title: t('nav.areas', { ns: 'common' }),
      document: LIST,
      searchFor: t('searchArea'),
      page: ({ areas }) => areas,
      columns: [
        { id: 'name', header: label('name'), order: 'NAME', exported: ['name'], cell: (row) => <AreaName row={row} /> },
        { id: 'kind', header: label('kind'), exported: ['kind'], cell: ({ kind }) => said(kind.name) },
        { id: 'code', header: label('code'), exported: ['code'], cell: ({ code }) => code },
        { id: 'parent', header: label('parent'), exported: ['parent'], cell: ({ parent }) => said(parent?.name) },
        { id: 'centre', header: label('centre'), exported: ['centre'], usual: false, cell: ({ centre }) => centre },
        {
          id: 'isoCode',
          header: label('isoCode'),
          exported: ['isoCode'],
          usual: false,
          cell: ({ isoCode }) => isoCode,
        },
      ],
      filters: [
        {
          id: 'kind',
          kind: 'choice',
          label: label('kind'),
          classifier: 'area-kind',
          means: (eq) => ({ kind: { eq } }),
        },
        { id: 'parent', kind: 'area', label: label('parent'), means: (eq) => ({ parent: { eq } }) },
        {
          id: 'ended',
          kind: 'choice',
          label: t('areaState'),
          options: [
            { value: 'false', label: t('areaIs') },
            { value: 'true', label: t('areaWas') },
          ],
          means: (value) => ({ ended: value === 'true' }),
        },
      ],
    },
  };
}

const valuesOf = (row: Row): typeof BLANK => ({
  code: row.code ?? '',
  name: localizedValue(row.name),
  kind: row.kind.code,
  parentId: row.parent?.id ?? null,
  isoCode: row.isoCode ?? '',
  centre: row.centre ?? '',
  startDate: row.startDate,
  endDate: row.endDate,
  note: row.note ?? '',
});

function AreaName({ row: { name, endDate } }: { readonly row: Row }): ReactNode {
  return (
    <>
      {said(name)}{' '}
      {endDate && (
        <Badge color="gray">
          {label('endDate')}: {formatDate(endDate)}
        </Badge>
      )}
    </>
  );
}

function Fields({ input, isNew }: FieldsProps): ReactNode {
  return (
    <>
      <LocalizedField label={label('name')} {...input('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ClassifierSelect classifier="area-kind" label={label('kind')} {...input('kind')} />
        {isNew && <TextInput label={label('code')} inputMode="numeric" {...input('code')} />}
        {isNew && <RecordPicker kind="area" label={label('parent')} {...input('parentId')} />}
        {isNew && <TextInput label={label('isoCode')} {...input('isoCode')} />}
        <TextInput label={label('centre')} {...input('centre')} />
        <DateField label={label('startDate')} {...input('startDate')} />
        {!isNew && <DateField label={label('endDate')} {...input('endDate')} />}
      </SimpleGrid>
      <Textarea label={label('note')} autosize minRows={1} {...input('note')} />
    </>
  );
}
