import { startApp, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, type Input, type Register } from '../../support/register.js';

/** What was taken back and counts again passes what one recorded today would have to pass. */
let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const take = (id: string): Promise<string> => register.done('voidRecord', { id, reason: 'қате енгізілген' });
const refused = (id: string): Promise<string[]> => register.refusals('restoreRecord', { id, reason: 'дұрыс екен' });
const warned = async (id: string): Promise<string[]> => {
  const outcome = await register.attempt('restoreRecord', { id, reason: 'дұрыс екен' });
  expect(refusalsOf(outcome)).toEqual([]);
  return outcome.warnings.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const versionOf = async (id: string): Promise<number> =>
  (await register.ask('query ($id: ID!) { node(id: $id) { ... on Person { version } ... on Body { version } } }', { id }))
    .node.version; // prettier-ignore
const change = async (command: string, id: string, more: Input): Promise<string> =>
  register.done(command, { id, expectedVersion: await versionOf(id), ...more });

describe('a membership comes back', () => {
  let person: string;
  let body: string;
  beforeEach(async () => {
    [person, body] = [await register.person(), await register.body('Кеңес')];
  });
  const taken = async (more: Input = { startDate: '2015' }): Promise<string> => {
    const id = await register.appoint(person, body, more);
    await take(id);
    return id;
  };

  it('where nothing has changed, without a warning', async () => {
    expect(await warned(await taken())).toEqual([]);
  });

  it('not into a body that has ended, unless it was over by then', async () => {
    const [open, over] = [await taken(), await taken({ startDate: '2012', endDate: '2013' })];
    await change('dissolveOrganization', body, { effectiveDate: '2020' });
    expect(await refused(open)).toEqual(['ORGANIZATION_ENDED id']);
    expect(await warned(over)).toEqual([]);
  });

  it('not for somebody who died meanwhile, unless it was over by then', async () => {
    const [open, over] = [await taken(), await taken({ startDate: '2012', endDate: '2013' })];
    await change('correctPerson', person, { deathDate: '2020' });
    expect(await refused(open)).toEqual(['DIED_IN_OFFICE id']);
    expect(await warned(over)).toEqual([]);
  });

  it('not for somebody who was not born, and hardly in a body that was not founded', async () => {
    const [early, odd] = [await taken({ startDate: '1975', endDate: '1976' }), await taken()];
    await change('correctPerson', person, { birthDate: '1980' });
    expect(await refused(early)).toEqual(['BEFORE_BIRTH id']);
    await change('correctOrganization', body, { foundedOn: '2018' });
    expect(await warned(odd)).toEqual(['BEFORE_FOUNDING id']);
  });

  it('not for somebody who was anonymised', async () => {
    const id = await taken();
    await change('anonymisePerson', person, { reason: 'сұрауы бойынша' });
    expect(await refused(id)).toEqual(['PERSON_ANONYMISED id']);
  });

  it('not beside another of the same person, and hardly outside its term', async () => {
    const term = await register.term(body, 1, { startDate: '2014' });
    const id = await taken({ startDate: '2015', termId: term });
    const other = await register.appoint(person, body, { startDate: '2016' });
    expect(await refused(id)).toEqual(['MEMBERSHIP_OVERLAPS id']);
    await take(other);
    await register.done('correctTerm', { id: term, expectedVersion: 1, startDate: '2017' });
    expect(await warned(id)).toEqual(['OUTSIDE_TERM id']);
  });

  it('also by somebody to whom nothing else makes the person known', async () => {
    const area = await register.area('330000000');
    body = await register.body('Аудан', { areaId: area });
    const id = await taken();
    const clerk = registerOf(app, app.inArea(area, 'memberships.read', 'memberships.write', 'people.read', 'records.void')); // prettier-ignore
    await clerk.done('restoreRecord', { id, reason: 'дұрыс екен' });
  });
});

describe('a post and a term come back', () => {
  it('not into a body that has ended meanwhile, an open post, or has ended before they began', async () => {
    const body = await register.body('Кеңес');
    const [open, closed] = [await register.post(body), await register.post(body)];
    const [late, early] = [
      await register.term(body, 1, { startDate: '2019', endDate: '2020' }),
      await register.term(body, 2, { startDate: '2010', endDate: '2012' }),
    ];
    await register.done('closePost', { id: closed, expectedVersion: 1, closedOn: '2014-01-01' });
    for (const id of [open, closed, late, early]) await take(id);
    await change('dissolveOrganization', body, { effectiveDate: '2015' });
    expect(await refused(open)).toEqual(['ORGANIZATION_ENDED id']);
    expect(await warned(closed)).toEqual([]);
    expect(await refused(late)).toEqual(['AFTER_DISSOLUTION id']);
    expect(await warned(early)).toEqual([]);
  });

  it('not over another term', async () => {
    const body = await register.body('Кеңес');
    const id = await register.term(body, 1, { startDate: '2015', endDate: '2019' });
    await take(id);
    await register.term(body, 2, { startDate: '2017', endDate: '2020' });
    expect(await refused(id)).toEqual(['TERM_OVERLAPS id']);
  });
});

describe('an award comes back', () => {
  it('not to somebody who was not born or was anonymised, and with a warning to the dead', async () => {
    const [person, presenter] = [await register.person(), await register.person()];
    const [early, late, handed] = [
      await register.award({ personId: person, date: '1995' }),
      await register.award({ personId: person, date: '2020' }),
      await register.award({ personId: person, date: '2005', presenterId: presenter }),
    ];
    for (const id of [early, late, handed]) await take(id);
    await change('correctPerson', person, { birthDate: '2000', deathDate: '2010' });
    await change('anonymisePerson', presenter, { reason: 'сұрауы бойынша' });
    expect(await refused(early)).toEqual(['BEFORE_BIRTH id']);
    expect(await refused(handed)).toEqual(['PERSON_ANONYMISED id']);
    expect(await warned(late)).toEqual(['POSTHUMOUS id']);
    await take(late);
    await change('anonymisePerson', person, { reason: 'сұрауы бойынша' });
    expect(await refused(late)).toEqual(['PERSON_ANONYMISED id']);
  });

  it('not to whom its type is no longer given', async () => {
    const type = {
      code: 'tek_adamga',
      name: { kk: 'Тек адамға' },
      kind: 'medal',
      recipients: ['person', 'organization'],
    };
    const row = await register.done('defineAwardType', type); // prettier-ignore
    const id = await register.award({ type: 'tek_adamga', organizationId: await register.association('Бірлестік') });
    await take(id);
    await register.done('correctAwardType', { id: row, expectedVersion: 1, recipients: ['person'] });
    expect(await refused(id)).toEqual(['RECIPIENT_NOT_ALLOWED id']);
  });
});

it('a record whose like was recorded meanwhile comes back with a warning', async () => {
  const [name, title] = [{ familyName: 'Егізов', givenName: 'Сыңар' }, 'Сыңар бұйрық'];
  const winner = await register.person({ familyName: 'Лауреат' });
  const make: (() => Promise<string>)[] = [
    () => register.person(name),
    () => register.body('Сыңар кеңес'),
    () => register.source(title),
    () => register.award({ personId: winner, date: '2021-05-01' }),
  ];
  for (const record of make) {
    const id = await record();
    await take(id);
    await record();
    expect(await warned(id)).toEqual(['SIMILAR_EXISTS id']);
  }
});

it('an award that is recorded anew for the right recipient is judged by the dates of that one', async () => {
  const [wrong, unborn, dead] = [
    await register.person({ familyName: 'Қате' }),
    await register.person({ familyName: 'Кіші', birthDate: '2001' }),
    await register.person({ familyName: 'Марқұм', deathDate: '1990' }),
  ];
  const id = await register.award({ personId: wrong, date: '1999' });
  const correction = { id, expectedVersion: 1, reason: 'басқа адам' };
  expect(await register.refusals('correctAwardRecipient', { ...correction, personId: unborn })).toEqual([
    'BEFORE_BIRTH date',
  ]);
  const { warnings } = await register.attempt('correctAwardRecipient', { ...correction, personId: dead });
  expect(warnings.map(({ code }) => code)).toEqual(['POSTHUMOUS']);
});

describe('what was recorded anew for the right one', () => {
  const reason = 'басқа адам';
  const standing = async (list: string, ids: readonly string[]): Promise<number> =>
    (await register.ask(`query ($in: [ID!]) { ${list}(filter: { id: { in: $in } }) { totalCount } }`, { in: ids }))[list].totalCount;

  it.each<[string, string, (personId: string) => Promise<string>, string]>([
    ['an award', 'awards', (personId) => register.award({ personId, date: '2020' }), 'correctAwardRecipient'],
    ['a membership', 'memberships', async (personId) => register.appoint(personId, await register.body('Алқа')), 'correctMember'],
  ])('stands alone: %s of another does not come back beside it', async (_, list, record, command) => {
    const [wrong, right, third] = [await register.person(), await register.person(), await register.person()];
    const first = await record(wrong);
    const second = await register.done(command, { id: first, expectedVersion: 1, reason, personId: right });
    const { problems } = await register.attempt('restoreRecord', { id: first, reason }, 'id', { language: 'ru' });
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['RECORDED_ANEW id']);
    expect(problems[0]!.message).toMatch(/^Вместо этой записи внесена другая, и она в силе: (Награда|Членство) «/);
    // Also where the one in its place was itself recorded anew.
    const last = await register.done(command, { id: second, expectedVersion: 1, reason, personId: third });
    for (const id of [first, second]) expect(await refused(id)).toEqual(['RECORDED_ANEW id']);
    expect(await standing(list, [first, second, last])).toBe(1);
    await take(last);
    expect(await warned(first)).toEqual([]);
    for (const id of [second, last]) expect(await refused(id)).toEqual(['RECORDED_ANEW id']);
    expect(await standing(list, [first, second, last])).toBe(1);
  });

  it('counts once, also where two restore it at once', async () => {
    const first = await register.award({ personId: await register.person() });
    const second = await register.done('correctAwardRecipient', {
      id: first, expectedVersion: 1, reason, personId: await register.person(),
    }); // prettier-ignore
    await take(second);
    const came = await Promise.all([first, second].map((id) => register.attempt('restoreRecord', { id, reason })));
    expect(came.flatMap(refusalsOf)).toEqual(['RECORDED_ANEW id']);
    expect(await standing('awards', [first, second])).toBe(1);
  });
}); // prettier-ignore
