import { startApp, type Json, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

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
const today = (): string => new Date(Date.now() + 5 * 3600_000).toISOString().slice(0, 10);

describe('appointMember', () => {
  it('stores all that is said of a membership, and gives it back', async () => {
    const decision = await register.source('Қаулы № 12');
    const post = await register.post(council, 'member', { seats: 24 });
    const term = await register.term(council, 3);
    const association = await register.association('«Ахыска» түрік этномәдени бірлестігі');
    const said = { startDate: '2021-05', votingRight: true, capacity: 'облыстық мәслихат депутаты', note: 'қоғам белсендісі' };
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
    const began = await register.history(() => register.appoint(person, council, { startDate: '2021', capacity: 'ректор' }));
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
    expect(await read(await register.appoint(person, council))).toMatchObject({ startDate: null, attestedOn: today() });
    const other = await register.body('Басқа кеңес');
    const told = await register.appoint(person, other, { attestedOn: '2022-10-25' });
    expect(await read(told)).toMatchObject({ startDate: null, attestedOn: '2022-10-25' });
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
    ['the attested day is no day', { attestedOn: '2016-10' }, ['INVALID_DATE attestedOn']],
    ['the end comes before the start', { startDate: '2016-10', endDate: '2016-09-30' }, ['END_BEFORE_START endDate']],
    ['it was attested after its end', { attestedOn: '2017-01-01', endDate: '2016' }, ['END_BEFORE_START endDate']],
    ['it was attested before its start', { startDate: '2017', attestedOn: '2016-12-31' }, ['END_BEFORE_START attestedOn']],
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
    expect(await register.refusals('appointMember', { ...appointment, postId: post })).toEqual(['OF_OTHER_ORGANIZATION postId']);
    expect(await register.refusals('appointMember', { ...appointment, termId: term })).toEqual(['OF_OTHER_ORGANIZATION termId']);
  });

  it('is refused for the dead, and not for what they did in life', async () => {
    const dead = await register.person({ familyName: 'Марқұм', deathDate: '2020-05' });
    const late = { personId: dead, organizationId: council, startDate: '2020-06' };
    expect(await register.refusals('appointMember', late)).toEqual(['PERSON_DIED personId']);
    expect(await register.refusals('appointMember', { ...late, startDate: null })).toEqual(['PERSON_DIED personId']);
    expect(await register.appoint(dead, council, { startDate: '2020-05' })).toBeDefined();
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
      const document = 'query ($id: ID!) { organization(id: $id) { dissolved memberships(filter: { ended: false }) { totalCount } } }';
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

describe('seats', () => {
  const people = (count: number): Promise<string[]> =>
    Promise.all(Array.from({ length: count }, (_, i) => register.person({ familyName: `Мүше${'абвгд'[i] ?? i}` })));
  const at = (personId: string, postId: string, startDate = '2020-01-15', more: Input = {}): Input => ({
    personId, organizationId: council, postId, startDate, ...more,
  }); // prettier-ignore
  const holders = async (id: string, asOf: string): Promise<number> => {
    const document =
      'query ($id: ID!, $asOf: Date) { node(id: $id) { ... on Post { memberships(asOf: $asOf) { totalCount } } } }';
    return (await register.ask(document, { id, asOf })).node.memberships.totalCount;
  };

  it('a one-seat post has one holder at a time', async () => {
    const [first, second] = (await people(2)) as [string, string];
    const head = await register.post(council, 'head', { seats: 1 });
    await register.done('appointMember', at(first, head));
    expect(await register.refusals('appointMember', at(second, head, '2021'))).toEqual(['POST_OCCUPIED postId']);
    expect(await register.refusals('appointMember', at(second, head, '2010'))).toEqual(['POST_OCCUPIED postId']);
    expect(await register.done('appointMember', at(second, head, '2010', { endDate: '2020-01' }))).toBeDefined();
  });

  it.each([
    ['in the month in which the last one ended', '2020-03', '2020-03'],
    ['on the day on which the last one ended', '2020-03-15', '2020-03-15'],
    ['in the year in which the last one ended', '2020', '2020-06'],
  ])('a one-seat post may be taken %s', async (_, endDate, startDate) => {
    const [first, second] = (await people(2)) as [string, string];
    const head = await register.post(council, 'head', { seats: 1 });
    await register.done('appointMember', at(first, head, '2019', { endDate }));
    expect(await register.done('appointMember', at(second, head, startDate))).toBeDefined();
  });

  it('a one-seat post is not free on the day before it is left', async () => {
    const [first, second] = (await people(2)) as [string, string];
    const head = await register.post(council, 'head', { seats: 1 });
    await register.done('appointMember', at(first, head, '2019', { endDate: '2020-03-15' }));
    expect(await register.refusals('appointMember', at(second, head, '2020-03-14'))).toEqual(['POST_OCCUPIED postId']);
  });

  it('a one-seat post that was left on an unknown day is free', async () => {
    const [first, second] = (await people(2)) as [string, string];
    const head = await register.post(council, 'head', { seats: 1 });
    await register.done('appointMember', at(first, head, '2019', { ended: true }));
    expect(await register.done('appointMember', at(second, head, '2020'))).toBeDefined();
  });

  it('of two who take a one-seat post at the same moment, one gets it', async () => {
    const head = await register.post(council, 'head', { seats: 1 });
    const both = await register.history(async () => {
      const outcomes = await Promise.all((await people(2)).map((each) => register.attempt('appointMember', at(each, head))));
      expect(outcomes.flatMap(refusalsOf)).toEqual(['POST_OCCUPIED postId']);
    });
    expect(both.map(({ event }) => event)).toEqual(['membership.began', 'person.registered', 'person.registered']);
    expect(await holders(head, '2020-06-01')).toBe(1);
  });

  it('a post of two seats has two holders at a time and no third', async () => {
    const [first, second, third] = (await people(3)) as [string, string, string];
    const deputy = await register.post(council, 'deputy', { seats: 2 });
    await register.done('appointMember', at(first, deputy));
    await register.done('appointMember', at(second, deputy, '2020-02', { endDate: '2021-06' }));
    const late = at(third, deputy, '2021-05');
    expect(await register.refusals('appointMember', late)).toEqual(['SEATS_TAKEN postId']);
    const { problems } = await register.attempt('appointMember', late, 'id', { language: 'en' });
    expect(problems[0]!.message).toBe('All 2 seats of this post are taken at that time.');
    expect(await register.done('appointMember', at(third, deputy, '2021-06'))).toBeDefined();
  });

  it('of eight who take a post of two seats at the same moment, two get it', async () => {
    const deputy = await register.post(council, 'deputy', { seats: 2 });
    const outcomes = await Promise.all((await people(8)).map((each) => register.attempt('appointMember', at(each, deputy))));
    expect(outcomes.flatMap(refusalsOf)).toEqual(Array(6).fill('SEATS_TAKEN postId'));
    expect(await holders(deputy, '2020-06-01')).toBe(2);
  });

  it('a post without a limit takes whoever comes, also all at the same moment', async () => {
    const member = await register.post(council);
    const outcomes = await Promise.all((await people(8)).map((each) => register.attempt('appointMember', at(each, member))));
    expect(outcomes.flatMap(refusalsOf)).toEqual([]);
    expect(await holders(member, '2020-06-01')).toBe(8);
  });

  it('of two appointments of one person at the same moment, one is recorded', async () => {
    const member = await register.post(council);
    const outcomes = await Promise.all([1, 2].map(() => register.attempt('appointMember', at(person, member))));
    expect(outcomes.flatMap(refusalsOf)).toEqual(['MEMBERSHIP_OVERLAPS personId']);
  });

  it('are counted when a membership is corrected', async () => {
    const [first, second, third] = (await people(3)) as [string, string, string];
    const [head, deputy] = [await register.post(council, 'head', { seats: 1 }), await register.post(council, 'deputy', { seats: 2 })];
    await register.done('appointMember', at(first, head));
    for (const each of [first, second]) await register.done('appointMember', at(each, deputy));
    const id = await register.done('appointMember', at(third, await register.post(council)));
    const move = (postId: string): Input => ({ id, expectedVersion: 1, postId });
    expect(await register.refusals('correctMembership', move(head))).toEqual(['POST_OCCUPIED postId']);
    expect(await register.refusals('correctMembership', move(deputy))).toEqual(['SEATS_TAKEN postId']);
  });
});

describe('endMembership', () => {
  const ending = (id: string, more: Input = {}): Input => ({ id, expectedVersion: 1, ...more });

  it('ends it on a day, for a reason, by a decision', async () => {
    const decision = await register.source('Қаулы № 13');
    const id = await register.appoint(person, council, { startDate: '2016' });
    const end = { endDate: '2018-03', note: 'шешіммен' };
    await register.done('endMembership', ending(id, { ...end, endReason: 'rotation', decisionId: decision }));
    expect(await read(id)).toMatchObject({
      ...end, ended: true, endReason: { code: 'rotation' }, decision: { id: decision }, startDate: '2016', version: 2,
    }); // prettier-ignore
  });

  it('ends it on a day that is not known', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    await register.done('endMembership', ending(id));
    expect(await read(id)).toMatchObject({ ended: true, endDate: null, endReason: null });
  });

  it('tells the history each field, once', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    const reason = await register.item('end-reason', 'own_wish');
    expect(await register.history(() => register.done('endMembership', ending(id, { endDate: '2017', endReason: 'own_wish' })))).toEqual([
      {
        event: 'membership.ended',
        changes: {
          'Membership.ended': [false, true],
          'Membership.end': [null, '2017'],
          'Membership.endReasonId': [null, reason],
        },
      },
    ]);
  });

  it.each([
    ['before its start', { endDate: '2015' }, ['END_BEFORE_START endDate']],
    ['on a day that is none', { endDate: '2016-02-30' }, ['INVALID_DATE endDate']],
    ['for no reason of the list', { endReason: 'member' }, ['UNKNOWN_CODE endReason']],
    ['by a decision that is none', { decisionId: UNKNOWN_ID }, ['NOT_FOUND decisionId']],
    ['of another version', { expectedVersion: 2 }, ['STALE_VERSION expectedVersion']],
    ['of a membership that is none', { id: UNKNOWN_ID }, ['NOT_FOUND id']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    expect(await register.refusals('endMembership', ending(id, more))).toEqual(refusals);
  });

  it('is refused when it has ended', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', endDate: '2017' });
    expect(await register.refusals('endMembership', ending(id))).toEqual(['ALREADY_ENDED id']);
  });

  it('cannot give a reason that is no longer in use', async () => {
    const code = 'withdrawn_reason';
    const item = await register.done('defineClassifierItem', { classifier: 'end-reason', code, name: { kk: 'ескірген' } });
    await register.done('correctClassifierItem', { id: item, expectedVersion: 1, retiredOn: '2020-01-01' });
    const id = await register.appoint(person, council, { startDate: '2016' });
    expect(await register.refusals('endMembership', ending(id, { endReason: code }))).toEqual(['RETIRED_CODE endReason']);
  });
});

describe('correctMembership', () => {
  it('changes what is given, clears what is null, leaves the rest', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', capacity: 'ректор', votingRight: true });
    const before = await read(id);
    const corrected = await register.after(
      'correctMembership',
      { id, expectedVersion: 1, startDate: '2016-10', capacity: null },
      WHOLE,
    );
    expect(corrected).toEqual({ ...before, startDate: '2016-10', capacity: null, version: 2 });
  });

  it('tells the history the fields before and after, and why', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    const correction = { id, expectedVersion: 1, startDate: '2017', votingRight: false, reason: 'хаттама бойынша' };
    expect(await register.history(() => register.done('correctMembership', correction))).toEqual([
      {
        event: 'membership.corrected',
        reason: 'хаттама бойынша',
        changes: { 'Membership.start': ['2016', '2017'], 'Membership.votingRight': [null, false] },
      },
    ]);
  });

  it('attests today what loses its start', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    await register.done('correctMembership', { id, expectedVersion: 1, startDate: null });
    expect(await read(id)).toMatchObject({ startDate: null, attestedOn: today() });
  });

  it('opens again what was ended by mistake', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', endDate: '2017', endReason: 'death' });
    const reopening = { id, expectedVersion: 1, ended: false };
    expect(await register.refusals('correctMembership', reopening)).toEqual(['END_WITHOUT_ENDING ended']);
    await register.done('correctMembership', { ...reopening, endDate: null, endReason: null });
    expect(await read(id)).toMatchObject({ ended: false, endDate: null, endReason: null });
  });

  it('adds a source, which is a version', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    const sources = [{ sourceId: await register.source('Хаттама № 3') }];
    const after = await register.after('correctMembership', { id, expectedVersion: 1, sources }, 'version citations { source { title } }');
    expect(after).toEqual({ version: 2, citations: [{ source: { title: 'Хаттама № 3' } }] });
    expect(await register.refusals('correctMembership', { id, expectedVersion: 2, sources })).toEqual(['NOTHING_CHANGED']);
  });

  it.each([
    ['nothing new', { startDate: '2016' }, ['NOTHING_CHANGED']],
    ['the end before the start', { ended: true, endDate: '2015' }, ['END_BEFORE_START endDate']],
    ['the start no day', { startDate: '2016-13' }, ['INVALID_DATE startDate']],
    ['an end without ending', { endDate: '2017' }, ['END_WITHOUT_ENDING ended']],
    ['another version', { expectedVersion: 7, note: 'ә' }, ['STALE_VERSION expectedVersion']],
    ['a membership that is none', { id: UNKNOWN_ID, note: 'ә' }, ['NOT_FOUND id']],
    ['a post that is none', { postId: UNKNOWN_ID }, ['NOT_FOUND postId']],
    ['neither ended nor not', { ended: null }, ['REQUIRED ended']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    expect(await register.refusals('correctMembership', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });

  it('says which version the record has', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    const { problems } = await register.attempt('correctMembership', { id, expectedVersion: 9, note: 'ә' });
    expect(problems[0]!.message).toContain('нұсқасы: 1.');
  });

  it('refuses to lay a membership over another of the same person', async () => {
    const later = await register.appoint(person, council, { startDate: '2018' });
    await register.appoint(person, council, { startDate: '2015', endDate: '2017' });
    const correction = { id: later, expectedVersion: 1, startDate: '2016' };
    expect(await register.refusals('correctMembership', correction)).toEqual(['MEMBERSHIP_OVERLAPS personId']);
  });
});

