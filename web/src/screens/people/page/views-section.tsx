import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import { formatMoment } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/language.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { DataTable } from '../../../ui/list/data-table.js';
import { Section } from '../../../ui/section.js';
import { FailureState } from '../../../ui/states.js';

const VIEWS = graphql(/* GraphQL */ `
  query PersonViews($personId: ID!, $first: Int!) {
    personViews(personId: $personId, first: $first) {
      nodes {
        id
        at
        actorName
        fields
        purpose
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const PAGE = 25;
const MOST = 100;
const label = (field: string): string => fieldLabel('PersonView', field);
/** Guarded fields lie in two types. */
function guardedLabel(field: string): string {
  const own = fieldLabel('PersonalData', field);
  return own === field ? fieldLabel('Person', field) : own;
}

/** The accounts that were shown guarded data of the person, when and what for. */
export function ViewsSection({ personId }: { readonly personId: string }): ReactNode {
  const { t } = useTranslation('people');
  const [first, setFirst] = useState(PAGE);
  const { data, error, refetch } = useAnswer(VIEWS, { personId, first }, { keepLast: true });
  const print = (
    <Button
      component="a"
      href={`/people/${personId}/views?language=${currentLanguage()}`}
      target="_blank"
      variant="default"
      size="xs"
      leftSection={<IconPrinter size={16} aria-hidden />}
    >
      {t('views.page')}
    </Button>
  );
  return (
    <Section title={t('views.title')} actions={print}>
      {error ? (
        <FailureState error={error} again={() => void refetch()} />
      ) : data?.personViews.nodes.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('views.none')}
        </Text>
      ) : (
        <DataTable
          label={t('views.title')}
          rows={data?.personViews.nodes}
          columns={[
            { id: 'at', header: label('at'), exported: [], cell: ({ at }) => formatMoment(at) },
            { id: 'actor', header: label('actorName'), exported: [], cell: ({ actorName }) => actorName },
            {
              id: 'fields',
              header: label('fields'),
              exported: [],
              cell: ({ fields }) => fields.map(guardedLabel).join(', '),
            },
            { id: 'purpose', header: label('purpose'), exported: [], cell: ({ purpose }) => purpose },
          ]}
        />
      )}
      {data?.personViews.pageInfo.hasNextPage && first < MOST && (
        <Button variant="subtle" mt="xs" onClick={() => setFirst(first + PAGE)}>
          {t('more', { ns: 'common' })}
        </Button>
      )}
    </Section>
  );
}
