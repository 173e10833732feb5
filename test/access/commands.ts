import type { Dice } from './dice.js';
import {
  areaOf, correcting, FRESH_NOTE, held, idFrom, known, NOBODY, noteOrArea, type Check, type Command, type Plan,
} from './planning.js'; // prettier-ignore
import { UNKNOWN } from './question-maker.js';
import type { Rule } from './rule.js';
import { awardedOn, dayOf } from './world-maker.js';
import type { Award, Membership, Organization, Person, Post, Rec, Source, Term } from './world.js';

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

/** Whoever holds the right where a person is recorded may record the person elsewhere. */
const correctPerson = correcting<Person>('people', (dice, rule, record) => {
  const change = noteOrArea(dice, rule, record);
  if ((change.record ?? record).areaId === record.areaId) return change;
  const from = [{ area: record.areaId, organization: null }];
  const mayMove: Check = (viewer) => (viewer.reaches('people.write', from) ? undefined : 'OUT_OF_REACH areaId');
  return { ...change, checks: [mayMove, ...change.checks!] };
});

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
  const record: Post = { kind: 'Post', id: dice.id(), organizationId, seats: 2, closed: false };
  return {
    input: { organizationId, role: 'member', title: { kk: 'мүше' } },
    checks: [held(permission, organizationId, 'organizationId')],
    becomes: { world: rule.world, record },
  };
}

/** What the registry would refuse for other reasons than access is not tried: `when` tells of which posts it may be. */
const changingPost = (input: object, when: (post: Post, rule: Rule) => boolean): Command['plan'] =>
  correcting<Post>('posts', (_dice, rule, post) => (when(post, rule) ? { input } : undefined), input);
const isHeld = ({ id }: Post, { world }: Rule): boolean =>
  world.memberships.some(({ postId, endDate }) => postId === id && endDate === null);

function openTerm(dice: Dice, rule: Rule, permission: string): Plan {
  const organizationId = idFrom(dice, rule.world.organizations);
  const record: Term = { kind: 'Term', id: dice.id(), organizationId };
  return {
    input: { organizationId, number: 2, name: { kk: 'шақырылым' }, startDate: '2024', mayOverlap: true },
    checks: [held(permission, organizationId, 'organizationId')],
    becomes: { world: rule.world, record },
  };
}
const changingTerm = (input: object): Command['plan'] => correcting<Term>('terms', () => ({ input }), input);

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
    kind: 'Award', id: dice.id(), personId: toPerson ? recipientId : null, organizationId: toPerson ? null : recipientId, date: awardedOn(dice),
    areaId, grantingBodyId, presenterId, published: dice.chance(0.3), decisionId: null, note: null,
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
  // What a decision says of an award is corrected there.
  if (record.decisionId !== null || dice.chance(0.6)) return noteOrArea(dice, rule, record);
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
  correctPerson: command('people', 'Person', correctPerson),
  registerBody: command('organizations', 'Body', registering('Body', 'regional_assembly')),
  registerAssociation: command('organizations', 'Association', registering('Association', 'eca')),
  registerInstitution: command('organizations', 'Institution', registering('Institution', 'dostyq_house')),
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
  correctPost: command(
    'memberships',
    'Post',
    changingPost({ position: 7 }, () => true),
  ),
  closePost: command(
    'memberships',
    'Post',
    changingPost({}, (post, rule) => !post.closed && !isHeld(post, rule)),
  ),
  reopenPost: command(
    'memberships',
    'Post',
    changingPost({}, ({ closed }) => closed),
  ),
  openTerm: command('memberships', 'Term', openTerm),
  correctTerm: command('memberships', 'Term', changingTerm({ number: 3 })),
  closeTerm: command('memberships', 'Term', changingTerm({ endDate: '2025-01-01' })),
  recordAward: command('awards', 'Award', recordAward),
  correctAward: command('awards', 'Award', correctAward),
  recordSource: command('sources', 'Source', recordSource),
  correctSource: command('sources', 'Source', correcting<Source>('sources', noteOrArea)),
};
