import { Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { DateField } from '../form/date-field.js';
import { ClassifierSelect } from '../pick/code-select.js';
import { PICKS, type PickKind } from '../pick/picks.js';
import { RecordPicker } from '../pick/record-picker.js';
import { RegionSelect } from '../pick/region-select.js';
import type { ListState } from './list-search.js';
import type { Filter } from './list.types.js';

interface Props {
  readonly filter: Filter;
  readonly state: ListState;
}

const isPick = (kind: Filter['kind']): kind is PickKind => kind in PICKS;

/** A list is asked when the day is written, not at each figure of it. */
const isWholeOrNone = (day: string | null): boolean => day === null || /^\d{4}-\d\d-\d\d$/.test(day);

/** One filter of a list, as its kind asks to be entered. */
export function FilterField({ filter: { id, label, kind, options = [], classifier, field }, state }: Props): ReactNode {
  const value = state.search[id] ?? null;
  const set = (next: string | null): void => state.set({ [id]: next ?? '' });
  const same = { 'aria-label': label, placeholder: label };
  if (field) return field({ ...same, value, onChange: set });
  if (classifier) return <ClassifierSelect {...same} classifier={classifier} value={value} onChange={set} />;
  if (kind === 'region') return <RegionSelect {...same} value={value} onChange={set} />;
  if (isPick(kind)) return <RecordPicker {...same} kind={kind} withFormer value={value} onChange={set} />;
  if (kind === 'day')
    return <DateField {...same} whole value={value} onChange={(next) => isWholeOrNone(next) && set(next)} />;
  if (kind === 'number' || kind === 'text')
    return (
      <TextInput
        key={value}
        {...same}
        inputMode={kind === 'number' ? 'numeric' : 'text'}
        defaultValue={value ?? ''}
        onBlur={({ currentTarget }) => set(currentTarget.value.trim())}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && set(currentTarget.value.trim())}
      />
    );
  return (
    <Select {...same} data={[...options]} value={value} onChange={set} clearable searchable={options.length > 8} />
  );
}
