import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../api/use-me.js';
import { READ_BY, recordAddress } from './record-address.js';

interface Props {
  readonly type: string | undefined;
  readonly id: string;
  /** Among words, where colour alone does not tell it from them. */
  readonly inText?: boolean | undefined;
  readonly children: ReactNode;
}

/** The name of a record that leads to its page, where there is one that may be opened. */
export function RecordLink({ type = '', id, inText = false, children }: Props): ReactNode {
  const { can } = useMe();
  const address = READ_BY[type] && !can(READ_BY[type]) ? undefined : recordAddress(type, id);
  return address ? (
    <Anchor component={Link} to={address} inherit underline={inText ? 'always' : 'hover'}>
      {children}
    </Anchor>
  ) : (
    children
  );
}
