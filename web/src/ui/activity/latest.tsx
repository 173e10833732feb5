import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.js';
import { RecordLink } from '../record-link.js';
import { Section } from '../section.js';

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
  /** The list of all of them, where there is one. */
  readonly all?: string;
}

/** The latest of the records that hang on this one, and the way to all; nothing where there are none. */
export function Latest({ title, type, total, rows, all }: Props): ReactNode {
  const { t } = useTranslation('record-form');
  if (total === 0) return null;
  return (
    <Section title={`${title} · ${formatNumber(total)}`}>
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
        {all && (
          <Group>
            <Anchor component={Link} to={all} size="sm">
              {t('all')}
            </Anchor>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
