import type { Page } from '@playwright/test';
import type { Role } from './accounts.js';
import { awardAtHand, checkedNomination, decisionAtHand, signedCertificate } from './awards.js';
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

const ADMIN = [
  ...['roles', 'grants', 'requests', 'tokens', 'exports', 'paper-checks'],
  ...['organization-kinds', 'classifiers', 'ethnic-groups', 'areas', 'award-types', 'paper-templates'],
];

/** Every screen and dialog of the desk, one line each: all are looked at in three languages, light and dark, and pictured. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', address: '/', isInDocs: true },
  { name: 'home', address: '/', role: 'secretary', isInDocs: true },
  { name: 'people', address: '/people', role: 'secretary', isInDocs: true },
  { name: 'people-columns', address: '/people', role: 'secretary', open: press('list.columns') },
  { name: 'people-filters', address: '/people', role: 'secretary', open: press('list.moreFilters') },
  { name: 'person', address: '/people/$id', of: experienced, role: 'secretary', isInDocs: true },
  {
    name: 'person-life-table',
    address: '/people/$id',
    of: experienced,
    role: 'secretary',
    open: choose('record:life.table'),
  },
  { name: 'person-of-one-name', address: '/people/$id', of: ofOneName, role: 'administrator' },
  { name: 'person-data', address: '/people/$id?tab=data', of: experienced, role: 'secretary' },
  {
    name: 'person-consent',
    address: '/people/$id?tab=data',
    of: ownPerson,
    role: 'secretary',
    open: press('people:consent.record'),
  },
  { name: 'person-views', address: '/people/$id?tab=data', of: ownPerson, role: 'auditor' },
  {
    name: 'person-record',
    address: '/people/$id?tab=record',
    of: ownPerson,
    role: 'secretary',
    open: press('people:historyOpen'),
  },
  { name: 'person-void', address: '/people/$id', of: ownPerson, role: 'secretary', open: deed('record:void.title') },
  {
    name: 'person-anonymise',
    address: '/people/$id',
    of: ownPerson,
    role: 'administrator',
    open: deed('people:anonymise.title'),
  },
  { name: 'person-edit', address: '/people/$id/edit', of: experienced, role: 'secretary' },
  { name: 'person-new', address: '/people/new', role: 'secretary' },
  { name: 'organizations', address: '/organizations', role: 'secretary' },
  { name: 'organizations-tree', address: '/organizations/tree', role: 'secretary' },
  { name: 'organization', address: '/organizations/$id', of: 'bodies', role: 'secretary', isInDocs: true },
  { name: 'organization-new', address: '/organizations/new', role: 'secretary' },
  { name: 'area-card', address: '/areas/$id/card', of: (register) => register.area(SHYMKENT), role: 'secretary' },
  { name: 'memberships', address: '/memberships', role: 'secretary' },
  { name: 'warnings', address: '/warnings', role: 'secretary' },
  { name: 'vacancies', address: '/vacancies', role: 'secretary' },
  { name: 'terms', address: '/terms', role: 'secretary' },
  { name: 'calendar', address: '/calendar', role: 'secretary' },
  { name: 'meetings', address: '/meetings', role: 'secretary' },
  { name: 'meeting', address: '/meetings/$id', of: 'meetings', role: 'secretary', isInDocs: true },
  { name: 'meeting-new', address: '/meetings/new', role: 'secretary' },
  { name: 'resolutions', address: '/resolutions', role: 'secretary' },
  { name: 'meeting-rules', address: '/meeting-rules', role: 'secretary' },
  { name: 'assignments', address: '/assignments', role: 'secretary', isInDocs: true },
  { name: 'assignment', address: '/assignments/$id', of: 'assignments', role: 'approver' },
  { name: 'awards', address: '/awards', role: 'awardOfficer', isInDocs: true },
  { name: 'award', address: '/awards/$awardId', of: 'awards', role: 'awardOfficer' },
  { name: 'awards-given', address: '/awards/given', role: 'awardOfficer' },
  { name: 'award-given-new', address: '/awards/given/new', role: 'awardOfficer' },
  { name: 'nominations', address: '/awards/nominations', role: 'awardOfficer' },
  { name: 'nomination-new', address: '/awards/nominations/new', role: 'awardOfficer', isInDocs: true },
  { name: 'decisions', address: '/awards/decisions', role: 'approver' },
  { name: 'decision-new', address: '/awards/decisions/new', role: 'approver' },
  { name: 'certificates', address: '/awards/certificates', role: 'awardOfficer' },
  { name: 'books', address: '/awards/books', role: 'awardOfficer' },
  { name: 'numbers', address: '/numbers?list=organizations&by=REGION,TYPE', role: 'analyst' },
  { name: 'ask', address: '/ask', role: 'analyst' },
  { name: 'account', address: '/account', role: 'analyst' },
  { name: 'account-token', address: '/account', role: 'analyst', open: press('account:createToken') },
  { name: 'account-password', address: '/account', role: 'analyst', open: press('account:changePassword') },
  { name: 'admin-accounts', address: '/admin/accounts', role: 'administrator', isInDocs: true },
  { name: 'admin-audit', address: '/admin/audit', role: 'auditor', isInDocs: true },
  ...ADMIN.map((name): Screen => ({ name: `admin-${name}`, address: `/admin/${name}`, role: 'administrator' })),
  { name: 'account-new', address: '/admin/accounts', role: 'administrator', open: press('admin:createAccount') },
  { name: 'grant-new', address: '/admin/grants', role: 'administrator', open: press('admin:giveRole') },
  { name: 'role-new', address: '/admin/roles', role: 'administrator', open: press('admin:define.role') },
  { name: 'area-new', address: '/admin/areas', role: 'administrator', open: press('admin:define.area') },
  { name: 'audit-export', address: '/admin/audit', role: 'administrator', open: press('admin:exportAudit') },
  { name: 'person-life-table', address: somebody(), role: 'secretary', open: choose('record:life.table') },
  { name: 'person-record', address: somebody('?tab=record'), role: 'secretary', open: press('people:historyOpen') },
  { name: 'person-consent', address: somebody('?tab=data'), role: 'secretary', open: press('people:consent.record') },
  { name: 'person-long-name', address: (register) => longNamed(register), role: 'secretary' },
  { name: 'person-bare', address: (register) => bare(register), role: 'administrator' },
  { name: 'person-anonymise', address: somebody(), role: 'administrator', open: deed('people:anonymise.title') },
  { name: 'nomination', address: '/awards/nominations/$nominationId', of: ownNomination, role: 'awardOfficer' },
  { name: 'decision', address: '/awards/decisions/$decisionId', of: ownDecision, role: 'approver' },
  { name: 'decide', address: '/awards/decisions/$decisionId/decide', of: ownDecision, role: 'approver' },
  { name: 'certificate', address: '/awards/certificates/$certificateId', of: signedCertificate, role: 'approver' },
  { name: 'book', address: '/awards/books/$bookId', of: ownBook, role: 'awardOfficer' },
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
  { name: 'mediation', address: '/mediation', role: 'reader' },
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
  { name: 'help', address: '/help', role: 'secretary' },
];

async function ownNomination(register: Register): Promise<string> {
  return (await checkedNomination(register, await awardAtHand(register))).id;
}
async function ownDecision(register: Register): Promise<string> {
  const at = await awardAtHand(register);
  await checkedNomination(register, at);
  return decisionAtHand(register, at);
}
async function ownBook(register: Register): Promise<string> {
  return (await awardAtHand(register)).book;
}
async function ownPerson(register: Register): Promise<string> {
  return (await register.person()).id;
}

  { name: 'help', address: '/help', role: 'secretary' },
];

function press(key: string): NonNullable<Screen['open']> {
  return (page, t) => page.getByRole('button', { name: t(key), exact: true }).click();
}
function choose(key: string): NonNullable<Screen['open']> {
  return (page, t) => page.getByText(t(key), { exact: true }).click();
}
/** One of the deeds behind the button of a person. */
function deed(key: string): NonNullable<Screen['open']> {
  return async (page, t) => {
    await page.getByRole('button', { name: t('people:deeds'), exact: true }).click();
    await page.getByRole('menuitem', { name: t(key), exact: true }).click();
  };
}

/** Somebody with a past. */
async function experienced(register: Register): Promise<string> {
  const otherNames = [{ text: 'Ахметова Айгүл', kind: 'FORMER', endDate: '1998' }];
  const { id } = await register.person({ patronymicName: 'Ерланқызы', gender: 'FEMALE', otherNames });
  const [council, centre, other] = [await register.body(), await register.association(), await register.association()];
  await register.appoint(id, council, { startDate: '2016-10-14', capacity: 'облыстық мәслихат депутаты' });
  await register.appoint(id, centre, { attestedOn: '2021-01-10' });
  await register.appoint(id, other, { startDate: '2008', ended: true });
  return id;
}
async function ofOneName(register: Register): Promise<string> {
  return (await register.done('registerPerson', { givenName: 'Нұрсұлтан' })).id;
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
  const decision = { decidingBodyId: body, decidedOn: '2024', decisionNumber: '1', number: uniqueCode() };
  const { accreditation } = await register.done(
    'grantAccreditation',
    { id, expectedVersion: 2, ...decision },
    'id accreditation { id }',
  );
  return accreditation.id;
}
