import { ActionIcon, Button, Group, Menu, ScrollArea, SimpleGrid } from '@mantine/core';
import { IconFilterPlus, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WhereChip } from '../../ui/list/where-chip.js';
import type { ListState } from '../../ui/list/list-search.js';
import type { CountedFilter } from './counted.js';
import { filterLabel } from './filter-words.js';
import { FilterValue } from './filter-value.js';
import type { Question } from './question.js';

/** What nobody counts by, or what no field of ours can give. */
const LEFT_OUT = ['SECRET', 'ACCREDITED'];

interface Props {
  readonly question: Question;
  readonly state: ListState;
}

/** Whatever the list may be narrowed by, each as a field of its kind. */
export function Filters({ question: { of: list, filter }, state }: Props): ReactNode {
  const { t } = useTranslation('numbers');
  const [added, add] = useState<readonly string[]>([]);
  const offered = list.filters.filter(({ kind, field }) => !LEFT_OUT.includes(kind) && field !== 'synthetic');
  const shown = offered.filter(({ field }) => field === 'region' || field in filter || added.includes(field));
  const isFurther = Object.keys(filter).some((name) => !offered.some(({ field }) => field === name));
  const set = (field: string, value: unknown): void => {
    const { [field]: _, ...others } = filter;
    const next = value === undefined ? others : { ...others, [field]: value };
    state.set({ where: Object.keys(next).length > 0 ? JSON.stringify(next) : '' });
  };
  const remove = (field: string): void => {
    add(added.filter((each) => each !== field));
    if (field in filter) set(field, undefined);
  };
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
        {shown.map((each) => (
          <Group key={`${list.type}.${each.field}`} gap={4} align="flex-end" wrap="nowrap">
            <div style={{ flex: 1, minWidth: 0 }}>
              <FilterValue
                list={list}
                filter={each}
                label={filterLabel(list, each)}
                value={filter[each.field]}
                onChange={(value) => set(each.field, value)}
              />
            </div>
            {each.field !== 'region' && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t('removeFilter', { label: filterLabel(list, each) })}
                onClick={() => remove(each.field)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        ))}
      </SimpleGrid>
      <Group gap="sm" mt="sm">
        <AddFilter
          offered={offered.filter((each) => !shown.includes(each))}
          label={(each) => filterLabel(list, each)}
          add={(field) => add([...added, field])}
        />
        {isFurther && <WhereChip state={state} />}
      </Group>
    </>
  );
}

interface AddProps {
  readonly offered: readonly CountedFilter[];
  readonly label: (filter: CountedFilter) => string;
  readonly add: (field: string) => void;
}
function AddFilter({ offered, label, add }: AddProps): ReactNode {
  const { t } = useTranslation('numbers');
  if (offered.length === 0) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconFilterPlus size={16} aria-hidden />}>
          {t('addFilter')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={320} type="auto">
          {offered.map((each) => (
            <Menu.Item key={each.field} onClick={() => add(each.field)}>
              {label(each)}
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
