import { Pill } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListState } from './list-search.js';
import { whereOf } from './where.js';

/** That the list is narrowed further than its fields show, and the way to let it be. */
export function WhereChip({ state }: { readonly state: ListState }): ReactNode {
  const { t } = useTranslation();
  if (!whereOf(state.search)) return null;
  return (
    <Pill
      size="md"
      withRemoveButton
      onRemove={() => state.set({ where: '' })}
      removeButtonProps={{ 'aria-label': t('list.letWhere'), 'aria-hidden': false, tabIndex: 0 }}
    >
      {t('list.where')}
    </Pill>
  );
}
