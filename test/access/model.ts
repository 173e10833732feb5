import { isOrganization, READ, type Rule } from './rule.js';
import type {
  Award,
  Decision,
  Membership,
  Nomination,
  Organization,
  Person,
  Post,
  Rec,
  Source,
  Citation,
} from './world.js';

/** What a field of the API is in the model. */
export type ModelField =
  | { readonly kind: 'leaf'; readonly of: (record: never) => unknown }
  | { readonly kind: 'one'; readonly type: string; readonly of: (record: never, rule: Rule) => string | null }
  /** A union or an interface: what is asked is said by concrete type. */
  | { readonly kind: 'any'; readonly types: readonly string[]; readonly strict: boolean; readonly of: (record: never) => string | null }
  | { readonly kind: 'list'; readonly type: string; readonly of: (record: never, rule: Rule) => readonly Rec[] }
  | { readonly kind: 'many'; readonly type: string; readonly of: (record: never, rule: Rule) => readonly Rec[] }; // prettier-ignore

const leaf = <T>(of: (record: T) => unknown): ModelField => ({ kind: 'leaf', of });
const one = <T>(type: string, of: (record: T) => string | null): ModelField => ({ kind: 'one', type, of });
const many = <T>(type: string, of: (record: T, rule: Rule) => readonly Rec[]): ModelField => ({ kind: 'many', type, of }); // prettier-ignore
const list = <T>(type: string, of: (record: T, rule: Rule) => readonly Rec[]): ModelField => ({ kind: 'list', type, of }); // prettier-ignore
const citations = list<Rec>('Citation', ({ id }, { world }) => world.citations.filter((each) => each.subjectId === id));

/** The fields of every type that the random documents ask for; `hiddenFields` and `personalData` are the evaluator's. */
export const MODEL: Readonly<Record<string, Readonly<Record<string, ModelField>>>> = {
  Area: {},
  Person: {
    displayName: leaf<Person>((r) => r.familyName),
    otherNames: leaf<Person>((r) => (r.otherName ? [{ text: r.otherName }] : [])),
    gender: leaf<Person>((r) => r.gender),
    note: leaf<Person>((r) => r.note),
    area: one<Person>('Area', (r) => r.areaId),
    memberships: many<Person>('Membership', ({ id }, { world }) => world.memberships.filter((each) => each.personId === id)),
    awards: many<Person>('Award', ({ id }, { world }) => world.awards.filter((each) => each.personId === id)),
    nominations: many<Person>('Nomination', ({ id }, { world }) => world.nominations.filter((each) => each.personId === id)),
    citations,
  },
  PersonalData: {
    iin: leaf<Person>((r) => r.iin),
    birthDate: leaf<Person>((r) => r.birthDate),
    phone: leaf<Person>((r) => r.phone),
  },
  Organization: {
    name: leaf<Organization>((r) => ({ kk: r.name })),
    note: leaf<Organization>((r) => r.note),
    area: one<Organization>('Area', (r) => r.areaId),
    parent: one<Organization>('Organization', (r) => r.parentId),
    posts: list<Organization>('Post', ({ id }, { world }) => world.posts.filter((each) => each.organizationId === id)),
    vacancies: list<Organization>('Post', ({ id }, rule) => rule.world.posts.filter((each) => each.organizationId === id && isVacant(each, rule))),
    memberships: many<Organization>('Membership', ({ id }, { world }) => world.memberships.filter((each) => each.organizationId === id)),
    awards: many<Organization>('Award', ({ id }, { world }) => world.awards.filter((each) => each.organizationId === id)),
    nominations: many<Organization>('Nomination', ({ id }, { world }) => world.nominations.filter((each) => each.organizationId === id)),
    grantedAwards: many<Organization>('Award', ({ id }, { world }) => world.awards.filter((each) => each.grantingBodyId === id)),
    citations,
  },
  Post: {
    seats: leaf<Post>((r) => r.seats),
    organization: one<Post>('Organization', (r) => r.organizationId),
    memberships: many<Post>('Membership', ({ id }, { world }) => world.memberships.filter((each) => each.postId === id)),
  },
  Membership: {
    startDate: leaf<Membership>((r) => r.startDate),
    ended: leaf<Membership>((r) => r.endDate !== null),
    note: leaf<Membership>((r) => r.note),
    person: one<Membership>('Person', (r) => r.personId),
    organization: one<Membership>('Organization', (r) => r.organizationId),
    post: one<Membership>('Post', (r) => r.postId),
    citations,
  },
  Award: {
    date: leaf<Award>((r) => r.date),
    published: leaf<Award>((r) => r.published),
    note: leaf<Award>((r) => r.note),
    area: one<Award>('Area', (r) => r.areaId),
    awardDecision: one<Award>('AwardDecision', (r) => r.decisionId),
    grantingBody: one<Award>('Organization', (r) => r.grantingBodyId),
    presenter: one<Award>('Person', (r) => r.presenterId),
    recipient: { kind: 'any', types: ['Person', 'Organization'], strict: true, of: (r: Award) => r.personId ?? r.organizationId },
    citations,
  },
  AwardDecision: {
    number: leaf<Decision>((r) => r.number),
    date: leaf<Decision>((r) => r.date),
    published: leaf<Decision>((r) => r.published),
    note: leaf<Decision>((r) => r.note),
    area: one<Decision>('Area', (r) => r.areaId),
    decidingBody: one<Decision>('Organization', (r) => r.decidingBodyId),
    signatory: one<Decision>('Person', (r) => r.signatoryId),
    awards: many<Decision>('Award', ({ id }, { world }) => world.awards.filter((each) => each.decisionId === id)),
    nominations: many<Decision>('Nomination', ({ id }, { world }) => world.nominations.filter((each) => each.decisionId === id)),
  },
  Nomination: {
    state: leaf<Nomination>((r) => r.state),
    note: leaf<Nomination>((r) => r.note),
    area: one<Nomination>('Area', (r) => r.areaId),
    proposer: one<Nomination>('Organization', (r) => r.proposerId),
    proposingPerson: one<Nomination>('Person', (r) => r.proposingPersonId),
    decidingBody: one<Nomination>('Organization', (r) => r.decidingBodyId),
    decision: one<Nomination>('AwardDecision', (r) => r.decisionId),
    nominee: { kind: 'any', types: ['Person', 'Organization'], strict: true, of: (r: Nomination) => r.personId ?? r.organizationId },
  },
  Source: {
    title: leaf<Source>((r) => r.title),
    note: leaf<Source>((r) => r.note),
    area: one<Source>('Area', (r) => r.areaId),
    citations: many<Source>('Citation', ({ id }, { world }) => world.citations.filter((each) => each.sourceId === id)),
  },
  Citation: {
    quote: leaf<Citation>((r) => r.quote),
    source: one<Citation>('Source', (r) => r.sourceId),
    subject: { kind: 'any', types: ['Person', 'Organization', 'Membership', 'Award', 'Source'], strict: false, of: (r: Citation) => r.subjectId },
  },
}; // prettier-ignore

