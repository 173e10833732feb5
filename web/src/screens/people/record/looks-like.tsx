import { Paper, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import type { LooksLikeQuery } from '../../../gql/graphql.js';
import { valueLabel } from '../../../i18n/labels.js';
import { said } from '../../../ui/localized.js';
import { NewTabLink } from '../../../ui/new-tab-link.js';

const LOOKS_LIKE = graphql(/* GraphQL */ `
  query LooksLike($search: String!) {
    people(search: $search, first: 6) {
      edges {
        match {
          form
          kind
        }
        node {
          id
          displayName
          area {
            name {
              kk
              ru
              en
            }
          }
          personalData {
            birthYear
          }
          memberships(first: 1) {
            nodes {
              id
              organization {
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
    }
  }
`);

const TYPING_MS = 400;
const LEAST_LETTERS = 3;

/** While a name is typed: who is recorded under a name like it. Nobody is kept from recording somebody else. */
export function LooksLike({ name }: { readonly name: string }): ReactNode {
  const { t } = useTranslation('people');
  const [search] = useDebouncedValue(name.trim(), TYPING_MS);
  const enabled = search.length >= LEAST_LETTERS;
  const { data } = useAnswer(LOOKS_LIKE, { search }, { enabled, keepLast: true });
  const found = enabled ? (data?.people.edges ?? []) : [];
  return (
    <Paper component="aside" withBorder p="md" aria-live="polite" aria-label={t('looksLike.title')}>
      <Text fw={600} size="sm">
        {t('looksLike.title')}
      </Text>
      <Text size="xs" c="dimmed" mb="xs">
        {t(found.length > 0 ? 'looksLike.some' : enabled ? 'looksLike.none' : 'looksLike.type')}
      </Text>
      <Stack gap="sm">
        {found.map((edge) => (
          <Alike key={edge.node.id} of={edge} />
        ))}
      </Stack>
    </Paper>
  );
}

function Alike({ of: { match, node } }: { readonly of: LooksLikeQuery['people']['edges'][number] }): ReactNode {
  const { id, displayName, area, personalData, memberships } = node;
  const other = match && match.form !== displayName && `${match.form} (${valueLabel('OtherNameKind', match.kind)})`;
  const about = [other, said(area?.name), personalData.birthYear, said(memberships.nodes[0]?.organization.name)];
  return (
    <div>
      <Text size="sm">
        <NewTabLink to={`/people/${id}`}>{displayName}</NewTabLink>
      </Text>
      <Text size="xs" c="dimmed">
        {about.filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
