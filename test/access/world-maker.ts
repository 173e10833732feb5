import { today } from '../../src/kernel/clock.js';
import type { Reach } from '../../src/platform/access/index.js';
import type { Dice } from './dice.js';
import type { Rights } from './rule.js';
import type {
  Area,
  Award,
  Citation,
  Decision,
  Membership,
  Nomination,
  Organization,
  Person,
  Post,
  Source,
  Term,
  World,
} from './world.js';

const FAMILY = ['Әлиев', 'Бекова', 'Ғабитов', 'Қасымова', 'Ли', 'Өтегенов', 'Шмидт', 'Ыбыраев'];
const NAMES = ['достық', 'бірлік', 'ынтымақ', 'береке'];
const two = (number: number): string => String(number).padStart(2, '0');

export const dayOf = (dice: Dice): string =>
  `20${two(dice.between(10, 24))}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`;
const noteOf = (dice: Dice): string | null => dice.maybe(0.6, ['жазба бір', 'жазба екі', 'жазба үш']);

export const newPerson = (dice: Dice, areas: readonly Area[]): Person => ({
  kind: 'Person',
  id: dice.id(),
  familyName: `${dice.pick(FAMILY)} ${two(dice.below(60))}`,
  otherName: dice.chance(0.3) ? `${dice.pick(FAMILY)} бұрынғы ${two(dice.below(60))}` : null,
  areaId: dice.maybe(0.85, areas)?.id ?? null,
  gender: dice.maybe(0.8, ['MALE', 'FEMALE'] as const),
  iin: dice.chance(0.6) ? String(dice.between(100_000_000_000, 999_999_999_999)) : null,
  birthDate: dice.chance(0.6) ? `19${dice.between(40, 99)}` : null,
  phone: dice.maybe(0.5, ['7001', '7002', '7003']),
  note: noteOf(dice),
});
const newOrganization = (dice: Dice, areas: readonly Area[], before: readonly Organization[]): Organization => ({
  kind: dice.pick(['Body', 'Association', 'Institution'] as const),
  id: dice.id(),
  name: `${dice.pick(NAMES)} ${two(dice.below(60))}`,
  areaId: dice.maybe(0.85, areas)?.id ?? null,
  parentId: dice.maybe(0.35, before)?.id ?? null,
  note: noteOf(dice),
});
/** Of a person who is not there yet: two at a time in one organization would overlap. */
export function newMembership(dice: Dice, world: World): Membership | undefined {
  const [person, organization] = [dice.pick(world.people), dice.pick(world.organizations)];
  if (world.memberships.some((each) => each.personId === person.id && each.organizationId === organization.id)) return;
  // Never more than it has seats, whatever the time: the registry would refuse the next correction.
  const posts = world.posts.filter(
    ({ id, organizationId, seats, closed }) =>
      organizationId === organization.id &&
      !closed &&
      world.memberships.filter((each) => each.postId === id).length < seats,
  );
  const post = dice.maybe(0.7, posts);
  const past = dice.chance(0.4);
  return {
    kind: 'Membership',
    id: dice.id(),
    personId: person.id,
    organizationId: organization.id,
    postId: post?.id ?? null,
    startDate: dayOf(dice),
    endDate: past ? '2025-01-01' : null,
    note: noteOf(dice),
  };
}
/** Mostly long ago; else today, this year, or nobody knows when. */
export const awardedOn = (dice: Dice): string | null =>
  dice.chance(0.6) ? dayOf(dice) : dice.pick([today(new Date()), today(new Date()).slice(0, 4), null]);
export function newAward(dice: Dice, world: World): Award {
  const toPerson = dice.chance(0.7);
  return {
    kind: 'Award',
    id: dice.id(),
    personId: toPerson ? dice.pick(world.people).id : null,
    organizationId: toPerson ? null : dice.pick(world.organizations).id,
    date: awardedOn(dice),
    areaId: dice.maybe(0.7, world.areas)?.id ?? null,
    grantingBodyId: dice.maybe(0.5, world.organizations)?.id ?? null,
    presenterId: dice.maybe(0.4, world.people)?.id ?? null,
    published: dice.chance(0.35),
    decisionId: dice.maybe(0.4, world.decisions)?.id ?? null,
    note: noteOf(dice),
  };
}
export const newDecision = (dice: Dice, world: World): Decision => ({
  kind: 'AwardDecision',
  id: dice.id(),
  number: `${dice.id().slice(-6)}-ө`,
  date: dayOf(dice),
  decidingBodyId: dice.pick(world.organizations).id,
  signatoryId: dice.maybe(0.5, world.people)?.id ?? null,
  areaId: dice.maybe(0.6, world.areas)?.id ?? null,
  published: dice.chance(0.35),
  note: noteOf(dice),
});
export function newNomination(dice: Dice, world: World): Nomination {
  const [ofPerson, byPerson] = [dice.chance(0.7), dice.chance(0.25)];
  const refusedBy = dice.maybe(0.3, world.decisions);
  return {
    kind: 'Nomination',
    id: dice.id(),
    personId: ofPerson ? dice.pick(world.people).id : null,
    organizationId: ofPerson ? null : dice.pick(world.organizations).id,
    proposerId: byPerson ? null : dice.pick(world.organizations).id,
    proposingPersonId: byPerson ? dice.pick(world.people).id : null,
    areaId: dice.maybe(0.7, world.areas)?.id ?? null,
    decidingBodyId: dice.maybe(0.7, world.organizations)?.id ?? null,
    state: refusedBy ? 'REFUSED' : dice.pick(['DRAFT', 'SUBMITTED', 'WITHDRAWN'] as const),
    decisionId: refusedBy?.id ?? null,
    note: noteOf(dice),
  };
}
export function newCitation(dice: Dice, world: World): Citation | undefined {
  const subject = dice.pick([...world.people, ...world.organizations, ...world.memberships, ...world.awards]);
  const source = dice.pick(world.sources);
  if (world.citations.some((each) => each.subjectId === subject.id && each.sourceId === source.id)) return;
  return {
    kind: 'Citation',
    id: dice.id(),
    sourceId: source.id,
    subjectId: subject.id,
    quote: `сөз ${dice.below(90)}`,
  };
}

