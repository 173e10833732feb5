import type { Page } from '@playwright/test';
import type { Role } from './accounts.js';
import { type Register, SHYMKENT } from './register.js';
import { uniqueCode } from './unique.js';
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
  { name: 'event', address: '/events/$id', of: 'events', role: 'secretary' },
  { name: 'campaigns', address: '/campaigns', role: 'secretary' },
  { name: 'campaign-new', address: '/campaigns/new', role: 'secretary' },
  { name: 'campaign', address: '/campaigns/$id', of: 'campaigns', role: 'secretary' },
  { name: 'contributions', address: '/contributions', role: 'secretary' },
  { name: 'contributions-enter', address: '/contributions/enter', role: 'secretary', isInDocs: true },
  { name: 'contribution', address: '/contributions/$id', of: 'contributions', role: 'secretary' },
  { name: 'programmes', address: '/programmes', role: 'secretary' },
  { name: 'programme-new', address: '/programmes/new', role: 'secretary' },
  { name: 'programme', address: '/programmes/$id', of: 'programmes', role: 'secretary' },
  { name: 'projects', address: '/projects', role: 'secretary' },
  { name: 'project-new', address: '/projects/new', role: 'secretary' },
  { name: 'project', address: '/projects/$id', of: 'projects', role: 'secretary' },
  { name: 'contests', address: '/contests', role: 'secretary' },
  { name: 'contest-new', address: '/contests/new', role: 'secretary' },
  { name: 'contest', address: '/contests/$id', of: 'contests', role: 'secretary' },
  { name: 'memoranda', address: '/memoranda', role: 'secretary' },
  { name: 'memorandum-new', address: '/memoranda/new', role: 'secretary' },
  { name: 'memorandum', address: '/memoranda/$id', of: 'memoranda', role: 'secretary' },
  { name: 'facilities', address: '/facilities', role: 'secretary' },
  { name: 'facility-new', address: '/facilities/new', role: 'secretary' },
  { name: 'facility', address: '/facilities/$id', of: 'facilities', role: 'secretary' },
  { name: 'mediation', address: '/mediation', role: 'analyst' },
  { name: 'mediators', address: '/mediators', role: 'secretary' },
  { name: 'mediator-new', address: '/mediators/new', role: 'administrator' },
  { name: 'mediator', address: '/mediators/$id', of: ownMediator, role: 'secretary' },
  { name: 'trainings', address: '/trainings', role: 'secretary' },
  { name: 'training-new', address: '/trainings/new', role: 'administrator' },
  { name: 'training', address: '/trainings/$id', of: 'trainings', role: 'secretary' },
  { name: 'mediation-cases', address: '/mediation-cases', role: 'administrator' },
  { name: 'mediation-case-new', address: '/mediation-cases/new', role: 'administrator' },
  { name: 'mediation-case', address: '/mediation-cases/$id', of: ownCase, role: 'administrator' },
  { name: 'accreditations', address: '/accreditations', role: 'secretary' },
  { name: 'accreditation', address: '/accreditations/$id', of: ownAccreditation, role: 'secretary' },
  { name: 'accreditation-applications', address: '/accreditation-applications', role: 'secretary' },
  { name: 'accreditation-application-new', address: '/accreditation-applications/new', role: 'secretary' },
  {
    name: 'accreditation-application',
    address: '/accreditation-applications/$id',
    of: ownApplication,
    role: 'secretary',
  },
];

async function ownPerson(register: Register): Promise<string> {
  return (await register.person()).id;
}

function press(key: string): NonNullable<Screen['open']> {
  return (page, t) => page.getByRole('button', { name: t(key), exact: true }).click();
}

async function ownMediator(register: Register): Promise<string> {
  const { id: personId } = await register.person();
  return (await register.done('registerMediator', { personId, kind: 'PUBLIC' })).id;
}

async function ownCase(register: Register): Promise<string> {
  const { id: cabinetId } = await register.done('registerFacility', {
    kind: 'mediation_cabinet',
    name: { kk: 'Кабинет' },
  });
  const input = { cabinetId, kind: 'family', receivedOn: '2024', number: '7' };
  return (await register.done('openMediationCase', input)).id;
}

async function ownApplication(register: Register): Promise<string> {
  const associationId = await register.association();
  return (await register.done('applyForAccreditation', { associationId, receivedOn: '2024' })).id;
}

async function ownAccreditation(register: Register): Promise<string> {
  const body = await register.body();
  const id = await ownApplication(register);
  const conclusion = { commissionId: body, conclusion: 'RECOMMENDED' };
  await register.done('considerAccreditationApplication', { id, expectedVersion: 1, ...conclusion });
  const decision = { decidingBodyId: body, decidedOn: '2024', decisionNumber: '1', number: `${uniqueCode()}-1` };
  const { accreditation } = await register.done(
    'grantAccreditation',
    { id, expectedVersion: 2, ...decision },
    'id accreditation { id }',
  );
  return accreditation.id;
}
