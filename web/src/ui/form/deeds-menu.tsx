import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDotsVertical, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { openDialog, type Dialog } from './dialogs.js';

/** Something that is done with a record, in a dialog of its own. */
export interface Deed extends Dialog {
  readonly icon?: Icon;
  readonly danger?: boolean;
}

interface Props {
  readonly label: string;
  /** What the viewer may do; false is not offered. */
  readonly deeds: readonly (Deed | false)[];
  /** A button with its label, for a page; else three dots, for a row. */
  readonly asButton?: boolean;
}

/** The deeds of one record behind one button; nothing where nothing may be done. */
export function DeedsMenu({ label, deeds, asButton = false }: Props): ReactNode {
  const offered = deeds.filter((deed) => deed !== false);
  if (offered.length === 0) return null;
  return (
    <Menu position="bottom-end" returnFocus>
      <Menu.Target>
        {asButton ? (
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {label}
          </Button>
        ) : (
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={label} className="unprinted">
            <IconDotsVertical size={18} aria-hidden />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(({ icon: Icon, danger, ...dialog }) => (
          <Menu.Item
            key={dialog.title}
            color={danger ? 'red' : undefined}
            leftSection={Icon && <Icon size={16} aria-hidden />}
            onClick={() => openDialog(dialog)}
          >
            {dialog.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
