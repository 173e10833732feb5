import { Stack, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLongDate, today } from '../../i18n/format.js';
import type { ListSearch } from '../../ui/list/list-search.js';
import { Page } from '../../ui/page.js';
import { FailureState, WaitingState } from '../../ui/states.js';
import classes from './home.module.css';
import { Matters } from './matters.js';
import { OfKinds, OfYears, Portrait } from './portrait.js';
import { usePlace } from './place.js';
import { useToday } from './use-today.js';
import { Warnings } from './warnings.js';
import { Week } from './week.js';
import { later } from '../../ui/later.js';

/** Few choose another place: for the others the field of choice is not loaded. */
const PlaceSelect = later(async () => (await import('./place-select.js')).PlaceSelect);

/** What waits in a region today; every number leads to its list. */
export function Home(): ReactNode {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation();
  const { region }: ListSearch = useSearch({ strict: false });
  const day = today();
  const place = usePlace(region);
  const { data, error, refetch, matters } = useToday(day, place);
  const choice = place.isFree && (
    <Suspense>
      <PlaceSelect place={place} />
    </Suspense>
  );
  const about = (
    <Text c="dimmed" size="sm">
      {[place.name ?? (place.area ? undefined : t('republic')), formatLongDate(day)].filter(Boolean).join(' · ')}
    </Text>
  );
  return (
    <Page title={place.area ? common('nav.home') : t('ofRepublic')} about={about} actions={choice}>
      {error && !data ? (
        <FailureState error={error} again={() => void refetch()} />
      ) : !data ? (
        <WaitingState />
      ) : (
        <div className={classes.columns}>
          <Stack>
            <Matters of={matters} answer={data} place={place} />
            <Portrait answer={data} place={place} />
          </Stack>
          <Stack>
            <Week answer={data} place={place} day={day} />
            <Warnings answer={data} place={place} />
            <OfKinds answer={data} place={place} />
            <OfYears answer={data} place={place} />
          </Stack>
        </div>
      )}
    </Page>
  );
}
