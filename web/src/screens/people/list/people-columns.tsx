import { Badge, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import { formatDate, formatMoment } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import type { Column } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { RecordLink } from '../../../ui/record-link.js';
import { AndMore } from '../../../ui/to-all.js';
import { FoundAs } from './found-as.js';
import type { PersonRow } from './people.document.js';

const label = (field: string): string => fieldLabel('Person', field);

/** Everything a list of people can show; the date of birth only to whoever may see it. */
export function usePeopleColumns(): readonly Column<PersonRow>[] {
  const { t } = useTranslation('people');
  const { can } = useMe();
  const birth = can('people.personal.birth') ? [BIRTH()] : [];
  return [
    {
      id: 'name',
      header: t('name'),
      order: 'NAME',
      exported: ['familyName', 'givenName', 'patronymicName'],
      cell: (row) => <Name row={row} />,
    },
    { id: 'area', header: label('area'), exported: ['area'], cell: ({ area }) => said(area?.name) },
    ...COLUMNS(),
    ...birth,
    {
      id: 'recorded',
      header: label('createdAt'),
      order: 'CREATED',
      exported: ['createdAt'],
      include: 'withRecorded',
      usual: false,
      cell: ({ createdAt }) => formatMoment(createdAt),
    },
  ];
}

const COLUMNS = (): Column<PersonRow>[] => [
  {
    id: 'memberships',
    header: label('memberships'),
    exported: ['memberships.organization', 'memberships.post', 'memberships.ended'],
    include: 'withMemberships',
    cell: ({ memberships }) => <Memberships of={memberships} />,
  },
  {
    id: 'region',
    header: label('region'),
    exported: ['region'],
    include: 'withRegion',
    usual: false,
    cell: ({ region }) => said(region?.name),
  },
  {
    id: 'gender',
    header: label('gender'),
    exported: ['gender'],
    include: 'withGender',
    usual: false,
    cell: ({ gender }) => gender && valueLabel('Gender', gender),
  },
  {
    id: 'otherNames',
    header: label('otherNames'),
    exported: ['otherNames.text'],
    include: 'withNames',
    usual: false,
    cell: ({ otherNames }) => otherNames?.map(({ text }) => text).join(', '),
  },
  {
    id: 'awards',
    header: label('awards'),
    exported: ['awards.type', 'awards.date'],
    include: 'withAwards',
    usual: false,
    cell: ({ awards }) =>
      awards && (
        <>
          {awards.nodes.map(({ id, type, year }) => (
            <div key={id}>{[said(type.name), year].filter(Boolean).join(', ')}</div>
          ))}
          <AndMore of={awards} />
        </>
      ),
  },
  {
    id: 'degree',
    header: label('academicDegree'),
    exported: ['academicDegree'],
    include: 'withDegree',
    usual: false,
    cell: ({ academicDegree }) => academicDegree,
  },
  {
    id: 'year',
    header: fieldLabel('PersonalData', 'birthYear'),
    exported: ['personalData.birthYear'],
    include: 'withYear',
    usual: false,
    cell: ({ personalData }) => personalData?.birthYear,
  },
  {
    id: 'death',
    header: label('deathDate'),
    exported: ['deathDate'],
    include: 'withDeath',
    usual: false,
    cell: ({ deathDate }) => formatDate(deathDate),
  },
];

const BIRTH = (): Column<PersonRow> => ({
  id: 'birth',
  header: fieldLabel('PersonalData', 'birthDate'),
  exported: ['personalData.birthDate'],
  include: 'withBirth',
  usual: false,
  cell: ({ guarded }) => <Guarded of={guarded} />,
});

function Name({ row }: { readonly row: PersonRow }): ReactNode {
  return (
    <>
      <Group gap="xs">
        <Text span fw={500} size="sm">
          <RecordLink type="Person" id={row.id}>
            {row.displayName}
          </RecordLink>
        </Text>
        {row.synthetic && <Badge color="gray">{label('synthetic')}</Badge>}
      </Group>
      {row.match && <FoundAs match={row.match} name={row.displayName} />}
    </>
  );
}

function Guarded({ of }: { readonly of: PersonRow['guarded'] }): ReactNode {
  const { t } = useTranslation();
  return of?.hiddenFields.includes('birthDate') ? t('hidden') : formatDate(of?.birthDate);
}

const Memberships = ({ of }: { readonly of: PersonRow['memberships'] }): ReactNode =>
  of && (
    <>
      {of.nodes.map(({ id, organization, post }) => (
        <div key={id}>
          <RecordLink type={organization.__typename} id={organization.id}>
            {said(organization.name)}
          </RecordLink>
          {post && (
            <Text span size="xs" c="dimmed">
              {` · ${said(post.title)}`}
            </Text>
          )}
        </div>
      ))}
      <AndMore of={of} />
    </>
  );
