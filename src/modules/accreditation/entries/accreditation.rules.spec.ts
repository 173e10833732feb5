import { stateOn, type Standing } from './accreditation.rules.js';

const on = (standing: Standing, start: string | null, until: string | null): string =>
  stateOn('2026-05-01', { standing, start: { earliest: start }, until: { latest: until } });

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
});
