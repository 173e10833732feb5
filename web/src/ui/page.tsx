import { Group, Stack, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { HelpButton } from './help-button.js';
import classes from './page.module.css';

interface Props {
  readonly title: string;
  /** Small line above or beside the title: kind, state. */
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Frame of every screen: its heading, its deeds, its name in the browser. */
export function Page({ title, about, actions, children }: Props): ReactNode {
  useEffect(() => {
    document.title = `${title} · Birlik`;
  }, [title]);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start">
        <div className={classes.head}>
          <Group gap={4} wrap="nowrap" align="flex-start">
            <Title order={1} size="h2" className={classes.title}>
              {title}
            </Title>
            <HelpButton />
          </Group>
          {about}
        </div>
        {actions && (
          <Group gap="xs" className="unprinted">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Stack>
  );
}
