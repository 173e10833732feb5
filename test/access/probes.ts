import type { Dice } from './dice.js';
import { TODAY } from './model.js';
import type { World } from './world.js';

/** Questions of somebody who wants to find out what is not for him: every way in which an answer could tell. */
export function makeProbe(dice: Dice, world: World): string {
  return dice.pick(PROBES)(dice, world);
}

type Probe = (dice: Dice, world: World) => string;
const quoted = (value: unknown): string => JSON.stringify(value);
const person = (dice: Dice, { people }: World): World['people'][number] => dice.pick(people);
const anyId = (dice: Dice, world: World): string =>
  dice.pick([world.people, world.memberships, world.awards, world.decisions, world.nominations, world.organizations].flat()).id; // prettier-ignore

/** A name of somebody, former ones too, as it is, begun, or written wrongly. */
function nameOf(dice: Dice, world: World): string {
  const { familyName, otherName } = person(dice, world);
  const name = dice.pick([familyName, otherName ?? familyName, dice.pick(world.organizations).name]);
  const at = dice.below(4) + 1;
  return dice.pick([name, name.slice(0, dice.between(2, name.length)), `${name.slice(0, at)}о${name.slice(at + 1)}`]);
}
const cursor = (...keys: unknown[]): string => quoted(Buffer.from(JSON.stringify(keys)).toString('base64'));
const page = (node: string): string =>
  `totalCount edges { cursor node { id ${node} } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }`;
const way = (dice: Dice): string => dice.pick(['ASC', 'DESC']);

const PROBES: readonly Probe[] = [
  (dice) => `{ memberships(first: ${dice.between(1, 12)}, orderBy: { field: ${dice.pick(['PERSON', 'POST', 'START'])}, direction: ${way(dice)} }) { ${page('person { id }')} } }`,
  (dice) => `{ people(last: ${dice.between(1, 12)}, orderBy: { field: ${dice.pick(['NAME', 'CREATED'])}, direction: ${way(dice)} }) { ${page('hiddenFields')} } }`,
  (dice) => `{ awards(first: ${dice.between(1, 12)}, orderBy: { field: ${dice.pick(['DATE', 'CREATED'])}, direction: ${way(dice)} }) { ${page('recipient { __typename }')} } }`,
  (dice, world) => `{ search(text: ${quoted(nameOf(dice, world))}, first: ${dice.between(1, 20)}) { form kind similarity node { id __typename } } }`,
  (dice, world) => `{ people(search: ${quoted(nameOf(dice, world))}, first: ${dice.between(1, 10)}) { totalCount edges { cursor match { form kind similarity } node { id } } } }`,
  () => '{ people(first: 20) { nodes { id possibleDuplicates { form similarity person { id displayName } } } } }',
  (dice, world) => {
    const { familyName, id } = person(dice, world);
    return `{ people(first: 5, after: ${cursor('NAME', familyName, id)}) { ${page('')} } }`;
  },
  (dice, world) => `{ memberships(first: 5, orderBy: { field: PERSON, direction: ASC }, after: ${cursor('PERSON', person(dice, world).familyName, anyId(dice, world))}) { ${page('')} } }`,
  (dice, world) => {
    const iin = `{ iin: { eq: ${quoted(person(dice, world).iin ?? '100000000000')} } }`;
    return `{ people(filter: ${dice.pick([iin, `{ not: ${iin} }`])}) { totalCount nodes { id } } }`;
  },
  (dice) => `{ people(filter: { not: { gender: [${dice.pick(['MALE', 'FEMALE'])}] } }) { totalCount nodes { id } } }`,
  (dice) => `{ people(filter: { or: [{ birth: { within: "19${dice.between(40, 99)}" } }, { iin: { isNull: ${dice.chance(0.5)} } }] }) { totalCount nodes { id personalData { iin hiddenFields } } } }`,
  (dice, world) => `{ awards(filter: { ${dice.pick(['presenter', 'recipient'])}: { eq: ${quoted(anyId(dice, world))} } }) { totalCount nodes { id } } }`,
  (dice, world) => `{ memberships(filter: { person: { eq: ${quoted(person(dice, world).id)} } }) { totalCount } }`,
  (dice) => `{ awardsStatistics(groupBy: [${dice.pick(['REGION', 'DATE_YEAR', 'REGION, DATE_YEAR', 'GENDER'])}]) { totals { people } groups { dateYear gender count people region { id } } } }`,
  (dice, world) => `{ awardsStatistics(groupBy: [DATE_YEAR], filter: { recipient: { eq: ${quoted(anyId(dice, world))} } }) { totals { count } groups { dateYear count filter } } }`,
  (dice) => `{ peopleStatistics(groupBy: [${dice.pick(['GENDER', 'BIRTH_DECADE', 'AREA', 'BIRTH_YEAR, GENDER', 'ORGANIZATION_KIND, GENDER', 'FIRST_MEMBERSHIP_YEAR'])}]) { totals { count } groups { gender birthDecade birthYear firstMembershipYear organizationKind { code } count filter area { id } records(first: 3) { totalCount nodes { id } } } } }`,
  (dice, world) => `{ peopleStatistics(groupBy: [GENDER], search: ${quoted(nameOf(dice, world))}) { groupCount groups { gender count } } }`,
  (dice) => `{ membershipsStatistics(groupBy: [${dice.pick(['KIND', 'ORGANIZATION', 'START_YEAR', 'ENDED', 'GENDER'])}], having: { people: { gte: 2 } }) { totals { people } groups { count people gender startYear ended organization { id } } } }`,
  (dice) => `{ nominations(first: ${dice.between(1, 12)}, orderBy: { field: CREATED, direction: ${way(dice)} }) { ${page('hiddenFields nominee { __typename } availableActions')} } }`,
  (dice, world) => `{ nominations(filter: { ${dice.pick(['nominee', 'proposer', 'decidingBody'])}: { eq: ${quoted(anyId(dice, world))} } }) { totalCount nodes { id } } }`,
  (dice) => `{ nominationsStatistics(groupBy: [${dice.pick(['STATE', 'AREA', 'PROPOSER', 'DECIDING_BODY'])}]) { totals { count } groups { count state area { id } proposer { id } decidingBody { id } } } }`,
  () => '{ awardDecisions(first: 12) { totalCount nodes { id hiddenFields awards(first: 3) { totalCount nodes { id } } nominations(first: 3) { totalCount nodes { id } } } } }',
  () => '{ sourcesStatistics(groupBy: [KIND, PUBLISHED_YEAR]) { groups { count publishedYear records(first: 2) { totalCount } } } }',
  () => `{ organizations(first: 12) { nodes { id hiddenFields vacancies(asOf: "${TODAY}") { id } memberships(first: 2) { totalCount pageInfo { hasNextPage endCursor } } } } }`,
  () => '{ sources(first: 5) { nodes { id note hiddenFields citations(first: 10) { totalCount nodes { id quote subject { __typename } } } } } }',
  (dice, world) => `{ node(id: ${quoted(anyId(dice, world))}) { id __typename } }`,
]; // prettier-ignore
