import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { capital } from '../../../ui/capital.js';
import { usePermissions } from '../../../ui/permissions-field.js';

/** What permissions let one do, in a sentence; each of them stands behind it. */
export function RoleDeeds({ permissions }: { readonly permissions: readonly string[] }): ReactNode {
  const known = usePermissions()?.filter(({ name }) => permissions.includes(name)) ?? [];
  const deeds = [...new Set(known.map(({ deed }) => deed))];
  return (
    <Text size="sm" lineClamp={3} data-may-be-cut title={known.map(({ meaning }) => meaning).join('; ')}>
      {capital(deeds.join(', '))}
    </Text>
  );
}
