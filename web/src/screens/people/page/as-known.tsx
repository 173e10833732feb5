import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import type { PersonAsKnownQuery } from '../../../gql/graphql.js';
import { formatDate, today } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { DateField } from '../../../ui/form/date-field.js';
import { said } from '../../../ui/localized.js';
import { FailureState, WaitingState } from '../../../ui/states.js';

graphql(/* GraphQL */ `
  fragment KnownOfPerson on Person {
    version
    familyName
    givenName
    patronymicName
    gender
    deathDate
    academicDegree
    area {
      name {
        kk
        ru
        en
      }
    }
  }
`);
const THEN_AND_NOW = graphql(/* GraphQL */ `
  query PersonAsKnown($id: ID!, $at: DateTime!) {
    then: person(id: $id, asKnownAt: $at) {
      ...KnownOfPerson
    }
    now: person(id: $id) {
      ...KnownOfPerson
    }
  }
`);

type Known = NonNullable<PersonAsKnownQuery['now']>;

/** The last moment of a day in Kazakhstan; of the present one, now. */
const endOf = (day: string): string => (day === today() ? new Date().toISOString() : `${day}T23:59:59+05:00`);

/** The record as the registry knew it at the end of a day, beside what it says now. */
export function AsKnown({ personId }: { readonly personId: string }): ReactNode {
  const { t } = useTranslation('people');
  const [day, setDay] = useState<string | null>(null);
  const [at, setAt] = useState<string>();
  return (
    <Stack>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (day) setAt(endOf(day));
        }}
      >
        <Group align="flex-end">
          <DateField whole label={t('known.day')} value={day} onChange={setDay} />
          <Button type="submit" variant="default" disabled={!day}>
            {t('known.show')}
          </Button>
        </Group>
      </form>
      {at && <ThenAndNow id={personId} at={at} />}
    </Stack>
  );
}

function ThenAndNow({ id, at }: { readonly id: string; readonly at: string }): ReactNode {
  const { t } = useTranslation('people');
  const { data, error } = useAnswer(THEN_AND_NOW, { id, at });
  if (error) return <FailureState error={error} />;
  if (!data) return <WaitingState />;
  if (!data.then || !data.now) return <Text size="sm">{t('known.notYet')}</Text>;
  const [then, now] = [shown(data.then), shown(data.now)];
  const differs = Object.keys(now).filter((field) => then[field] !== now[field]);
  return (
    <Stack gap="xs">
      <Text size="sm" aria-live="polite">
        {t(differs.length === 0 ? 'known.same' : 'known.differs', { count: differs.length })}
      </Text>
      <Table.ScrollContainer
        minWidth={420}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-label': t('known.title') } }}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              <Table.Th scope="col">{t('known.then')}</Table.Th>
              <Table.Th scope="col">{t('known.now')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {Object.keys(now).map((field) => (
              <Table.Tr key={field} bg={differs.includes(field) ? 'var(--mantine-color-yellow-light)' : undefined}>
                <Table.Th scope="row" fw={400}>
                  {fieldLabel('Person', field)}{' '}
                  {differs.includes(field) && <Badge color="yellow">{t('known.changed')}</Badge>}
                </Table.Th>
                <Table.Td>{then[field] || '—'}</Table.Td>
                <Table.Td>{now[field] || '—'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

const shown = ({ area, gender, deathDate, ...known }: Known): Record<string, string> => ({
  familyName: known.familyName ?? '',
  givenName: known.givenName ?? '',
  patronymicName: known.patronymicName ?? '',
  gender: gender ? valueLabel('Gender', gender) : '',
  area: said(area?.name),
  academicDegree: known.academicDegree ?? '',
  deathDate: formatDate(deathDate),
});