/** The day for which vacancies are asked: after the end of every past membership. */
export const TODAY = '2025-06-01';
const isVacant = (post: Post, { world }: Rule): boolean =>
  !post.closed &&
  post.seats > world.memberships.filter((each) => each.postId === post.id && each.endDate === null).length;

/** The type by which the model knows a record. */
export const typeOf = (record: Rec): string => (isOrganization(record) ? 'Organization' : record.kind);
export const permissionOf = (type: string): string => READ[(type === 'Organization' ? 'Body' : type) as Rec['kind']];

const collator = new Intl.Collator('kk');
const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** The usual order of each list, the id deciding between equals. */
export const ORDER: Readonly<Record<string, (a: never, b: never) => number>> = {
  Person: (a: Person, b: Person) => collator.compare(a.familyName, b.familyName) || ascending(a.id, b.id),
  Organization: (a: Organization, b: Organization) => collator.compare(a.name, b.name) || ascending(a.id, b.id),
  Membership: (a: Membership, b: Membership) => -(ascending(a.startDate, b.startDate) || ascending(a.id, b.id)),
  Award: (a: Award, b: Award) => -(ascending(a.date ?? '', b.date ?? '') || ascending(a.id, b.id)),
  AwardDecision: (a: Decision, b: Decision) => -(ascending(a.date, b.date) || ascending(a.id, b.id)),
  Nomination: (a: Nomination, b: Nomination) => -ascending(a.id, b.id),
  Source: (a: Source, b: Source) => collator.compare(a.title, b.title) || ascending(a.id, b.id),
  Post: (a: Post, b: Post) => ascending(a.id, b.id),
  Citation: (a: Citation, b: Citation) => ascending(a.id, b.id),
};
