import type { Reach } from '../../../src/platform/access/index.js';
import { Readings } from '../../../src/platform/reading/index.js';
import { startApp, within, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, type Register, type Input } from '../../support/register.js';

/** What one may not read of a record, one may not overwrite or clear either. */
let app: TestApp;
let register: Register;
let jetisu: string;
let shymkent: string;
let ethnicGroupId: string;
let source: string;

const WRITES = [
  'people.read',
  'people.write',
  'memberships.read',
  'organizations.read',
  'sources.read',
  'reference.read',
];
const NUMBERS = ['900101200010', '900101200105', '850512100017'];

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  [jetisu, shymkent] = [await register.area('330000000'), await register.area('790000000')];
  ethnicGroupId = (await register.ask('{ ethnicGroups(first: 1) { nodes { id } } }')).ethnicGroups.nodes[0].id;
  source = await register.source('Негіз');
});
afterAll(() => app.close());

const rightsIn = (reach: Reach, permissions: string[]): Record<string, Reach> =>
  Object.fromEntries(permissions.map((each) => [each, reach]));
const correct = (by: Register, id: string, change: Input): Promise<string[]> =>
  by.refusals('correctPerson', { id, expectedVersion: 1, ...change });
const done = async (by: Register, id: string, change: Input): Promise<void> => {
  expect(refusalsOf(await by.attempt('correctPerson', { id, expectedVersion: 1, ...change }))).toEqual([]);
};
const declaration = (): Input => register.selfDeclaration();

/** Each guarded field of a person, by the permission that opens it. */
const GUARDED: [permission: string, field: string, written: () => unknown][] = [
  ['people.personal.iin', 'iin', () => NUMBERS.pop()],
  ['people.personal.birth', 'birthDate', () => '1979-04'],
  ['people.personal.ethnicity', 'ethnicGroupId', () => ethnicGroupId],
  ['people.personal.contacts', 'phone', () => '+7 701 000 00 01'],
  ['people.personal.contacts', 'email', () => 'jana@example.kz'],
  ['people.personal.contacts', 'address', () => 'Талдықорған'],
  ['people.personal.contacts', 'note', () => 'жазба'],
  ['people.personal.consents', 'consents', () => [declaration()]],
];

describe('a guarded field of a person', () => {
  it.each(GUARDED)('needs %s to be written: %s', async (permission, field, written) => {
    const id = await register.person({ familyName: 'Көрінбес', phone: '+7 701', consents: [declaration()] });
    const change = { [field]: written() };
    const [blind, seeing] = [register.as(...WRITES), register.as(...WRITES, permission)];
    expect(await correct(blind, id, change)).toEqual([`FIELD_HIDDEN ${field}`]);
    if (field !== 'consents') expect(await correct(blind, id, { [field]: null })).toEqual([`FIELD_HIDDEN ${field}`]);
    await done(seeing, id, change);
  });

  it('is written by whoever registers, and so are all others', async () => {
    const blind = register.as(...WRITES);
    const facts = { iin: '750315300008', birthDate: '1975-03-15', phone: '+7 701', note: 'жазба', ethnicGroupId };
    await blind.done('registerPerson', { familyName: 'Жаңа', ...facts, consents: [declaration()] });
  });

  it('is told with all others of the input, and does not keep the rest from being corrected', async () => {
    const id = await register.person({ familyName: 'Көрінбес' });
    const blind = register.as(...WRITES);
    const change = { familyName: 'Көрінер', email: null, birthDate: '1980', gender: 'MALE' };
    expect(await correct(blind, id, change)).toEqual(['FIELD_HIDDEN birthDate', 'FIELD_HIDDEN email']);
    await done(blind, id, { familyName: 'Көрінер', gender: 'MALE' });
  });

  it('is not written by the way of a consent of its own', async () => {
    const id = await register.person({ familyName: 'Көрінбес', areaId: shymkent });
    const clerk = registerOf(
      app,
      app.holding({
        ...rightsIn(within(shymkent), WRITES),
        ...rightsIn(within(jetisu), ['people.personal.consents']),
      }),
    );
    const consent = { personId: id, ...declaration() };
    expect(await clerk.refusals('recordConsent', consent)).toEqual(['FIELD_HIDDEN personId']);
    await registerOf(app, app.inArea(shymkent, ...WRITES, 'people.personal.consents')).done('recordConsent', consent);
  });
});

