import type { Dice } from './dice.js';
import { UNKNOWN } from './question-maker.js';
import type { Rule } from './rule.js';
import { dayOf } from './world-maker.js';
import type { Award, Membership, Organization, Person, Placed, Post, Rec, Source, World } from './world.js';

/** Nothing, or the first thing that is refused, as `CODE path`. */
export type Refusal = string | undefined;
const FRESH_NOTE = { note: 'жаңа жазба' };
type Check = (rule: Rule) => Refusal;

/** A command as the model sees it: what is looked at, in the order in which it is, and what becomes of the world. */
export interface Plan {
  readonly input: Readonly<Record<string, unknown>>;
  readonly checks: readonly Check[];
  readonly becomes: { readonly world: World; readonly record: Rec };
  /** The record is new, or may have moved: it must lie within the reach of the permission as it becomes. */
  readonly moves?: boolean;
  /** What is looked at after that. */
  readonly later?: readonly Check[];
}
export interface Command {
  readonly permission: string;
  readonly answers: Rec['kind'];
  /** The field of the payload that holds the record. */
  readonly field: string;
  readonly plan: (dice: Dice, rule: Rule, permission: string) => Plan | undefined;
}

/** Refers to a record: it must exist for the asker. */
const known = (id: string | null | undefined, path: string): Check => (rule) => {
  if (!id) return undefined;
  const record = rule.byId.get(id);
  return record && rule.sees(record) ? undefined : `NOT_FOUND ${path}`;
}; // prettier-ignore
/** Changes a record: it must exist for the asker, and lie within the reach of the permission as it is. */
const held = (permission: string, id: string, path = 'id'): Check => (rule) =>
  known(id, path)(rule) ?? (rule.holds(permission, rule.byId.get(id) as Placed) ? undefined : `OUT_OF_REACH ${path}`); // prettier-ignore

/** The place of a new record where none is told: the only area of the right. */
function home({ rights, world }: Rule, permission: string): string | null {
  const { areas } = rights[permission]!;
  const tops = world.areas.filter(({ id, parentId }) => areas.includes(id) && !(parentId && areas.includes(parentId)));
  return tops.length === 1 ? tops[0]!.id : null;
}
/** An area that is told, told to be none, or left to the rule. */
function areaOf(dice: Dice, rule: Rule, permission: string): { given: object; areaId: string | null } {
  const form = dice.next();
  if (form < 0.35) return { given: {}, areaId: home(rule, permission) };
  const areaId = form < 0.45 ? null : dice.pick(rule.world.areas).id;
  return { given: { areaId }, areaId };
}

const idFrom = (dice: Dice, from: readonly { id: string }[]): string =>
  from.length > 0 && dice.chance(0.95) ? dice.pick(from).id : UNKNOWN;
const replaced = <T extends { id: string }>(all: readonly T[], one: T): T[] =>
  all.map((each) => (each.id === one.id ? one : each));
/** What a correction of an unknown record would be: the checks refuse before anything becomes of it. */
const NOBODY = { kind: 'Citation', id: UNKNOWN, sourceId: UNKNOWN, subjectId: UNKNOWN, quote: '' } as const;

/** What a correction says, and the record it makes. */
interface Change<T> {
  readonly input: object;
  readonly record?: T;
  readonly checks?: readonly Check[];
}
type List = 'people' | 'organizations' | 'memberships' | 'awards' | 'sources';

