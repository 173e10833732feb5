import { Select, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSureAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import type { MediationNumbersQuery } from '../../gql/graphql.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { Bars } from '../../ui/bars/bars.js';
import { capital } from '../../ui/capital.js';
import { useListSearch } from '../../ui/list/list-search.js';
import { ListTabs } from '../../ui/list/list-tabs.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { MEDIATION_NUMBERS } from './numbers.document.js';
import { usePlaces } from './use-places.js';

const label = (field: string): string => fieldLabel('MediationCase', field);

/** How many cases there were, for everybody: rounded, and as of a day that is told. */
export function MediationNumbers(): ReactNode {
  const { t } = useTranslation('mediation');
  const { t: common } = useTranslation();
  const { search, set } = useListSearch();
  const year = /^\d{4}$/.test(search.year ?? '') ? Number(search.year) : undefined;
  const withLanguages = useMe().can('mediation.cases.read');
  const answer = useSureAnswer(MEDIATION_NUMBERS, {
    withLanguages,
    ...(year && { filter: { receivedYear: { eq: year } } }),
  });
  const years = answer.years.groups.flatMap(({ receivedYear }) => (receivedYear ? [String(receivedYear)] : []));
  return (
    <Page title={common('nav.mediation')}>
      <ListTabs {...usePlaces()} />
      <Select
        label={t('year')}
        w={160}
        clearable
        data={years}
        value={year ? String(year) : null}
        onChange={(next) => set({ year: next ?? '' })}
      />
      <Total answer={answer} />
      <Groups answer={answer} />
    </Page>
  );
}

function Total({ answer: { all } }: { readonly answer: MediationNumbersQuery }): ReactNode {
  const { t } = useTranslation('mediation');
  const { roundedTo, publishedOn, totals } = all;
  const isRounded = roundedTo > 1;
  if (isRounded && publishedOn === null)
    return (
      <Section title={t('total')}>
        <Text size="sm">{t('none')}</Text>
        <Text size="sm" c="dimmed">
          {t('about')}
        </Text>
      </Section>
    );
  return (
    <Section title={t('total')}>
      <Stack gap={4}>
        <Text size="xl" fw={600}>
          {totals.count === 0 && isRounded
            ? t('fewer', { by: roundedTo })
            : isRounded
              ? t('atLeast', { number: formatNumber(totals.count) })
              : formatNumber(totals.count)}
        </Text>
        <Text size="sm">{isRounded ? t('rounded', { by: roundedTo, day: formatDate(publishedOn) }) : t('exact')}</Text>
        <Text size="sm" c="dimmed">
          {t('about')}
        </Text>
      </Stack>
    </Section>
  );
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}
function Groups({ answer }: { readonly answer: MediationNumbersQuery }): ReactNode {
  const { t } = useTranslation('mediation');
  const named = <Each extends { readonly cursor: string; readonly count: number }>(
    groups: readonly Each[],
    name: (each: Each) => string,
  ): Group[] =>
    groups.map((each) => ({ id: each.cursor, name: capital(name(each)) || t('notKnown'), count: each.count }));
  const { years, kinds, courses, outcomes, languages, cabinets } = answer;
  const parts: readonly [title: string, groups: readonly Group[]][] = [
    [t('year'), named(years.groups, ({ receivedYear }) => (receivedYear ? String(receivedYear) : ''))],
    [label('kind'), named(kinds.groups, ({ kind }) => said(kind?.name))],
    [label('course'), named(courses.groups, ({ course }) => (course ? valueLabel('MediationCourse', course) : ''))],
    [
      label('outcome'),
      named(outcomes.groups, ({ outcome }) => (outcome ? valueLabel('MediationOutcome', outcome) : '')),
    ],
    [label('languages'), named(languages?.groups ?? [], ({ language }) => said(language?.name))],
    [label('cabinet'), named(cabinets.groups, ({ cabinet }) => said(cabinet?.name))],
  ];
  const told = parts.filter(([, groups]) => groups.length > 0);
  if (told.length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      {told.map(([title, groups]) => (
        <Section key={title} title={title}>
          <Bars label={title} of={groups} />
        </Section>
      ))}
    </SimpleGrid>
  );
}
