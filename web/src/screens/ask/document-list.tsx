import { ActionIcon, Text, UnstyledButton } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';
import classes from './ask.module.css';
import type { OwnDocument } from './own-documents.js';

interface Props {
  readonly title: string;
  readonly of: readonly OwnDocument[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  readonly remove?: (id: string) => void;
  /** What is said where there are none. */
  readonly none?: string;
}

/** Documents by name; the chosen one stands in the editor. */
export function DocumentList({ title, of, chosen, choose, remove, none }: Props): ReactNode {
  const { t } = useTranslation('ask');
  return (
    <Section title={title}>
      {of.length === 0 && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      <ul className={classes.list}>
        {of.map(({ id, name }) => (
          <li key={id} className={classes.item}>
            <UnstyledButton
              className={classes.document}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => choose(id)}
            >
              {name}
            </UnstyledButton>
            {remove && (
              <ActionIcon variant="subtle" color="gray" aria-label={t('remove', { name })} onClick={() => remove(id)}>
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
