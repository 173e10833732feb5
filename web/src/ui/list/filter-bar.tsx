import { Button, Group, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconFilterOff, IconSearch } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterField } from './filter-field.js';
import classes from './filter-bar.module.css';
import type { ListState } from './list-search.js';
import type { Filter } from './list.types.js';
import { WhereChip } from './where-chip.js';

interface Props {
  readonly state: ListState;
  readonly filters: readonly Filter[];
  readonly searchFor?: string;
  /** What else stands in its line, at the end. */
  readonly children: ReactNode;
}

const TYPING_MS = 300;
/** So many filters fit beside the search; the others are behind a button. */
const IN_SIGHT = 3;

/** What narrows a list. Filters of every day are in sight, the others and those of a small screen behind a button. */
export function FilterBar({ state, filters, searchFor, children }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [opened, { toggle }] = useDisclosure();
  const chosen = state.search.q || state.search.where || filters.some((each) => state.search[each.id]);
  const inSight = filters.filter(({ usual = true }) => usual).slice(0, IN_SIGHT);
  const shown = filters.filter((each) => opened || inSight.includes(each) || state.search[each.id]);
  const hasMore = filters.length > inSight.length;
  return (
    <div className={`${classes.bar} unprinted`} id={id} data-opened={opened || undefined}>
      {searchFor && <SearchField key={state.search.q ? 'asked' : 'empty'} state={state} placeholder={searchFor} />}
      {shown.map((filter) => (
        <div key={filter.id} className={classes.filter} data-chosen={Boolean(state.search[filter.id]) || undefined}>
          <FilterField filter={filter} state={state} />
        </div>
      ))}
      <WhereChip state={state} />
      <Group gap={0}>
        {filters.length > 0 && (
          <Button
            variant="subtle"
            color="gray"
            {...(!hasMore && { hiddenFrom: 'sm' })}
            aria-expanded={opened}
            aria-controls={id}
            leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
            onClick={toggle}
          >
            {t(opened ? 'list.fewerFilters' : 'list.moreFilters')}
          </Button>
        )}
        {chosen && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconFilterOff size={16} aria-hidden />}
            onClick={state.clear}
          >
            {t('list.clear')}
          </Button>
        )}
      </Group>
      <div className={classes.tools}>{children}</div>
    </div>
  );
}

function SearchField({ state, placeholder }: { readonly state: ListState; readonly placeholder: string }): ReactNode {
  const [typed, setTyped] = useState(state.search.q ?? '');
  const search = useDebouncedCallback((q: string) => state.set({ q: q.trim() }), TYPING_MS);
  return (
    <TextInput
      type="search"
      className={classes.search}
      value={typed}
      aria-label={placeholder}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} aria-hidden />}
      data-search
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        search(currentTarget.value);
      }}
    />
  );
}
