import type { Page } from '@playwright/test';
import type { Role } from './accounts.js';
import { type Register, SHYMKENT } from './register.js';
import type { Words } from './words.js';

export interface Screen {
  /** Also of its pictures. */
  readonly name: string;
  /** As its route names it: `/people/$id`. */
  readonly address: string;
  /** The list whose first record the address asks for, or what makes such a record and gives its id. */
  readonly of?: string | ((register: Register) => Promise<string>);
  /** Who looks at it; absent: nobody has signed in. */
  readonly role?: Role;
  /** Opens a dialog, a menu or a tab of it. */
  readonly open?: (page: Page, t: Words) => Promise<void>;
  /** Shown in the README or in the handbook. */
  readonly isInDocs?: true;
}

/** Every screen and dialog of the desk, one line each: all are looked at in three languages, light and dark, and pictured. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', address: '/', isInDocs: true },
  { name: 'home', address: '/', role: 'secretary', isInDocs: true },
  { name: 'account', address: '/account', role: 'secretary' },
  { name: 'people', address: '/people', role: 'secretary', isInDocs: true },
  { name: 'people-columns', address: '/people', role: 'secretary', open: press('list.columns') },
  { name: 'person', address: '/people/$id', of: 'people', role: 'secretary' },
  { name: 'person-edit', address: '/people/$id/edit', of: ownPerson, role: 'secretary' },
  { name: 'person-new', address: '/people/new', role: 'secretary' },
  { name: 'organizations', address: '/organizations', role: 'secretary' },
  { name: 'organizations-tree', address: '/organizations/tree', role: 'secretary' },
  { name: 'organization', address: '/organizations/$id', of: 'bodies', role: 'secretary' },
  { name: 'organization-new', address: '/organizations/new', role: 'secretary' },
  { name: 'area-card', address: '/areas/$id/card', of: (register) => register.area(SHYMKENT), role: 'secretary' },
  { name: 'memberships', address: '/memberships', role: 'secretary' },
  { name: 'warnings', address: '/warnings', role: 'secretary' },
  { name: 'vacancies', address: '/vacancies', role: 'secretary' },
  { name: 'terms', address: '/terms', role: 'secretary' },
  { name: 'calendar', address: '/calendar', role: 'secretary' },
  { name: 'meetings', address: '/meetings', role: 'secretary' },
  { name: 'meeting', address: '/meetings/$id', of: 'meetings', role: 'secretary' },
  { name: 'meeting-new', address: '/meetings/new', role: 'secretary' },
  { name: 'resolutions', address: '/resolutions', role: 'secretary' },
  { name: 'meeting-rules', address: '/meeting-rules', role: 'secretary' },
  { name: 'assignments', address: '/assignments', role: 'secretary' },
  { name: 'assignment', address: '/assignments/$id', of: 'assignments', role: 'approver' },
  { name: 'awards', address: '/awards', role: 'awardOfficer' },
  { name: 'award', address: '/awards/$awardId', of: 'awards', role: 'awardOfficer' },
  { name: 'awards-given', address: '/awards/given', role: 'awardOfficer' },
  { name: 'award-given-new', address: '/awards/given/new', role: 'awardOfficer' },
  { name: 'nominations', address: '/awards/nominations', role: 'awardOfficer' },
  { name: 'nomination-new', address: '/awards/nominations/new', role: 'awardOfficer' },
  { name: 'decisions', address: '/awards/decisions', role: 'approver' },
  { name: 'decision-new', address: '/awards/decisions/new', role: 'approver' },
  { name: 'certificates', address: '/awards/certificates', role: 'awardOfficer' },
  { name: 'books', address: '/awards/books', role: 'awardOfficer' },
  { name: 'unknown-address', address: '/no-such-page', role: 'reader' },
  { name: 'events', address: '/events', role: 'secretary' },
  { name: 'event-new', address: '/events/new', role: 'secretary' },
  { name: 'event', address: first('events'), role: 'secretary' },
  { name: 'campaigns', address: '/campaigns', role: 'secretary' },
  { name: 'campaign', address: first('campaigns'), role: 'secretary' },
  { name: 'contributions', address: '/contributions', role: 'secretary' },
  { name: 'contributions-enter', address: '/contributions/enter', role: 'secretary', isInDocs: true },
  { name: 'programmes', address: '/programmes', role: 'secretary' },
  { name: 'projects', address: '/projects', role: 'secretary' },
  { name: 'project', address: first('projects'), role: 'secretary' },
  { name: 'contests', address: '/contests', role: 'secretary' },
  { name: 'memoranda', address: '/memoranda', role: 'secretary' },
  { name: 'facilities', address: '/facilities', role: 'secretary' },
  { name: 'facility', address: first('facilities'), role: 'secretary' },
  { name: 'mediation', address: '/mediation', role: 'reader' },
  { name: 'mediators', address: '/mediators', role: 'secretary' },
  { name: 'trainings', address: '/trainings', role: 'secretary' },
  { name: 'mediation-cases', address: '/mediation-cases', role: 'administrator' },
  { name: 'accreditations', address: '/accreditations', role: 'secretary' },
  { name: 'accreditation-applications', address: '/accreditation-applications', role: 'secretary' },
];

async function ownPerson(register: Register): Promise<string> {
  return (await register.person()).id;
}

function press(key: string): NonNullable<Screen['open']> {
  return (page, t) => page.getByRole('button', { name: t(key), exact: true }).click();
}

/** The page of the first record of a list of the sample. */
function first(list: string): (register: Register) => Promise<string> {
  return async (register) => {
    const answer = await register.ask(`{ ${list}(first: 1) { nodes { id } } }`);
    return `/${list}/${answer[list].nodes[0].id}`;
  };
}