describe('createPost and openTerm', () => {
  it('create a post with its history', async () => {
    const post = { organizationId: council, role: 'head', title: { kk: 'төраға', ru: 'председатель', en: null }, seats: 1, position: 7 };
    const role = await register.item('post-role', 'head');
    let stored: Json;
    const created = await register.history(async () => {
      stored = await register.after('createPost', post, 'version organization { id } role { code } title { kk ru en } seats position closedOn');
    });
    const { title, seats, position } = post;
    expect(stored).toEqual({ version: 1, organization: { id: council }, role: { code: 'head' }, title, seats, position, closedOn: null });
    expect(created).toEqual([
      {
        event: 'post.created',
        changes: {
          'Post.organizationId': [null, council],
          'Post.roleId': [null, role],
          'Post.title': [null, title],
          'Post.seats': [null, 1],
          'Post.position': [null, 7],
        },
      },
    ]);
  });

  it.each([
    ['a role that is none', { role: 'king' }, ['UNKNOWN_CODE role']],
    ['a reason for a role', { role: 'death' }, ['UNKNOWN_CODE role']],
    ['no seats', { seats: 0 }, ['OUT_OF_RANGE seats']],
    ['an organization that is none', { organizationId: UNKNOWN_ID }, ['NOT_FOUND organizationId']],
    ['a title of two scripts', { title: { kk: 'тopaғa' } }, ['MIXED_SCRIPT title.kk']],
  ])('createPost is refused and leaves no trace: %s', async (_, more, refusals) => {
    const post = { organizationId: council, role: 'member', title: { kk: 'мүше' }, ...more };
    expect(await register.refusals('createPost', post)).toEqual(refusals);
  });

  it('create no post in an organization that has ended', async () => {
    await register.done('dissolveOrganization', { id: council, expectedVersion: 1 });
    const post = { organizationId: council, role: 'member', title: { kk: 'мүше' } };
    expect(await register.refusals('createPost', post)).toEqual(['ORGANIZATION_ENDED organizationId']);
  });

  it('open a term with its history', async () => {
    const term = { organizationId: council, number: 4, name: { kk: 'төртінші шақырылым', ru: null, en: null }, startDate: '2021', endDate: '2025-06' };
    const decisionId = await register.source('Шешім');
    let stored: Json;
    const opened = await register.history(async () => {
      const selection = 'version organization { id } number name { kk ru en } startDate endDate decision { id }';
      stored = await register.after('openTerm', { ...term, decisionId }, selection);
    });
    const { organizationId, ...own } = term;
    expect(stored).toEqual({ ...own, version: 1, organization: { id: organizationId }, decision: { id: decisionId } });
    expect(opened).toEqual([
      {
        event: 'term.opened',
        changes: {
          'Term.organizationId': [null, council],
          'Term.number': [null, 4],
          'Term.name': [null, term.name],
          'Term.start': [null, '2021'],
          'Term.end': [null, '2025-06'],
          'Term.decisionId': [null, decisionId],
        },
      },
    ]);
  });

  it.each([
    ['that ends before it starts', { startDate: '2021', endDate: '2020' }, ['END_BEFORE_START endDate']],
    ['that starts on no day', { startDate: '2016-02-30' }, ['INVALID_DATE startDate']],
    ['of number 0', { number: 0 }, ['OUT_OF_RANGE number']],
    ['of an organization that is none', { organizationId: UNKNOWN_ID }, ['NOT_FOUND organizationId']],
    ['by a decision that is none', { decisionId: UNKNOWN_ID }, ['NOT_FOUND decisionId']],
  ])('openTerm refuses a term %s, and leaves no trace', async (_, more, refusals) => {
    const term = { organizationId: council, number: 1, name: { kk: 'шақырылым' }, ...more };
    expect(await register.refusals('openTerm', term)).toEqual(refusals);
  });

  it('open no second term of one number, also at the same moment', async () => {
    const term = { organizationId: council, number: 5, name: { kk: 'шақырылым' } };
    const both = await Promise.all([1, 2].map(() => register.attempt('openTerm', term)));
    expect(both.flatMap(refusalsOf)).toEqual(['TERM_NUMBER_TAKEN number']);
    expect(await register.refusals('openTerm', term)).toEqual(['TERM_NUMBER_TAKEN number']);
  });
});
