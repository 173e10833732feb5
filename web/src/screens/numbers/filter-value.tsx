import { Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { valuesOf } from '../../i18n/labels.js';
import { capital } from '../../ui/capital.js';
import { DateField } from '../../ui/form/date-field.js';
import { RecordPicker } from '../../ui/pick/record-picker.js';
import { RegionSelect } from '../../ui/pick/region-select.js';
import type { CountedFilter, CountedGroup, CountedList } from './counted.js';
import { useChoices } from './use-choices.js';

export interface ValueProps {
  readonly list: CountedList;
  readonly filter: CountedFilter;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}
const ORGANIZATIONS = ['Organization', 'Body', 'Association', 'Institution'];
const PEOPLE = ['person', 'recipient', 'participant', 'presenter', 'chair', 'addressee', 'nominee'];

/** The field in which a filter is given, by the kind of it. */
export function FilterValue(props: ValueProps): ReactNode {
  const { kind, field } = props.filter;
  const group = props.list.groups.find((each) => each.field === field);
  if (kind === 'BOOLEAN') return <YesOrNo {...props} />;
  if (kind === 'TEXT') return <Contains {...props} />;
  if (kind === 'INT') return <Equals {...props} />;
  if (kind === 'PERIOD' || kind === 'DAY') return <Between {...props} />;
  if (kind === 'AREA') return <Record {...props} kind="area" operator="within" />;
  if (kind === 'CODE') return group ? <Among {...props} group={group} by="code" /> : null;
  if (kind !== 'ID') return <AnyOf {...props} />;
  if (field === 'region') return <Region {...props} />;
  if (PEOPLE.includes(field)) return <Record {...props} kind="person" operator="eq" />;
  if (!group || ORGANIZATIONS.includes(group.of)) return <Record {...props} kind="organization" operator="eq" />;
  return <Among {...props} group={group} by="id" />;
}

const operand = (value: unknown, name: string): string | null =>
  ((value as Record<string, unknown> | undefined)?.[name] as string | undefined) ?? null;

function YesOrNo({ label, value, onChange }: ValueProps): ReactNode {
  const { t } = useTranslation('numbers');
  return (
    <Select
      label={label}
      clearable
      value={typeof value === 'boolean' ? String(value) : null}
      onChange={(given) => onChange(given === null ? undefined : given === 'true')}
      data={[
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ]}
    />
  );
}
function AnyOf({ label, value, filter, onChange }: ValueProps): ReactNode {
  const values = valuesOf(filter.kind).map((each) => ({ ...each, label: capital(each.label) }));
  return (
    <MultiSelect
      label={label}
      clearable
      value={[...((value as readonly string[] | undefined) ?? [])]}
      onChange={(given) => onChange(given.length > 0 ? given : undefined)}
      data={values}
    />
  );
}
function Contains({ label, value, onChange }: ValueProps): ReactNode {
  const [typed, setTyped] = useState(operand(value, 'contains') ?? '');
  const give = (): void => onChange(typed.trim() === '' ? undefined : { contains: typed.trim() });
  return (
    <TextInput
      label={label}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={give}
      onKeyDown={({ key }) => key === 'Enter' && give()}
    />
  );
}
function Equals({ label, value, onChange }: ValueProps): ReactNode {
  const [typed, setTyped] = useState<string | number>(operand(value, 'eq') ?? '');
  return (
    <NumberInput
      label={label}
      allowDecimal={false}
      hideControls
      value={typed}
      onChange={setTyped}
      onBlur={() => onChange(typed === '' ? undefined : { eq: Number(typed) })}
    />
  );
}
function Between({ label, value, onChange }: ValueProps): ReactNode {
  const { t } = useTranslation('numbers');
  const set = (name: 'from' | 'to', day: string | null): void => {
    const { [name]: _, ...others } = (value ?? {}) as Record<string, string>;
    const next = day === null ? others : { ...others, [name]: day };
    onChange(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <Group gap="xs" grow>
      <DateField
        label={t('from', { label })}
        whole
        value={operand(value, 'from')}
        onChange={(day) => set('from', day)}
      />
      <DateField label={t('to', { label })} whole value={operand(value, 'to')} onChange={(day) => set('to', day)} />
    </Group>
  );
}
function Region({ label, value, onChange }: ValueProps): ReactNode {
  return (
    <RegionSelect
      label={label}
      value={operand(value, 'eq')}
      onChange={(id) => onChange(id === null ? undefined : { eq: id })}
    />
  );
}
interface RecordProps extends ValueProps {
  readonly kind: 'area' | 'person' | 'organization';
  readonly operator: 'eq' | 'within';
}
function Record({ label, value, onChange, kind, operator }: RecordProps): ReactNode {
  return (
    <RecordPicker
      kind={kind}
      withFormer
      label={label}
      value={operand(value, operator)}
      onChange={(id) => onChange(id === null ? undefined : { [operator]: id })}
    />
  );
}
interface AmongProps extends ValueProps {
  readonly group: CountedGroup;
  readonly by: 'id' | 'code';
}
function Among({ list, label, value, onChange, group, by }: AmongProps): ReactNode {
  const choices = useChoices(list, group, by);
  const { in: several, eq } = (value ?? {}) as { in?: string[]; eq?: string };
  return (
    <MultiSelect
      label={label}
      clearable
      searchable
      hidePickedOptions
      value={several ?? (eq === undefined ? [] : [eq])}
      onChange={(given) => onChange(given.length > 0 ? { in: given } : undefined)}
      data={[...choices]}
    />
  );
}
