import '@mantine/charts/styles.layer.css';
import { BarChart, LineChart } from '@mantine/charts';
import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format.js';
import type { Row } from './rows.js';
import { seriesOf } from './series.js';

interface Props {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly kind: 'bars' | 'lines';
}
const COLOURS = ['#04768c', '#fec50c', '#7a5195', '#2f9e44', '#e8590c', '#6cc4d5', '#868e96', '#ae3ec9'];

/** The rows as a drawing; the table beside it says the same. */
export function NumbersChart({ rows, label, kind }: Props): ReactNode {
  const { data, series } = seriesOf(rows, label);
  const drawn = {
    h: 320,
    data: data as Record<string, unknown>[],
    dataKey: 'key',
    series: series.map((name, place) => ({ name, color: COLOURS[place % COLOURS.length]! })),
    valueFormatter: formatNumber,
    withLegend: series.length > 1,
    role: 'img',
    'aria-label': label,
    yAxisProps: { allowDecimals: false },
  };
  return kind === 'lines' ? (
    <LineChart {...drawn} curveType="linear" connectNulls />
  ) : (
    <BarChart {...drawn} type={series.length > 1 ? 'stacked' : 'default'} maxBarWidth={48} />
  );
}
