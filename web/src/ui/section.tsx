import { Group, Paper, Title, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, actions, children }: Props): ReactNode {
  return (
    <Paper component="section" withBorder p="md" aria-label={title}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {actions && (
          <Group gap="xs" className="unprinted">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Paper>
  );
}

/** A part that is asked for only when somebody opens it. */
export function Folded({ title, children }: Omit<Props, 'actions'>): ReactNode {
  const [opened, { toggle }] = useDisclosure();
  const id = useId();
  const Icon = opened ? IconChevronUp : IconChevronDown;
  return (
    <Paper component="section" withBorder p="md" aria-label={title}>
      <Title order={2} size="h4" mb={opened ? 'sm' : 0}>
        <UnstyledButton w="100%" fw="inherit" fz="inherit" aria-expanded={opened} aria-controls={id} onClick={toggle}>
          <Group justify="space-between" wrap="nowrap">
            {title}
            <Icon size={18} aria-hidden />
          </Group>
        </UnstyledButton>
      </Title>
      <div id={id}>{opened && children}</div>
    </Paper>
  );
}