/** A correction: of the note, or also of the place. */
function correcting<T extends Placed>(
  list: List,
  changes: (dice: Dice, rule: Rule, record: T) => Change<T> | undefined,
  ofNobody: object = FRESH_NOTE,
): Command['plan'] {
  return (dice, rule, permission) => {
    const all = rule.world[list] as unknown as readonly T[];
    const id = idFrom(dice, all);
    const record = all.find((each) => each.id === id);
    const input = { id, expectedVersion: 1 };
    if (!record) return { input: { ...input, ...ofNobody }, checks: [held(permission, id)], becomes: { world: rule.world, record: NOBODY } }; // prettier-ignore
    const change = changes(dice, rule, record);
    if (!change) return undefined;
    const next = change.record ?? record;
    const world = { ...rule.world, [list]: replaced(all, next) };
    return { input: { ...input, ...change.input }, checks: [held(permission, id), ...(change.checks ?? [])], becomes: { world, record: next }, moves: true }; // prettier-ignore
  };
}
function noteOrArea<T extends Placed & { areaId: string | null }>(dice: Dice, rule: Rule, record: T): Change<T> {
  if (dice.chance(0.5)) return { input: FRESH_NOTE };
  const areaId = dice.pick(rule.world.areas).id;
  return { input: { ...FRESH_NOTE, areaId }, record: { ...record, areaId }, checks: [known(areaId, 'areaId')] };
}

const registering = (kind: Organization['kind'], code: string): Command['plan'] => (dice, rule, permission) => {
  const { given, areaId } = areaOf(dice, rule, permission);
  const parentId = dice.maybe(0.4, rule.world.organizations)?.id ?? null;
  const record: Organization = { kind, id: dice.id(), name: 'жаңа ұйым', areaId, parentId, note: null };
  return {
    input: { kind: code, name: { kk: record.name }, ...given, ...(parentId && { parentId }) },
    checks: [known(areaId, 'areaId'), known(parentId, 'parentId')],
    becomes: { world: { ...rule.world, organizations: [...rule.world.organizations, record] }, record },
    moves: true,
  };
}; // prettier-ignore

/** The organization stays where it is. */
const changing = (more: object): Command['plan'] =>
  correcting<Organization>('organizations', () => ({ input: more }), more);

function registerPerson(dice: Dice, rule: Rule, permission: string): Plan {
  const { given, areaId } = areaOf(dice, rule, permission);
  const record: Person = { kind: 'Person', id: dice.id(), familyName: 'Жаңаев', otherName: null, areaId, gender: null, iin: null, birthDate: null, phone: null, note: null }; // prettier-ignore
  const sourceId = dice.maybe(0.3, rule.world.sources)?.id;
  return {
    input: { familyName: record.familyName, ...given, ...(sourceId && { sources: [{ sourceId }] }) },
    checks: [known(areaId, 'areaId')],
    becomes: { world: { ...rule.world, people: [...rule.world.people, record] }, record },
    moves: true,
    later: [known(sourceId, 'sources.0.sourceId')],
  };
}

function appointMember(dice: Dice, rule: Rule, permission: string): Plan | undefined {
  const { people, organizations, memberships } = rule.world;
  const [personId, organizationId] = [idFrom(dice, people), idFrom(dice, organizations)];
  if (memberships.some((each) => each.personId === personId && each.organizationId === organizationId))
    return undefined;
  const record: Membership = { kind: 'Membership', id: dice.id(), personId, organizationId, postId: null, startDate: dayOf(dice), endDate: null, note: null }; // prettier-ignore
  const world = organizationId === UNKNOWN ? rule.world : { ...rule.world, memberships: [...memberships, record] };
  return {
    input: { personId, organizationId, startDate: record.startDate },
    checks: [known(personId, 'personId'), held(permission, organizationId, 'organizationId')],
    becomes: { world, record: organizationId === UNKNOWN ? NOBODY : record },
  };
}

const correctMembership = correcting<Membership>('memberships', (_dice, _rule, { personId }) => ({ input: FRESH_NOTE, checks: [known(personId, 'personId')] })); // prettier-ignore
const endMembership = correcting<Membership>('memberships', (_dice, _rule, record) =>
  record.endDate ? undefined : { input: { endDate: '2025-02-01' }, checks: [known(record.personId, 'personId')] },
);

function createPost(dice: Dice, rule: Rule, permission: string): Plan {
  const organizationId = idFrom(dice, rule.world.organizations);
  const record: Post = { kind: 'Post', id: dice.id(), organizationId, seats: 2 };
  return {
    input: { organizationId, role: 'member', title: { kk: 'мүше' } },
    checks: [held(permission, organizationId, 'organizationId')],
    becomes: { world: rule.world, record },
  };
}

