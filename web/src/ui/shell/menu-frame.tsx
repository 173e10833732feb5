import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly button: ReactNode;
  readonly width?: number;
  readonly children: ReactNode;
}

export const MenuFrame = ({ button, width, children }: Props): ReactNode => (
  <Menu position="bottom-end" defaultOpened returnFocus {...(width && { width })}>
    <Menu.Target>{button}</Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
);
