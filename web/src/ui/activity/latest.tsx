import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { RecordLink } from '../record-link.js';
import { Section } from '../section.js';
import { ToAll } from '../to-all.js';

interface LatestRow {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}
interface Props {
  readonly title: string;
  readonly type: string;
  readonly total: number;
  readonly rows: readonly LatestRow[];
  /** The list of all of them. */
  readonly all: string;
}

/** The latest of the records that hang on this one, and the way to all; nothing where there are none. */
export function Latest({ title, type, total, rows, all }: Props): ReactNode {
  if (total === 0) return null;
  return (
    <Section title={title} actions={<ToAll count={total} address={all} />}>
      <Stack gap="xs">
        {rows.map(({ id, name, about }) => (
          <div key={id}>
            <Text size="sm">
              <RecordLink type={type} id={id}>
                {name}
              </RecordLink>
            </Text>
            <Text size="xs" c="dimmed">
              {about}
            </Text>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