function recordAward(dice: Dice, rule: Rule, permission: string): Plan {
  const { people, organizations, awards } = rule.world;
  const { given, areaId } = areaOf(dice, rule, permission);
  const toPerson = dice.chance(0.6);
  const recipientId = idFrom(dice, toPerson ? people : organizations);
  const [grantingBodyId, presenterId] = [
    dice.maybe(0.4, organizations)?.id ?? null,
    dice.maybe(0.3, people)?.id ?? null,
  ];
  const record: Award = {
    kind: 'Award', id: dice.id(), personId: toPerson ? recipientId : null, organizationId: toPerson ? null : recipientId, date: dayOf(dice),
    areaId, grantingBodyId, presenterId, published: dice.chance(0.3), note: null,
  }; // prettier-ignore
  const path = toPerson ? 'personId' : 'organizationId';
  const { date, published } = record;
  return {
    input: { type: 'algys_hat', [path]: recipientId, date, published, ...given, ...(grantingBodyId && { grantingBodyId }), ...(presenterId && { presenterId }) },
    checks: [known(recipientId, path), known(grantingBodyId, 'grantingBodyId'), known(presenterId, 'presenterId'), known(areaId, 'areaId')],
    becomes: { world: { ...rule.world, awards: [...awards, record] }, record },
    moves: true,
  }; // prettier-ignore
}
const correctAward = correcting<Award>('awards', (dice, rule, record) => {
  if (dice.chance(0.6)) return noteOrArea(dice, rule, record);
  const grantingBodyId = dice.maybe(0.7, rule.world.organizations)?.id ?? null;
  const next = { ...record, grantingBodyId };
  return { input: { ...FRESH_NOTE, grantingBodyId }, record: next, checks: [known(grantingBodyId, 'grantingBodyId')] };
});

function recordSource(dice: Dice, rule: Rule, permission: string): Plan {
  const { given, areaId } = areaOf(dice, rule, permission);
  const record: Source = { kind: 'Source', id: dice.id(), title: 'жаңа', areaId, note: null };
  return {
    input: { kind: 'order', title: record.title, ...given },
    checks: [known(areaId, 'areaId')],
    becomes: { world: { ...rule.world, sources: [...rule.world.sources, record] }, record },
    moves: true,
  };
}

const command = (
  type: string,
  answers: Rec['kind'],
  plan: Command['plan'],
  field = answers.toLowerCase(),
): Command => ({ permission: `${type}.write`, answers, field, plan });

export const COMMANDS: Readonly<Record<string, Command>> = {
  registerPerson: command('people', 'Person', registerPerson),
  correctPerson: command('people', 'Person', correcting<Person>('people', noteOrArea)),
  registerBody: command('organizations', 'Body', registering('Body', 'regional_assembly'), 'body'),
  registerAssociation: command('organizations', 'Association', registering('Association', 'eca'), 'association'),
  registerInstitution: command(
    'organizations',
    'Institution',
    registering('Institution', 'dostyq_house'),
    'institution',
  ),
  correctOrganization: command(
    'organizations',
    'Body',
    correcting<Organization>('organizations', noteOrArea),
    'organization',
  ),
  renameOrganization: command('organizations', 'Body', changing({ name: { kk: 'жаңа атау' } }), 'organization'),
  dissolveOrganization: command('organizations', 'Body', changing({ effectiveDate: '2025-03-01' }), 'organization'),
  appointMember: command('memberships', 'Membership', appointMember),
  correctMembership: command('memberships', 'Membership', correctMembership),
  endMembership: command('memberships', 'Membership', endMembership),
  createPost: command('memberships', 'Post', createPost),
  recordAward: command('awards', 'Award', recordAward),
  correctAward: command('awards', 'Award', correctAward),
  recordSource: command('sources', 'Source', recordSource),
  correctSource: command('sources', 'Source', correcting<Source>('sources', noteOrArea)),
};
