/** The registry as the model of access knows it: plain records that name each other by id. */
export interface Area {
  readonly kind: 'Area';
  readonly id: string;
  readonly parentId: string | null;
  readonly regionId: string | null;
}
export interface Organization {
  readonly kind: 'Body' | 'Association' | 'Institution';
  readonly id: string;
  readonly name: string;
  readonly areaId: string | null;
  readonly parentId: string | null;
  readonly note: string | null;
}
export interface Person {
  readonly kind: 'Person';
  readonly id: string;
  readonly familyName: string;
  readonly otherName: string | null;
  readonly areaId: string | null;
  readonly gender: 'MALE' | 'FEMALE' | null;
  readonly iin: string | null;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly note: string | null;
}
export interface Post {
  readonly kind: 'Post';
  readonly id: string;
  readonly organizationId: string;
  readonly seats: number;
  /** Closed in the past; nobody holds it. */
  readonly closed: boolean;
}
/** One of an organization at the most, and open. */
export interface Term {
  readonly kind: 'Term';
  readonly id: string;
  readonly organizationId: string;
}
export interface Membership {
  readonly kind: 'Membership';
  readonly id: string;
  readonly personId: string;
  readonly organizationId: string;
  readonly postId: string | null;
  readonly startDate: string;
  /** In the past, where the day is given. */
  readonly endDate: string | null;
  readonly note: string | null;
}
export interface Award {
  readonly kind: 'Award';
  readonly id: string;
  readonly personId: string | null;
  readonly organizationId: string | null;
  /** Null where nobody knows it; a year, or a day. */
  readonly date: string | null;
  readonly areaId: string | null;
  readonly grantingBodyId: string | null;
  readonly presenterId: string | null;
  readonly published: boolean;
  /** Where it is a record. */
  readonly decisionId: string | null;
  readonly note: string | null;
}
export interface Decision {
  readonly kind: 'AwardDecision';
  readonly id: string;
  readonly number: string;
  /** A day. */
  readonly date: string;
  readonly decidingBodyId: string;
  readonly signatoryId: string | null;
  readonly areaId: string | null;
  readonly published: boolean;
  readonly note: string | null;
}
/** Proposed by an organization or by a person. */
export interface Nomination {
  readonly kind: 'Nomination';
  readonly id: string;
  readonly personId: string | null;
  readonly organizationId: string | null;
  readonly proposerId: string | null;
  readonly proposingPersonId: string | null;
  readonly areaId: string | null;
  readonly decidingBodyId: string | null;
  readonly state: 'DRAFT' | 'SUBMITTED' | 'WITHDRAWN' | 'REFUSED';
  /** By which it was refused. */
  readonly decisionId: string | null;
  readonly note: string | null;
}
export interface Source {
  readonly kind: 'Source';
  readonly id: string;
  readonly title: string;
  readonly areaId: string | null;
  readonly note: string | null;
}
export interface Citation {
  readonly kind: 'Citation';
  readonly id: string;
  readonly sourceId: string;
  readonly subjectId: string;
  readonly quote: string;
}
/** Records of which each has its own place, or that of another. */
export type Placed = Organization | Person | Membership | Award | Decision | Nomination | Source | Post | Term;
export type Rec = Area | Placed | Citation;

export interface World {
  readonly areas: readonly Area[];
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
  /** Commanded, and not asked for. */
  readonly terms: readonly Term[];
  readonly memberships: readonly Membership[];
  readonly awards: readonly Award[];
  readonly decisions: readonly Decision[];
  readonly nominations: readonly Nomination[];
  readonly sources: readonly Source[];
  readonly citations: readonly Citation[];
}

export const LISTS = [
  'organizations', 'people', 'posts', 'memberships', 'awards', 'sources', 'citations', 'decisions', 'nominations',
] as const; // prettier-ignore
export const recordsOf = (world: World): Rec[] => [world.areas, ...LISTS.map((list) => world[list])].flat();
/** The records by their ids: one lookup for all types, as ids are unique over all of them. */
export const indexOf = (world: World): ReadonlyMap<string, Rec> =>
  new Map([...recordsOf(world), ...world.terms].map((each) => [each.id, each]));
