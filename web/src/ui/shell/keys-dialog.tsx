import { Kbd, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfferedKeys } from '../keys.js';

const written = (keys: string): string[] => keys.replace('mod', 'Ctrl').split('+');

/** The keys that work on the open screen. */
export function KeysDialog(): ReactNode {
  const { t } = useTranslation();
  const common = [{ keys: 'Esc', name: t('keys.close') }];
  return (
    <Table>
      <Table.Tbody>
        {[...useOfferedKeys(), ...common].map(({ keys, name }) => (
          <Table.Tr key={keys + name}>
            <Table.Td w={120}>
              {written(keys).map((each) => (
                <Kbd key={each} mr={4}>
                  {each}
                </Kbd>
              ))}
            </Table.Td>
            <Table.Td>{name}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
