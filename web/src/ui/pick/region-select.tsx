import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../i18n/format.js';
import { useLazyChoice } from './use-lazy-choice.js';
import { useRegions } from './use-regions.js';

/** A region to look for records by: those of former days too, each with its last day. */
export function RegionSelect(props: Omit<SelectProps, 'data'>): ReactNode {
  const { asked, ...opening } = useLazyChoice(props.value);
  const regions = useRegions(asked);
  return (
    <Select
      clearable
      searchable
      {...props}
      {...opening}
      data={regions.map(({ id, name, endDate }) => ({
        value: id,
        label: endDate ? `${name} (… – ${formatDate(endDate)})` : name,
      }))}
    />
  );
}
