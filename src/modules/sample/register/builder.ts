import type {
  Name,
  OrganizationDetails,
  OrganizationRow,
  OrganizationType,
  PersonDetails,
  PersonRow,
  PostRow,
  SeatRow,
} from './declaration.js';

type Make = (key: string, kind: string, name: string | Name, details?: OrganizationDetails) => OrganizationRow;
const named = (name: string | Name): Name => (typeof name === 'string' ? { kk: name } : name);
const organization =
  (type: OrganizationType): Make =>
  (key, kind, name, details) => ({ key, type, kind, name: named(name), ...details });

export const body = organization('BODY');
export const institution = organization('INSTITUTION');
/** An ethnocultural association with those its name says it serves. */
export const association = (
  key: string,
  name: string | Name,
  ethnicGroups: string[],
  details?: OrganizationDetails,
): OrganizationRow => organization('ASSOCIATION')(key, 'eca', name, { ethnicGroups, ...details });

export const post = (role: PostRow['role'], title: string | Name, seats?: 1): PostRow => ({
  role,
  title: named(title),
  seats,
});
export const chair = post('head', 'Төраға', 1);
export const member = post('member', 'Мүше');

export const person = (givenName: string | null, familyName: string, details: PersonDetails): PersonRow => ({
  key: [givenName, familyName].filter(Boolean).join(' '),
  givenName,
  familyName,
  ...details,
});
export const seat = (organizationKey: string, title: string, capacity?: string, more?: Partial<SeatRow>): SeatRow => ({
  in: organizationKey,
  post: title,
  capacity,
  ...more,
});
export const initials = (text: string): NonNullable<PersonDetails['otherNames']>[number] => ({
  text,
  kind: 'INITIALS',
  language: 'kk',
  script: 'Cyrl',
});
