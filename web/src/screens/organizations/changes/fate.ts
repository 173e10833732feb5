import { bounds } from '../card/days.js';

/** A membership as the fate of it is judged. */
export interface Member {
  readonly id: string;
  readonly person: { readonly id: string; readonly displayName: string } | null;
  readonly post: { readonly id: string; readonly role: { readonly code: string } } | null;
  readonly startDate: string | null;
  readonly attestedOn: string | null;
  readonly ended: boolean;
  readonly endDate: string | null;
}
/** A post of the successor, in the order in which the server finds it. */
export interface Seat {
  readonly id: string;
  readonly role: { readonly code: string };
  readonly seats: number | null;
  readonly position: number;
  readonly closedOn: string | null;
}
export type Fate = 'END' | 'CARRY_OVER' | 'KEEP';

interface Change<M, S> {
  readonly effectiveDate: string | null;
  readonly today: string;
  readonly fate: Fate;
  /** Those of the organizations that end, one organization after the other. */
  readonly members: readonly M[];
  readonly successor?: { readonly seats: readonly S[]; readonly members: readonly Member[] };
}
export interface Fates<M, S> {
  readonly ends: readonly M[];
  /** Began later than the organization is to end: the change is refused. */
  readonly late: readonly M[];
  readonly moves: readonly { readonly member: M; readonly seat: S | null }[];
  /** Carried over nowhere: they sit there already. */
  readonly there: readonly M[];
  /** No seat is free for them: the change is refused. */
  readonly crowded: readonly { readonly member: M; readonly seat: S }[];
  readonly stays: readonly M[];
}

/** What becomes of memberships when their organization ends: the rules of the server, before it is asked. */
export function fatesOf<M extends Member, S extends Seat>(change: Change<M, S>): Fates<M, S> {
  const { members, fate, successor } = change;
  const nobody = { ends: [], late: [], moves: [], there: [], crowded: [], stays: [] };
  if (fate === 'KEEP') return { ...nobody, stays: members };
  const late = members.filter((each) => !canEnd(each, change));
  if (fate === 'END' || !successor) return { ...nobody, late, ends: members.filter((each) => !late.includes(each)) };
  return { ...nobody, late, ...carryOver(members, change, successor) };
}

const HAS_NO_END = '9999-12-31';

/** The days on which a membership was surely in force: the first one, and the one after the last. */
interface Sure {
  readonly first: string;
  readonly until: string;
}

/** As the database derives it. */
export function heldSurely({ startDate, attestedOn, ended, endDate }: Omit<Member, 'id' | 'person' | 'post'>): Sure {
  const begun = startDate ? bounds(startDate).latest : null;
  const known = attestedOn ?? begun ?? HAS_NO_END;
  const first = begun ?? known;
  return { first, until: endDate ? bounds(endDate).earliest : ended ? known : HAS_NO_END };
}

function canEnd({ startDate, attestedOn }: Member, { effectiveDate, today }: Change<Member, Seat>): boolean {
  const last = effectiveDate ? bounds(effectiveDate).latest : today;
  const begins = startDate ? bounds(startDate).earliest : null;
  return (begins === null || begins <= last) && (attestedOn === null || attestedOn <= last);
}

interface Holder extends Sure {
  readonly person: string;
  readonly post: string | null;
}

function carryOver<M extends Member, S extends Seat>(
  members: readonly M[],
  { effectiveDate, today }: Change<M, S>,
  successor: NonNullable<Change<M, S>['successor']>,
): Pick<Fates<M, S>, 'moves' | 'there' | 'crowded'> {
  const from = effectiveDate ? bounds(effectiveDate).latest : today;
  const holders = successor.members.map(holderOf);
  const seats = successor.seats.filter(({ closedOn }) => !closedOn).sort(inOrder);
  const fates: { moves: { member: M; seat: S | null }[]; there: M[]; crowded: { member: M; seat: S }[] } = {
    moves: [],
    there: [],
    crowded: [],
  };
  for (const member of members) {
    const seat = (member.post && seats.find(({ role }) => role.code === member.post!.role.code)) ?? null;
    const next = { ...holderOf({ ...member, startDate: from, ended: false }), post: seat?.id ?? null };
    if (holders.some((each) => isSame(each, next) && isAfter(each, from))) fates.there.push(member);
    else if (seat?.seats && mostOn(holders, seat.id, from) >= seat.seats) fates.crowded.push({ member, seat });
    else {
      fates.moves.push({ member, seat });
      holders.push(next);
    }
  }
  return fates;
}

const holderOf = (member: Member): Holder => ({
  ...heldSurely(member),
  person: member.person?.id ?? member.id,
  post: member.post?.id ?? null,
});
const inOrder = (one: Seat, other: Seat): number => one.position - other.position || (one.id < other.id ? -1 : 1);
const isSame = (one: Holder, other: Holder): boolean => one.person === other.person && one.post === other.post;
const isAfter = ({ first, until }: Sure, day: string): boolean => first < until && until > day;

/** How many hold a post at the same time, on the day or after it. */
function mostOn(holders: readonly Holder[], post: string, from: string): number {
  const onPost = holders.filter((each) => each.post === post);
  const days = [from, ...onPost.map(({ first }) => first).filter((first) => first > from)];
  return Math.max(...days.map((day) => onPost.filter(({ first, until }) => first <= day && day < until).length));
}
