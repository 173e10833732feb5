import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { said } from '../../../ui/localized.js';
import { RecordLink } from '../../../ui/record-link.js';
import { Section } from '../../../ui/section.js';

const DUPLICATES = graphql(/* GraphQL */ `
  query PossibleDuplicates($id: ID!) {
    person(id: $id) {
      possibleDuplicates(first: 10) {
        form
        person {
          id
          displayName
          area {
            name {
              kk
              ru
              en
            }
          }
        }
      }
    }
  }
`);

/** People with a name like this one; nobody says that they are the same. */
export function Duplicates({ personId }: { readonly personId: string }): ReactNode {
  const { t } = useTranslation('people');
  const found = useAnswer(DUPLICATES, { id: personId }).data?.person?.possibleDuplicates ?? [];
  if (found.length === 0) return null;
  return (
    <Section title={fieldLabel('Person', 'possibleDuplicates')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('duplicates')}
      </Text>
      <Stack component="ul" gap={4} m={0} pl="md">
        {found.map(({ form, person: { id, displayName, area } }) => (
          <Text component="li" size="sm" key={id}>
            <RecordLink type="Person" id={id}>
              {displayName}
            </RecordLink>
            <Text span size="xs" c="dimmed">
              {[said(area?.name), form !== displayName && form].filter(Boolean).map((each) => ` · ${each}`)}
            </Text>
          </Text>
        ))}
      </Stack>
    </Section>
  );
}
