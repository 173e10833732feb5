import { Drawer, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { formatNumber } from '../../i18n/format.js';
import { RecordLink } from '../../ui/record-link.js';
import { EmptyState, FailureState, WaitingState } from '../../ui/states.js';
import { recordsOf, type Question } from './question.js';
import { nameOf } from './rows.js';

export interface Opened {
  readonly filter: object;
  readonly title: string;
}
interface Props {
  readonly question: Question;
  readonly opened: Opened | undefined;
  readonly close: () => void;
}

/** The first records behind a number, where no screen lists them. */
export function RecordsDrawer({ question, opened, close }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened !== undefined}
      onClose={close}
      position="right"
      title={opened?.title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {opened && <Records question={question} filter={opened.filter} />}
    </Drawer>
  );
}

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}
function Records({ question, filter }: { readonly question: Question; readonly filter: object }): ReactNode {
  const { t } = useTranslation('numbers');
  const { text, variables } = recordsOf(question, filter);
  const { data, error } = useAnswer(text as unknown as Document<Readonly<Record<string, Found>>, object>, variables);
  if (error) return <FailureState error={error} />;
  if (!data) return <WaitingState />;
  const { nodes, totalCount } = data[question.list]!;
  if (nodes.length === 0) return <EmptyState />;
  return (
    <Stack gap="xs">
      {nodes.map((node) => (
        <Text size="sm" key={String(node['id'])}>
          <RecordLink type={String(node['__typename'])} id={String(node['id'])}>
            {nameOf(node) || t('unnamed')}
          </RecordLink>
        </Text>
      ))}
      {totalCount > nodes.length && (
        <Text size="sm" c="dimmed">
          {t('firstOf', { shown: formatNumber(nodes.length), number: formatNumber(totalCount) })}
        </Text>
      )}
    </Stack>
  );
}
