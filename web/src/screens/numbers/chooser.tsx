import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import { DateField } from '../../ui/form/date-field.js';
import type { ListState } from '../../ui/list/list-search.js';
import { LISTS, mayCount } from './counted.js';
import { groupLabel } from './filter-words.js';
import type { Question } from './question.js';

interface Props {
  readonly question: Question;
  readonly state: ListState;
}

/** What is counted, by what, and in which order. */
export function Chooser({ question, state }: Props): ReactNode {
  const { t } = useTranslation('numbers');
  const { can } = useMe();
  const { list, of, groups, measure, order, first } = question;
  const lists = Object.entries(LISTS)
    .filter(([, each]) => mayCount(each, can))
    .map(([value, each]) => ({ value, label: t(`list.${value}`, { defaultValue: typeLabel(each.type) }) }));
  const offered = of.groups.map((each) => ({ value: each.value, label: groupLabel(of, each) }));
  const setGroup = (place: number, value: string | null): void => {
    const next = groups.map((each) => each.value);
    next.splice(place, 1, ...(value === null ? [] : [value]));
    state.set({ by: next.join(','), order: '' });
  };
  const measures = [
    { value: 'count', label: t('records') },
    ...of.counted.map((value) => ({ value, label: t(value) })),
    ...of.sums.map(({ field }) => ({ value: field, label: t('sumOf', { label: fieldLabel(of.type, field) }) })),
  ];
  const orders = [
    ...['COUNT', ...of.counted.map((each) => each.toUpperCase())].flatMap((by) => [`-${by}`, by]),
    ...['KEY', '-KEY'],
  ].map((value) => ({ value, label: t(`order.${value}`) }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} spacing="sm">
      <Select
        label={t('what')}
        searchable
        allowDeselect={false}
        value={list}
        data={lists}
        onChange={(value) => state.set({ list: value!, by: '', measure: '', where: '', order: '', q: '', asOf: '' })}
      />
      <Select
        label={t('by')}
        placeholder={t('altogether')}
        clearable
        searchable
        value={groups[0]?.value ?? null}
        data={offered}
        onChange={(value) => setGroup(0, value)}
      />
      {groups.length > 0 && (
        <Select
          label={t('andBy')}
          clearable
          searchable
          value={groups[1]?.value ?? null}
          data={offered.filter(({ value }) => value !== groups[0]!.value)}
          onChange={(value) => setGroup(1, value)}
        />
      )}
      {measures.length > 1 && (
        <Select
          label={t('measure')}
          allowDeselect={false}
          value={measure}
          data={measures}
          onChange={(value) => state.set({ measure: value ?? '' })}
        />
      )}
      {groups.length > 0 && (
        <>
          <Select
            label={t('orderBy')}
            allowDeselect={false}
            value={order}
            data={orders}
            onChange={(value) => state.set({ order: value ?? '' })}
          />
          <Select
            label={t('first')}
            allowDeselect={false}
            value={String(first)}
            data={['25', '50', '100', '500', '1000']}
            onChange={(value) => state.set({ first: value ?? '' })}
          />
        </>
      )}
      <Arguments question={question} state={state} />
    </SimpleGrid>
  );
}

/** What only some lists take: a text to look for, a day, the borders of a day. */
function Arguments({ question: { list, of, groups, search, asOf, borders }, state }: Props): ReactNode {
  const { t } = useTranslation('numbers');
  return (
    <>
      {of.takes.includes('search') && (
        <TextInput
          key={list}
          label={t('search')}
          defaultValue={search ?? ''}
          onBlur={({ currentTarget }) => state.set({ q: currentTarget.value.trim() })}
        />
      )}
      {of.takes.includes('asOf') && (
        <DateField label={t('asOf')} whole value={asOf ?? null} onChange={(day) => state.set({ asOf: day ?? '' })} />
      )}
      {of.takes.includes('borders') && groups.some(({ value }) => value === 'REGION') && (
        <DateField
          label={t('borders')}
          whole
          value={borders ?? null}
          onChange={(day) => state.set({ borders: day ?? '' })}
        />
      )}
    </>
  );
}
