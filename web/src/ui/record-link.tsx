import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordAddress } from './record-address.js';

interface Props {
  readonly type: string | undefined;
  readonly id: string;
  readonly children: ReactNode;
}

/** The name of a record that leads to its page, where there is one. */
export function RecordLink({ type, id, children }: Props): ReactNode {
  const address = recordAddress(type, id);
  return address ? (
    <Anchor component={Link} to={address} inherit>
      {children}
    </Anchor>
  ) : (
    children
  );
}
