import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Leads out of the registry to where something can be read. What is no address of the web, a shelf mark, is only told. */
export const WebLink = ({ to }: { readonly to: string }): ReactNode =>
  /^https?:\/\//i.test(to) ? (
    <Anchor href={to} target="_blank" rel="noreferrer" inherit style={{ overflowWrap: 'anywhere' }}>
      {to}
    </Anchor>
  ) : (
    <Text span inherit>
      {to}
    </Text>
  );
