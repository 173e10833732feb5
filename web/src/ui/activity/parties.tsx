import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyShownFragment } from '../../gql/graphql.js';
import { capital } from '../capital.js';
import { said } from '../localized.js';
import { RecordLink } from '../record-link.js';

type Party = PartyShownFragment;

/** The roles in the order in which they come, each with those who have it. */
function byRole(parties: readonly Party[]): Map<string, Party[]> {
  const roles = new Map<string, Party[]>();
  for (const party of parties) {
    const role = said(party.role.name);
    roles.set(role, [...(roles.get(role) ?? []), party]);
  }
  return roles;
}

/** Those who had to do with it, by their roles. */
export function Parties({ of }: { readonly of: readonly Party[] }): ReactNode {
  return (
    <Stack gap="sm">
      {[...byRole(of)].map(([role, parties]) => (
        <div key={role}>
          <Text size="xs" c="dimmed">
            {capital(role)}
          </Text>
          <Stack gap={4}>
            {parties.map((party) => (
              <PartyLine key={party.id} party={party} />
            ))}
          </Stack>
        </div>
      ))}
    </Stack>
  );
}

function PartyLine({ party }: { readonly party: Party }): ReactNode {
  const { capacity, topic, result } = party;
  return (
    <Group gap={6}>
      <Text size="sm">
        <PartyName party={party} />
      </Text>
      <Text size="xs" c="dimmed">
        {[capacity, topic, result].filter(Boolean).join(' · ')}
      </Text>
    </Group>
  );
}

/** The party by name: a record, a name as it was printed, or somebody unnamed. */
export function PartyName({ party: { record, name, anonymous, hiddenFields } }: { readonly party: Party }): ReactNode {
  const { t } = useTranslation('record-form');
  const { t: common } = useTranslation();
  if (record)
    return (
      <RecordLink type={record.__typename} id={record.id}>
        {'displayName' in record ? record.displayName : said(record.name)}
      </RecordLink>
    );
  if (hiddenFields.includes('record') || hiddenFields.includes('name')) return common('hidden');
  return name ?? t(anonymous ? 'party.anonymous' : 'party.unknown');
}