describe('contacts and the note', () => {
  it('are written while the tie that opens them lasts', async () => {
    const id = await register.person({ familyName: 'Көшкен', areaId: shymkent, phone: '+7 777' });
    const body = await register.body('Жетісу кеңесі', { areaId: jetisu });
    const membership = await register.appoint(id, body, { startDate: '2020' });
    const clerk = registerOf(app, app.inArea(jetisu, ...WRITES, 'people.personal.contacts'));
    await done(clerk, id, { note: 'қызметте' });
    await register.done('endMembership', { id: membership, expectedVersion: 1, endDate: '2021' });
    const change = { id, expectedVersion: 2, phone: '+7 700', note: 'кетті', givenName: 'Асан' };
    expect(await clerk.refusals('correctPerson', change)).toEqual(['FIELD_HIDDEN note', 'FIELD_HIDDEN phone']);
    await clerk.done('correctPerson', { id, expectedVersion: 2, givenName: 'Асан' });
  });
});

it('a record that is known only because it is public keeps its note and its sources from those who read others', async () => {
  const body = await register.body('Шымкент кеңесі', { areaId: shymkent });
  const person = await register.person({ familyName: 'Төраев', areaId: shymkent });
  const membership = await register.appoint(person, body);
  const award = await register.award({ personId: person, published: true, areaId: shymkent });
  const at = await register.source('Бұйрық', { areaId: shymkent });
  const [types, reads] = [['people', 'organizations', 'memberships', 'awards', 'sources'], within(jetisu)];
  const writes = types.map((each) => `${each}.write`);
  const clerk = registerOf(
    app,
    app.holding({
      ...rightsIn(within(shymkent), [...writes, 'reference.read']),
      ...rightsIn(reads, [...types.map((each) => `${each}.read`), 'people.personal.contacts']),
    }),
  );
  const hidden = async (command: string, id: string, change: Input): Promise<string[]> =>
    clerk.refusals(command, { id, expectedVersion: 1, ...change });
  const [note, sources] = [{ note: 'жазба' }, { sources: [{ sourceId: source }] }];
  expect(await hidden('correctOrganization', body, note)).toEqual(['FIELD_HIDDEN note']);
  expect(await hidden('correctMembership', membership, note)).toEqual(['FIELD_HIDDEN note']);
  expect(await hidden('correctAward', award, note)).toEqual(['FIELD_HIDDEN note']);
  expect(await hidden('correctSource', at, note)).toEqual(['FIELD_HIDDEN note']);
  expect(await hidden('correctPerson', person, { gender: 'MALE', ...sources })).toEqual([
    'FIELD_HIDDEN gender', 'FIELD_HIDDEN sources',
  ]); // prettier-ignore
  await clerk.done('correctAward', { id: award, expectedVersion: 1, place: 'Шымкент' });
});

it('every guarded field that a correction can write is found by its name in the input', () => {
  const told = app.app.get(Readings).concreteTypes().flatMap(({ type, fields }) => {
    const names = Object.entries({ ...fields, ...('personalData' in fields ? (fields['personalData'] as { fields: object }).fields : {}) });
    const input = app.schema.getType(`Correct${type}Input`) as { getFields(): object } | undefined;
    if (!input) return [];
    const guarded = names.filter(([, each]) => 'permission' in each && each.permission !== undefined);
    const written = Object.keys(input.getFields());
    return guarded.filter(([name, each]) => ![name, `${name}Id`, ...('inputs' in each ? (each.inputs ?? []) : [])].some((one) => written.includes(one))).map(([name]) => `${type}.${name}`);
  }); // prettier-ignore
  // What follows from others is written by nobody; files and acts come by commands of their own, which ask the same right.
  expect(told.sort()).toEqual([
    'Accreditation.acts', 'AccreditationApplication.files', 'AgendaItem.amendmentReason', 'AgendaItem.asInvited', 'Award.acts', 'Award.files', 'AwardDecision.files', 'AwardDecision.printPath', 'Meeting.files', 'Meeting.printPath', 'Meeting.proposals', 'Nomination.files', 'Person.birthYear', 'Person.photoConsent', 'Source.files',
  ]); // prettier-ignore
});
