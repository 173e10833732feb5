import { Select } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../../ui/pick/use-regions.js';
import { REPUBLIC, type Place } from './place.js';

/** Another region, or the republic, for whoever reads everywhere. */
export function PlaceSelect({ place }: { readonly place: Place }): ReactNode {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const regions = useRegions();
  const choose = (region: string | null): void =>
    void navigate({ to: '/', search: { region: region ?? REPUBLIC } as never, replace: true });
  return (
    <Select
      aria-label={t('place')}
      w={280}
      searchable
      allowDeselect={false}
      value={place.area ?? REPUBLIC}
      onChange={choose}
      data={[
        { value: REPUBLIC, label: t('republic') },
        ...regions
          .filter(({ isoCode, endDate }) => isoCode && !endDate)
          .map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
