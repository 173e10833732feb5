import { startApp, type Json, type TestApp } from '../../support/app.js';
import { atMoment } from '../../support/clock.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let person: string;
let council: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await register.person({ familyName: 'Салыкова', givenName: 'Римма' });
  council = await register.body('Жетісу облысының ассамблеясы');
});

const WHOLE = `
  id version person { id } organization { id } post { id } term { id } startDate attestedOn ended endDate endReason { code }
  onBehalfOf { id } votingRight capacity decision { id } citations { quote source { id } } note synthetic`;
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { membership(id: $id) { ${WHOLE} } }`, { id })).membership;

describe('appointMember', () => {
  it('stores all that is said of a membership, and gives it back', async () => {
    const decision = await register.source('Қаулы № 12');
    const post = await register.post(council, 'member', { seats: 24 });
    const term = await register.term(council, 3);
    const association = await register.association('«Ахыска» түрік этномәдени бірлестігі');
    const said = {
      startDate: '2021-05',
      votingRight: true,
      capacity: 'облыстық мәслихат депутаты',
      note: 'қоғам белсендісі',
    };
    const stored = await register.after(
      'appointMember',
      {
        personId: person,
        organizationId: council,
        postId: post,
        termId: term,
        onBehalfOfId: association,
        decisionId: decision,
        sources: [{ sourceId: decision, quote: '3-тармақ' }],
        ...said,
      },
      WHOLE,
    );
    expect(stored).toMatchObject({
      ...said,
      version: 1,
      person: { id: person },
      organization: { id: council },
      post: { id: post },
      term: { id: term },
      attestedOn: null,
      ended: false,
      endDate: null,
      endReason: null,
      onBehalfOf: { id: association },
      decision: { id: decision },
      citations: [{ quote: '3-тармақ', source: { id: decision } }],
      synthetic: false,
    });
  });

  it('tells the history each field, once', async () => {
    const began = await register.history(() =>
      register.appoint(person, council, { startDate: '2021', capacity: 'ректор' }),
    );
    expect(began).toEqual([
      {
        event: 'membership.began',
        changes: {
          'Membership.personId': [null, person],
          'Membership.organizationId': [null, council],
          'Membership.start': [null, '2021'],
          'Membership.ended': [null, false],
          'Membership.capacity': [null, 'ректор'],
        },
      },
    ]);
  });

  it('without a start is attested today unless another day is told', async () => {
    const id = await atMoment(app, '2026-03-01T19:00:00Z', () => register.appoint(person, council));
    expect(await read(id)).toMatchObject({ startDate: null, attestedOn: '2026-03-02' });
    const other = await register.body('Басқа кеңес');
    const told = await register.appoint(person, other, { attestedOn: '2022-10-25' });
    expect(await read(told)).toMatchObject({ startDate: null, attestedOn: '2022-10-25' });
  });

  it('without a start and over was in force on its last day, and is asked for a day where that is not known', async () => {
    const last = await register.appoint(person, council, { endDate: '2019-05-06' });
    expect(await read(last)).toMatchObject({ startDate: null, attestedOn: '2019-05-06', ended: true });
    const other = await register.body('Басқа кеңес');
    const seat = { personId: person, organizationId: other };
    for (const over of [
      { ended: true },
      { ended: true, endReason: 'death' },
      { endDate: '2019-05' },
      { endDate: '2019' },
    ])
      expect(await register.refusals('appointMember', { ...seat, ...over })).toEqual(['REQUIRED attestedOn']);
    const told = await register.appoint(person, other, { attestedOn: '2019-05-06', ended: true });
    expect(await read(told)).toMatchObject({ attestedOn: '2019-05-06', ended: true });
  });

  it('takes a membership that is over already', async () => {
    const over = { startDate: '2016', endDate: '2018-03', endReason: 'rotation' };
    expect(await read(await register.appoint(person, council, over))).toMatchObject({
      startDate: '2016', endDate: '2018-03', ended: true, endReason: { code: 'rotation' },
    }); // prettier-ignore
    expect(await read(await register.appoint(person, council, { startDate: '2010', ended: true }))).toMatchObject({
      ended: true, endDate: null, endReason: null,
    }); // prettier-ignore
  });

  it('takes an end in the year of the start', async () => {
    const partial = { startDate: '2016-10', endDate: '2016' };
    expect(await read(await register.appoint(person, council, partial))).toMatchObject(partial);
  });

  it.each([
    ['the start is no day', { startDate: '2016-02-30' }, ['INVALID_DATE startDate']],
    ['the attested day is no day', { attestedOn: '2016-10' }, ['INVALID_DAY attestedOn']],
    ['the end comes before the start', { startDate: '2016-10', endDate: '2016-09-30' }, ['END_BEFORE_START endDate']],
    ['it was attested after its end', { attestedOn: '2017-01-01', endDate: '2016' }, ['END_BEFORE_ATTESTED endDate']],
    [
      'it was attested before its start',
      { startDate: '2017', attestedOn: '2016-12-31' },
      ['ATTESTED_BEFORE_START attestedOn'],
    ],
    ['an end without ending', { startDate: '2016', ended: false, endDate: '2017' }, ['END_WITHOUT_ENDING ended']],
    ['a reason without ending', { startDate: '2016', endReason: 'death' }, ['END_WITHOUT_ENDING ended']],
    ['a reason that is none', { endDate: '2016', endReason: 'boredom' }, ['UNKNOWN_CODE endReason']],
    ['a role for a reason', { endDate: '2016', endReason: 'head' }, ['UNKNOWN_CODE endReason']],
    ['a post that is none', { postId: UNKNOWN_ID }, ['NOT_FOUND postId']],
    ['a term that is none', { termId: UNKNOWN_ID }, ['NOT_FOUND termId']],
    ['a decision that is none', { decisionId: UNKNOWN_ID }, ['NOT_FOUND decisionId']],
    ['represents nobody', { onBehalfOfId: UNKNOWN_ID }, ['NOT_FOUND onBehalfOfId']],
    ['an id of another form', { postId: 'төраға' }, ['INVALID_ID postId']],
    ['a capacity of 501 letters', { capacity: 'ә'.repeat(501) }, ['TOO_LONG capacity']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const appointment = { personId: person, organizationId: council, ...more };
    expect(await register.refusals('appointMember', appointment)).toEqual(refusals);
  });

  it('is refused for people and organizations that are none', async () => {
    const appoint = (personId: string, organizationId: string): Promise<string[]> =>
      register.refusals('appointMember', { personId, organizationId });
    expect(await appoint(UNKNOWN_ID, council)).toEqual(['NOT_FOUND personId']);
    expect(await appoint(person, UNKNOWN_ID)).toEqual(['NOT_FOUND organizationId']);
    expect(await appoint(person, person)).toEqual(['NOT_FOUND organizationId']);
  });

  it('is refused with a post or a term of another organization', async () => {
    const other = await register.body('Басқа кеңес');
    const [post, term] = [await register.post(other), await register.term(other, 1)];
    const appointment = { personId: person, organizationId: council };
    expect(await register.refusals('appointMember', { ...appointment, postId: post })).toEqual([
      'OF_OTHER_ORGANIZATION postId',
    ]);
    expect(await register.refusals('appointMember', { ...appointment, termId: term })).toEqual([
      'OF_OTHER_ORGANIZATION termId',
    ]);
  });

  it('is refused for the dead, and not for what they did in life', async () => {
    const dead = await register.person({ familyName: 'Марқұм', deathDate: '2020-05' });
    const late = { personId: dead, organizationId: council, startDate: '2020-06' };
    expect(await register.refusals('appointMember', late)).toEqual(['PERSON_DIED personId']);
    expect(await register.refusals('appointMember', { ...late, startDate: null })).toEqual(['PERSON_DIED personId']);
    expect(await register.refusals('appointMember', { ...late, startDate: '2020-05' })).toEqual([
      'DIED_IN_OFFICE personId',
    ]);
    expect(await register.appoint(dead, council, { startDate: '2020-05', endDate: '2020-05' })).toBeDefined();
  });

  it('is refused in an organization that has ended, and not for what was before', async () => {
    await register.done('dissolveOrganization', { id: council, expectedVersion: 1, effectiveDate: '2020' });
    const appointment = { personId: person, organizationId: council, startDate: '2019' };
    expect(await register.refusals('appointMember', appointment)).toEqual(['ORGANIZATION_ENDED organizationId']);
    expect(await register.appoint(person, council, { startDate: '2018', endDate: '2019' })).toBeDefined();
  });

  it('leaves nobody behind in an organization that ends at the same moment', async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const id = await register.body(`Кеңес ${round}`);
      const appointment = { personId: person, organizationId: id, startDate: '2019' };
      await Promise.all([
        register.attempt('dissolveOrganization', { id, expectedVersion: 1, effectiveDate: '2020' }),
        register.attempt('appointMember', appointment),
      ]);
      const document =
        'query ($id: ID!) { organization(id: $id) { dissolved memberships(filter: { ended: false }) { totalCount } } }';
      const { organization } = await register.ask(document, { id });
      expect(organization).toEqual({ dissolved: true, memberships: { totalCount: 0 } });
    }
  });

  it('lets a person hold several posts, and one post again later', async () => {
    const [head, member] = [await register.post(council, 'head', { seats: 1 }), await register.post(council)];
    await register.appoint(person, council, { postId: head, startDate: '2015', endDate: '2017' });
    await register.appoint(person, council, { postId: member, startDate: '2015' });
    expect(await register.appoint(person, council, { postId: head, startDate: '2019' })).toBeDefined();
  });

  it.each([
    ['on one post', true],
    ['without a post', false],
  ])('refuses a person twice at a time %s', async (_, withPost) => {
    const postId = withPost ? await register.post(council) : null;
    await register.appoint(person, council, { postId, startDate: '2015', endDate: '2018' });
    const twice = { personId: person, organizationId: council, postId, startDate: '2017' };
    expect(await register.refusals('appointMember', twice)).toEqual(['MEMBERSHIP_OVERLAPS personId']);
  });
});

describe('correctMember', () => {
  it('takes the membership back and records it for the right one', async () => {
    const [wrong, right, body] = [await register.person(), await register.person(), await register.body('алқа')];
    const postId = await register.post(body, 'head', { seats: 1 });
    const membership = await register.appoint(wrong, body, { postId, startDate: '2020-05', note: 'ескертпе' });
    const input = { id: membership, expectedVersion: 1, reason: 'аттасы' };
    expect(await register.refusals('correctMember', { ...input, personId: wrong })).toEqual([
      'NOTHING_CHANGED personId',
    ]);
    const fresh = await register.after(
      'correctMember',
      { ...input, personId: right },
      'id note startDate person { id } post { id } version',
    );
    expect(fresh).toEqual({
      id: expect.any(String),
      note: 'ескертпе',
      startDate: '2020-05',
      person: { id: right },
      post: { id: postId },
      version: 1,
    });
    const gone = await register.ask(`{ membership(id: "${membership}") { id } }`);
    expect(gone).toEqual({ membership: null });
  });
});
