import { Anchor, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignPageQuery, SumShownFragment } from '../../gql/graphql.js';
import { formatNumber } from '../../i18n/format.js';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import { capital } from '../../ui/capital.js';
import { said } from '../../ui/localized.js';
import { Section } from '../../ui/section.js';
import { countOf, tengeOf, unitsOf } from './totals.js';

interface Props {
  readonly id: string;
  readonly answer: CampaignPageQuery;
}

/** What was given in all: each measure on its own, and beside it what is not known. */
export function CampaignTotals({ id, answer: { totals, kinds, regions } }: Props): ReactNode {
  const { t } = useTranslation('aid');
  if (!totals) return null;
  const { count, amount, beneficiaries } = totals.totals;
  const all = `/contributions?campaign=${id}`;
  if (count === 0)
    return (
      <Section title={t('totals')}>
        <Text size="sm">{t('nothingGiven')}</Text>
      </Section>
    );
  return (
    <Section title={t('totals')}>
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
          <Measure name={t('contributionsCount')} value={formatNumber(count)} to={all} />
          <Measure
            name={t('money')}
            value={tengeOf(amount) ?? t('notKnown')}
            unknown={amount.unknown}
            unknownTo={`${all}&amountKnown=false`}
          />
          {unitsOf(beneficiaries).map((each) => (
            <Measure
              key={each.of.code}
              name={t('helped', { unit: said(each.of.name) })}
              value={countOf(each) ?? t('notKnown')}
              unknown={each.unknown}
            />
          ))}
        </SimpleGrid>
        <Text size="xs" c="dimmed">
          {t('neverAdded')}
        </Text>
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Split
            title={fieldLabel('Contribution', 'kind')}
            rows={(kinds?.groups ?? []).map(({ cursor, kind, ...each }) => ({
              ...each,
              id: cursor,
              name: capital(said(kind?.name)) || t('notKnown'),
              to: kind && `${all}&kind=${kind.code}`,
            }))}
          />
          <Split
            title={fieldLabel('Contribution', 'region')}
            rows={(regions?.groups ?? []).map(({ cursor, region, ...each }) => ({
              ...each,
              id: cursor,
              name: said(region?.name) || t('wholeRepublic'),
              to: region && `${all}&region=${region.id}`,
            }))}
          />
        </SimpleGrid>
      </Stack>
    </Section>
  );
}

interface MeasureProps {
  readonly name: string;
  readonly value: string;
  readonly to?: string;
  /** Of how many records it is not known. */
  readonly unknown?: number;
  readonly unknownTo?: string;
}
function Measure({ name, value, to, unknown = 0, unknownTo }: MeasureProps): ReactNode {
  const { t } = useTranslation('aid');
  const lack = t('unknown', { count: unknown, number: formatNumber(unknown) });
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text size="lg" fw={600}>
        {to ? (
          <Anchor component={Link} to={to} inherit>
            {value}
          </Anchor>
        ) : (
          value
        )}
      </Text>
      {unknown > 0 && (
        <Text size="xs">
          {unknownTo ? (
            <Anchor component={Link} to={unknownTo} inherit>
              {lack}
            </Anchor>
          ) : (
            lack
          )}
        </Text>
      )}
    </div>
  );
}

interface SplitRow {
  readonly id: string;
  readonly name: string;
  readonly to: string | null;
  readonly count: number;
  readonly amount: SumShownFragment;
}
/** The same by one thing: how often, how much, and what is not known of it. */
function Split({ title, rows }: { readonly title: string; readonly rows: readonly SplitRow[] }): ReactNode {
  const { t } = useTranslation('aid');
  return (
    <Table.ScrollContainer minWidth={360} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': title } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{title}</Table.Th>
            <Table.Th ta="right">{typeLabel('Contribution')}</Table.Th>
            <Table.Th ta="right">{t('money')}</Table.Th>
            <Table.Th ta="right">{t('amountUnknown')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, name, to, count, amount }) => (
            <Table.Tr key={id}>
              <Table.Td>
                {to ? (
                  <Anchor component={Link} to={to} inherit>
                    {name}
                  </Anchor>
                ) : (
                  name
                )}
              </Table.Td>
              <Table.Td ta="right">{formatNumber(count)}</Table.Td>
              <Table.Td ta="right">{tengeOf(amount) ?? '—'}</Table.Td>
              <Table.Td ta="right">{amount.unknown > 0 ? formatNumber(amount.unknown) : '—'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
