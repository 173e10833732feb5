import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** That there is nothing of the kind. */
export const None = ({ children }: { readonly children: string }): ReactNode => (
  <Text size="sm" c="dimmed">
    {children}
  </Text>
);
