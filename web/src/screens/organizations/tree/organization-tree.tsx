import { Button, Paper, SegmentedControl } from '@mantine/core';
import { IconList } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSureAnswer } from '../../../api/use-answer.js';
import { useListSearch } from '../../../ui/list/list-search.js';
import { Page } from '../../../ui/page.js';
import { LazyTree } from '../../../ui/tree/lazy-tree.js';
import { areaNode, belowNode, ROOTS, topNodes } from './tree-nodes.js';

/** Organizations where they are, or under whom they are. */
export function OrganizationTree(): ReactNode {
  const { t } = useTranslation('organizations');
  const { search, set } = useListSearch();
  const { areas, organizations } = useSureAnswer(ROOTS, {});
  const by = search.by === 'parent' ? 'parent' : 'area';
  const roots = by === 'parent' ? topNodes(organizations) : areas.nodes.map(areaNode);
  const list = (
    <Button component={Link} to="/organizations" variant="default" leftSection={<IconList size={18} aria-hidden />}>
      {t('list')}
    </Button>
  );
  return (
    <Page title={t('treeTitle')} actions={list}>
      <SegmentedControl
        w="fit-content"
        aria-label={t('treeBy')}
        value={by}
        onChange={(chosen) => set({ by: chosen })}
        data={[
          { value: 'area', label: t('byArea') },
          { value: 'parent', label: t('byParent') },
        ]}
      />
      <Paper withBorder p="md">
        <LazyTree key={by} label={t('treeTitle')} roots={roots} load={belowNode} />
      </Paper>
    </Page>
  );
}
