import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../form/date-field.js';
import { RecordPicker } from '../pick/record-picker.js';
import { RegionSelect } from '../pick/region-select.js';
import type { ListState } from './list-search.js';
import type { Filter } from './list.types.js';

interface Props {
  readonly state: ListState;
  readonly filters: readonly Filter[];
  readonly searchFor?: string;
}

const TYPING_MS = 300;

export function FilterBar({ state, filters, searchFor }: Props): ReactNode {
  const { t } = useTranslation();
  const chosen = state.search.q || filters.some(({ id }) => state.search[id]);
  return (
    <Group gap="sm" align="flex-end" className="unprinted">
      {searchFor && <SearchField key={state.search.q ? 'asked' : 'empty'} state={state} placeholder={searchFor} />}
      {filters.map((filter) => (
        <FilterField key={filter.id} filter={filter} state={state} />
      ))}
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
  );
}

function SearchField({ state, placeholder }: { readonly state: ListState; readonly placeholder: string }): ReactNode {
  const [typed, setTyped] = useState(state.search.q ?? '');
  const search = useDebouncedCallback((q: string) => state.set({ q: q.trim() }), TYPING_MS);
  return (
    <TextInput
      type="search"
      w={320}
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

function FilterField({ filter, state }: { readonly filter: Filter; readonly state: ListState }): ReactNode {
  const { id, label, kind, options = [] } = filter;
  const value = state.search[id] ?? null;
  const set = (next: string | null): void => state.set({ [id]: next ?? '' });
  const same = { 'aria-label': label, placeholder: label, w: 210 };
  if (kind === 'region') return <RegionSelect {...same} value={value} onChange={set} />;
  if (kind === 'day') return <DateField label={label} whole value={value} onChange={set} />;
  if (kind === 'text')
    return <TextInput {...same} defaultValue={value ?? ''} onBlur={({ currentTarget }) => set(currentTarget.value)} />;
  if (kind !== 'choice') return <RecordPicker {...same} kind={kind} value={value} onChange={set} />;
  return (
    <Select {...same} data={[...options]} value={value} onChange={set} clearable searchable={options.length > 8} />
  );
}