/** A small register over the areas given: enough of everything that something lies on each side of every border. */
export function makeWorld(dice: Dice, areas: readonly Area[]): World {
  const organizations: Organization[] = [];
  dice.times(dice.between(4, 9), () => organizations.push(newOrganization(dice, areas, organizations)));
  const people = dice.times(dice.between(5, 12), () => newPerson(dice, areas));
  const posts = dice.times(dice.between(2, 6), (): Post => ({ kind: 'Post', id: dice.id(), organizationId: dice.pick(organizations).id, seats: dice.between(1, 2), closed: dice.chance(0.25) })); // prettier-ignore
  const terms = dice
    .some(0.5, organizations)
    .map(({ id }): Term => ({ kind: 'Term', id: dice.id(), organizationId: id }));
  const sources = dice.times(dice.between(1, 4), (i): Source => ({ kind: 'Source', id: dice.id(), title: `бұйрық ${i}`, areaId: dice.maybe(0.8, areas)?.id ?? null, note: noteOf(dice) })); // prettier-ignore
  let world: World = {
    areas,
    organizations,
    people,
    posts,
    terms,
    sources,
    memberships: [],
    awards: [],
    decisions: [],
    nominations: [],
    citations: [],
  };
  dice.times(dice.between(3, 12), () => {
    const made = newMembership(dice, world);
    if (made) world = { ...world, memberships: [...world.memberships, made] };
  });
  world = { ...world, decisions: dice.times(dice.between(1, 3), () => newDecision(dice, world)) };
  world = { ...world, awards: dice.times(dice.between(2, 8), () => newAward(dice, world)) };
  world = { ...world, nominations: dice.times(dice.between(2, 6), () => newNomination(dice, world)) };
  dice.times(dice.between(2, 8), () => {
    const made = newCitation(dice, world);
    if (made) world = { ...world, citations: [...world.citations, made] };
  });
  return world;
}

const TYPES = ['people', 'organizations', 'memberships', 'awards', 'nominations', 'sources'];
const PERSONAL = ['iin', 'birth', 'ethnicity', 'contacts', 'consents'].map((each) => `people.personal.${each}`);

/** Every right somewhere: nowhere, everywhere, in areas, in organizations, in both; often several in one place. */
export function makeRights(dice: Dice, world: World): Rights {
  const reaches = dice.times(dice.between(1, 3), () => makeReach(dice, world));
  const rights: Record<string, Reach> = {};
  const give = (permission: string, probability: number): void => {
    if (dice.chance(probability)) rights[permission] = dice.pick(reaches);
  };
  for (const type of TYPES) {
    give(`${type}.read`, 0.94);
    give(`${type}.write`, 0.8);
  }
  for (const permission of PERSONAL) give(permission, 0.6);
  for (const permission of ['reference.read', 'search.read']) give(permission, 0.95);
  give('statistics.read', 0.7);
  return rights;
}

function makeReach(dice: Dice, { areas, organizations }: World): Reach {
  const form = dice.fraction();
  if (form < 0.12) return { everywhere: true, areas: [], organizations: [] };
  if (form < 0.17) return { everywhere: false, areas: [], organizations: [] };
  const withAreas = form < 0.75;
  const withOrganizations = form > 0.6;
  return {
    everywhere: false,
    areas: withAreas ? closed(areas, dice.times(dice.between(1, 2), () => dice.pick(areas).id)) : [],
    organizations: withOrganizations ? closed(organizations, dice.times(dice.between(1, 2), () => dice.pick(organizations).id)) : [],
  }; // prettier-ignore
}

/** What is named, with all below: a reach holds its places whole. */
function closed(all: readonly { id: string; parentId: string | null }[], named: readonly string[]): string[] {
  const found = new Set(named);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const { id, parentId } of all) if (parentId && found.has(parentId)) found.add(id);
  }
  return [...found];
}
