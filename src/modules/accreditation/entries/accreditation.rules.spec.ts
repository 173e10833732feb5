import { stateOn, type Standing } from './accreditation.rules.js';

const on = (standing: Standing, start: string | null, until: string | null, endedFrom: string | null = null): string =>
  stateOn('2026-05-01', { standing, start: { earliest: start }, until: { latest: until }, endedFrom });

describe('the state of an accreditation', () => {
  it.each<[Standing, string | null, string | null, string]>([
    ['IN_FORCE', null, null, 'IN_FORCE'],
    ['IN_FORCE', '2026-05-01', '2026-05-01', 'IN_FORCE'],
    ['IN_FORCE', '2026-05-02', null, 'UPCOMING'],
    ['IN_FORCE', '2020-01-01', '2026-04-30', 'EXPIRED'],
    ['SUSPENDED', '2020-01-01', '2026-05-01', 'SUSPENDED'],
    ['SUSPENDED', '2020-01-01', '2026-04-30', 'EXPIRED'],
    ['WITHDRAWN', '2020-01-01', '2026-04-30', 'WITHDRAWN'],
    ['WITHDRAWN', '2026-05-02', null, 'WITHDRAWN'],
  ])('%s, from %s until %s: %s', (standing, start, until, state) => expect(on(standing, start, until)).toBe(state));

  it.each<[Standing, string | null, string, string]>([
    ['IN_FORCE', null, '2026-05-01', 'ENDED'],
    ['IN_FORCE', null, '2026-05-02', 'IN_FORCE'],
    ['IN_FORCE', '2999-01-01', '0001-01-01', 'ENDED'],
    ['SUSPENDED', null, '2026-05-01', 'ENDED'],
    ['IN_FORCE', '2026-03-01', '2026-03-02', 'EXPIRED'],
    ['IN_FORCE', '2026-03-02', '2026-03-02', 'ENDED'],
    ['WITHDRAWN', null, '2020-01-01', 'WITHDRAWN'],
  ])('%s until %s, of an association that is no more from %s on: %s', (standing, until, endedFrom, state) =>
    expect(on(standing, '2020-01-01', until, endedFrom)).toBe(state),
  );
});
