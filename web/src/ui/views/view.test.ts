import { describe, expect, it } from 'vitest';
import type { ListOf } from '../list/list.types.js';
import { keptOf, searchOf } from './view.js';

const list: ListOf<unknown, unknown> = {
  list: 'memberships',
  title: '',
  document: '' as never,
  page: () => ({
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  }),
  columns: [
    { id: 'person', header: '', exported: ['person'], cell: () => null },
    { id: 'period', header: '', exported: ['startDate', 'endDate'], cell: () => null },
  ],
  filters: [
    { id: 'region', kind: 'region', label: '', means: (eq) => ({ region: { eq } }) },
    { id: 'ended', kind: 'choice', label: '', means: (ended) => ({ ended: ended === 'true' }) },
    { id: 'asOf', kind: 'day', label: '', argument: 'asOf' },
  ],
};

describe('a saved view', () => {
  const search = {
    q: 'a',
    region: 'r1',
    ended: 'false',
    asOf: '2025-11-01',
    order: '-START',
    columns: 'period',
    where: '{"role":{"eq":"head"}}',
  };

  it('keeps the question of the address', () => {
    expect(keptOf(list, search)).toEqual({
      search: 'a',
      filter: { and: [{ region: { eq: 'r1' } }, { ended: false }, { role: { eq: 'head' } }] },
      asOf: '2025-11-01',
      orderBy: { field: 'START', direction: 'DESC' },
      columns: ['startDate', 'endDate'],
    });
  });

  it('leads back to the same address', () => {
    expect(searchOf(list, keptOf(list, search))).toEqual(search);
  });

  it('keeps whole what no field means', () => {
    const filter = { or: [{ ended: true }, { ended: false }], region: { in: ['r1'] } };
    expect(searchOf(list, { filter })).toEqual({
      where: JSON.stringify({ and: [{ or: filter.or }, { region: filter.region }] }),
    });
  });
});
