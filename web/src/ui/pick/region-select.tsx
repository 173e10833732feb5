import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLazyChoice } from './use-lazy-choice.js';
import { useRegions } from './use-regions.js';

export function RegionSelect(props: Omit<SelectProps, 'data'>): ReactNode {
  const { asked, ...opening } = useLazyChoice(props.value);
  const regions = useRegions(asked);
  return (
    <Select
      clearable
      searchable
      {...props}
      {...opening}
      data={regions.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
