import { describe, expect, it } from 'vitest';
import type { Row } from './rows.js';
import { seriesOf } from './series.js';

const row = (value: number, ...keys: string[]): Row => ({
  id: keys.join(),
  keys,
  value,
  count: value,
  share: 0,
  said: '',
  filter: {},
});

describe('rows as a drawing', () => {
  it('have one series for one key', () => {
    expect(seriesOf([row(3, 'Абай'), row(2, 'Астана')], 'саны')).toEqual({
      series: ['саны'],
      data: [
        { key: 'Абай', саны: 3 },
        { key: 'Астана', саны: 2 },
      ],
    });
  });

  it('have a colour for each of the greatest second keys', () => {
    const rows = Array.from({ length: 10 }, (_, place) => row(place + 1, '2020', `т${place}`));
    const { series, data } = seriesOf([...rows, row(9, '2021', 'т9')], 'саны');
    expect(series).toEqual(['т9', 'т8', 'т7', 'т6', 'т5', 'т4', 'т3', 'т2']);
    expect(data.map(({ key }) => key)).toEqual(['2020', '2021']);
    expect(data[1]).toEqual({ key: '2021', т9: 9 });
  });
});
