import { Checkbox, ScrollArea, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../../i18n/labels.js';
import { said } from '../localized.js';
import type { OpenMembership, Result } from './use-end-many.js';

interface Props {
  readonly rows: readonly OpenMembership[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly results: Readonly<Record<string, Result>>;
}

const label = (name: string): string => fieldLabel('Membership', name);

/** Whom it concerns, and what came of each. */
export function EndRows({ rows, chosen, choose, results }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const { t: common } = useTranslation();
  const toggle = (id: string): void =>
    choose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  if (rows.length === 0) return <Text size="sm">{t('nobodyOpen')}</Text>;
  return (
    <ScrollArea.Autosize mah={320} type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('whom') }}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40}>
              <Checkbox
                aria-label={common('list.selectAll')}
                checked={chosen.length === rows.length}
                indeterminate={chosen.length > 0 && chosen.length < rows.length}
                onChange={({ currentTarget }) => choose(currentTarget.checked ? rows.map(({ id }) => id) : [])}
              />
            </Table.Th>
            <Table.Th>{label('person')}</Table.Th>
            <Table.Th>{label('post')}</Table.Th>
            <Table.Th>{t('result')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, person, post }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Checkbox
                  aria-label={person?.displayName ?? common('hidden')}
                  checked={chosen.includes(id)}
                  disabled={results[id] === 'ended'}
                  onChange={() => toggle(id)}
                />
              </Table.Td>
              <Table.Td>{person?.displayName ?? common('hidden')}</Table.Td>
              <Table.Td>{said(post?.title)}</Table.Td>
              <Table.Td>
                <Outcome of={results[id]} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}

function Outcome({ of }: { readonly of: Result | undefined }): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  if (of === undefined) return null;
  return of === 'ended' ? (
    <Text size="sm" c="teal.9">
      {t('ended')}
    </Text>
  ) : (
    <Text size="sm" c="red.8">
      {of.refusal}
    </Text>
  );
}
