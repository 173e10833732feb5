import { Button, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bars } from '../../ui/bars/bars.js';
import { capital } from '../../ui/capital.js';
import { useToList } from '../../ui/list/where.js';
import { said } from '../../ui/localized.js';
import { Section } from '../../ui/section.js';
import { TileMap } from '../../ui/tile-map/tile-map.js';
import classes from './home.module.css';
import type { Place } from './place.js';
import type { Answer } from './use-today.js';

interface Props {
  readonly answer: Answer;
  readonly place: Place;
}
const TYPES = ['ASSOCIATION', 'BODY', 'INSTITUTION'] as const;
const LISTS = { ASSOCIATION: 'associations', BODY: 'bodies', INSTITUTION: 'institutions' } as const;
const STANDING = { dissolved: false };

/** The country as a map of tiles. */
export function Portrait({ answer: { regions }, place }: Props): ReactNode {
  const { t } = useTranslation('home');
  const toList = useToList();
  const [type, setType] = useState<(typeof TYPES)[number]>('ASSOCIATION');
  if (!regions) return null;
  const counts = new Map(
    regions.groups.flatMap((each) =>
      each.type === type && each.region ? [[each.region.id, each.count] as const] : [],
    ),
  );
  return (
    <Section title={t('map')}>
      <Stack gap="sm">
        <fieldset aria-label={t('mapOf')} className={classes.types}>
          {TYPES.map((each) => (
            <Button
              key={each}
              size="xs"
              variant={each === type ? 'light' : 'subtle'}
              aria-pressed={each === type}
              onClick={() => setType(each)}
            >
              {t(`type.${each}`)}
            </Button>
          ))}
        </fieldset>
        <TileMap
          label={`${t('map')}: ${t(`type.${type}`)}`}
          counts={counts}
          chosen={place.area}
          listOf={(region) => toList(LISTS[type], STANDING, { region })}
        />
      </Stack>
    </Section>
  );
}

/** The place by kinds of organizations. */
export function OfKinds({ answer: { kinds }, place }: Props): ReactNode {
  const { t } = useTranslation('home');
  const toList = useToList();
  if (!kinds || kinds.groups.length === 0) return null;
  const title = t(kinds.groupCount > kinds.groups.length ? 'commonKinds' : 'kinds');
  const bars = kinds.groups.map(({ kind, count }) => ({
    id: kind?.id ?? '',
    name: kind ? capital(said(kind.name)) : t('unknown'),
    count,
    address: kind ? toList('organizations', ...place.inAddress({ ...STANDING, kind: { eq: kind.code } })) : undefined,
  }));
  return (
    <Section title={title}>
      <Bars label={title} of={bars} />
    </Section>
  );
}

/** Awards and events of the last years. */
export function OfYears({ answer: { awardYears, eventYears }, place }: Props): ReactNode {
  const { t } = useTranslation('home');
  const toList = useToList();
  const barsOf = (list: string, period: string, groups: readonly { year: number | null; count: number }[]) =>
    groups.map(({ year, count }) => ({
      id: String(year),
      name: year === null ? t('unknownYear') : String(year),
      count,
      address: toList(
        list,
        ...place.inAddress({ [period]: year === null ? { isNull: true } : { within: String(year) } }),
      ),
    }));
  const awards = awardYears?.groups.map(({ dateYear: year, count }) => ({ year, count })) ?? [];
  const events = eventYears?.groups.map(({ startYear: year, count }) => ({ year, count })) ?? [];
  return (
    <>
      {awards.length > 0 && (
        <Section title={t('awardYears')}>
          <Bars label={t('awardYears')} of={barsOf('awards', 'date', awards)} />
        </Section>
      )}
      {events.length > 0 && (
        <Section title={t('eventYears')}>
          <Bars label={t('eventYears')} of={barsOf('events', 'start', events)} />
        </Section>
      )}
    </>
  );
}
