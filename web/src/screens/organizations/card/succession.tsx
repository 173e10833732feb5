import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format.js';
import { valueLabel } from '../../../i18n/labels.js';
import { said } from '../../../ui/localized.js';
import type { Card } from './card-document.js';

type ChangeEvent = Card['changeEvents'][number];
type Party = ChangeEvent['predecessors'][number];

/** Where it came from and what became of it: predecessors → this → successors. */
export function Succession({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('organizations');
  const events = card.changeEvents.filter(({ kind }) => kind !== 'RENAME' && kind !== 'DISSOLVE');
  const others = (parties: readonly Party[]): readonly Party[] =>
    parties.filter(({ organization }) => organization.id !== card.id);
  const before = events.filter(
    ({ predecessors }) => others(predecessors).length > 0 && isIn(card, predecessors) === false,
  );
  const after = events.filter(
    ({ successors, predecessors }) => others(successors).length > 0 && isIn(card, predecessors),
  );
  if (before.length + after.length === 0) return null;
  return (
    <Group component="section" aria-label={t('succession')} align="stretch" gap="xs">
      {before.map((event) => (
        <Step key={event.id} event={event} parties={others(event.predecessors)} arrow="after" />
      ))}
      <Paper bg="var(--mantine-primary-color-light)" p="xs" maw={320}>
        <Text size="sm" fw={600}>
          {said(card.name)}
        </Text>
      </Paper>
      {after.map((event) => (
        <Step key={event.id} event={event} parties={others(event.successors)} arrow="before" />
      ))}
    </Group>
  );
}

const isIn = ({ id }: Card, parties: readonly Party[]): boolean =>
  parties.some(({ organization }) => organization.id === id);

interface StepProps {
  readonly event: ChangeEvent;
  readonly parties: readonly Party[];
  readonly arrow: 'before' | 'after';
}
function Step({ event, parties, arrow }: StepProps): ReactNode {
  const how = (
    <Stack gap={0} align="center" justify="center">
      <Text size="xs" c="dimmed">
        {valueLabel('ChangeEventKind', event.kind)}
      </Text>
      <IconArrowRight size={18} aria-hidden />
      <Text size="xs" c="dimmed">
        {formatDate(event.effectiveDate)}
      </Text>
    </Stack>
  );
  return (
    <>
      {arrow === 'before' && how}
      <Paper withBorder p="xs" maw={320}>
        {parties.map(({ organization, name }) => (
          <Anchor
            key={organization.id}
            component={Link}
            to={`/organizations/${organization.id}`}
            size="sm"
            display="block"
          >
            {said(name)}
          </Anchor>
        ))}
      </Paper>
      {arrow === 'after' && how}
    </>
  );
}
