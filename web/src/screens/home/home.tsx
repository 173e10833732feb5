import { Grid, Select, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLongDate, today } from '../../i18n/format.js';
import type { ListSearch } from '../../ui/list/list-search.js';
import { Page } from '../../ui/page.js';
import { useRegions } from '../../ui/pick/region-select.js';
import { FailureState, WaitingState } from '../../ui/states.js';
import { Matters } from './matters.js';
import { OfKinds, OfYears, Portrait } from './portrait.js';
import { REPUBLIC, usePlace, type Place } from './place.js';
import { useToday } from './use-today.js';
import { Warnings } from './warnings.js';
import { Week } from './week.js';

/** What waits in a region today; every number leads to its list. */
export function Home(): ReactNode {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation();
  const { region }: ListSearch = useSearch({ strict: false });
  const day = today();
  const place = usePlace(region);
  const { data, error, refetch, matters } = useToday(day, place);
  const about = (
    <Text c="dimmed" size="sm">
      {[place.name ?? (place.area ? undefined : t('republic')), formatLongDate(day)].filter(Boolean).join(' · ')}
    </Text>
  );
  return (
    <Page title={common('nav.home')} about={about} actions={place.isFree && <PlaceSelect place={place} />}>
      {error && !data ? (
        <FailureState error={error} again={() => void refetch()} />
      ) : !data ? (
        <WaitingState />
      ) : (
        <Grid gap="md">
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Stack>
              <Matters of={matters} answer={data} place={place} />
              <Portrait answer={data} place={place} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack>
              <Week answer={data} place={place} day={day} />
              <Warnings answer={data} place={place} />
              <OfKinds answer={data} place={place} />
              <OfYears answer={data} place={place} />
            </Stack>
          </Grid.Col>
        </Grid>
      )}
    </Page>
  );
}

function PlaceSelect({ place }: { readonly place: Place }): ReactNode {
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
        ...regions.filter(({ isoCode }) => isoCode).map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
