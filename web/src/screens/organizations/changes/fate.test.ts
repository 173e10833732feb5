import { describe, expect, it } from 'vitest';
import { fatesOf, heldSurely, type Member, type Seat } from './fate.js';

const member = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  person: { id: `person-${id}`, displayName: id },
  post: null,
  startDate: '2020-01-01',
  attestedOn: null,
  ended: false,
  endDate: null,
  ...more,
});
const post = (id: string, code: string) => ({ id, role: { code } });
const seat = (id: string, code: string, more: Partial<Seat> = {}): Seat => ({
  ...post(id, code),
  seats: 1,
  position: 1,
  closedOn: null,
  ...more,
});
const change = { effectiveDate: '2026-06-01', today: '2026-10-01' };
const ids = (members: readonly Member[]): string[] => members.map(({ id }) => id);

describe('what becomes of memberships', () => {
  it('all end with their organization', () =>
    expect(ids(fatesOf({ ...change, fate: 'END', members: [member('a'), member('b')] }).ends)).toEqual(['a', 'b']));

  it('all go on where that is said', () =>
    expect(ids(fatesOf({ ...change, fate: 'KEEP', members: [member('a')] }).stays)).toEqual(['a']));

  it('those that began later are in the way, also where the year alone is known', () => {
    const members = [
      member('later', { startDate: '2026-07' }),
      member('perhaps', { startDate: '2026' }),
      member('seen later', { startDate: null, attestedOn: '2026-06-02' }),
    ];
    expect(ids(fatesOf({ ...change, fate: 'END', members }).late)).toEqual(['later', 'seen later']);
    expect(fatesOf({ ...change, effectiveDate: null, fate: 'END', members }).late).toEqual([]);
  });
});

describe('carrying over', () => {
  const carry = (members: readonly Member[], seats: readonly Seat[], there: readonly Member[] = []) =>
    fatesOf({ ...change, fate: 'CARRY_OVER', members, successor: { seats, members: there } });

  it('finds the first open post of the same role', () => {
    const seats = [
      seat('second', 'head', { position: 2 }),
      seat('closed', 'head', { position: 0, closedOn: '2020-01-01' }),
      seat('first', 'head'),
    ];
    const { moves } = carry([member('a', { post: post('old', 'head') }), member('b')], seats);
    expect(moves.map((each) => each.seat?.id ?? null)).toEqual(['first', null]);
  });

  it('leaves whoever sits there already', () => {
    const there = [member('x', { person: { id: 'person-a', displayName: 'a' } })];
    const { moves, there: stay } = carry([member('a'), member('b')], [], there);
    expect([ids(stay), ids(moves.map((each) => each.member))]).toEqual([['a'], ['b']]);
  });

  it('takes one person of two predecessors once', () => {
    const twice = member('b', { person: { id: 'person-a', displayName: 'a' } });
    expect(ids(carry([member('a'), twice], []).there)).toEqual(['b']);
  });

  it('finds no seat where all are taken, by others or by those carried over before', () => {
    const seats = [seat('head', 'head')];
    const heads = [member('a', { post: post('old', 'head') }), member('b', { post: post('old', 'head') })];
    expect(carry(heads, seats).crowded.map((each) => each.member.id)).toEqual(['b']);
    const holder = member('x', { post: post('head', 'head') });
    expect(carry(heads, seats, [holder]).crowded).toHaveLength(2);
    expect(carry(heads, seats, [{ ...holder, endDate: '2026-06-01' }]).crowded).toHaveLength(1);
  });
});

describe('days on which a membership was surely in force', () => {
  const days = (more: Partial<Member>) => heldSurely(member('a', more));
  it('begin with the latest start and end before the earliest end', () =>
    expect(days({ startDate: '2020', endDate: '2024-05', ended: true })).toEqual({
      first: '2020-12-31',
      until: '2024-05-01',
    }));
  it('are none where it ended on an unknown day', () =>
    expect(days({ startDate: '2020-03-01', ended: true })).toEqual({ first: '2020-03-01', until: '2020-03-01' }));
});
