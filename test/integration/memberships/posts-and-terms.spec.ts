import { startApp, type Json, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let council: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  council = await register.body('Жетісу облысының ассамблеясы');
});

describe('createPost and openTerm', () => {
  it('create a post with its history', async () => {
    const post = {
      organizationId: council,
      role: 'head',
      title: { kk: 'төраға', ru: 'председатель', en: null },
      seats: 1,
      position: 7,
    };
    const role = await register.item('post-role', 'head');
    let stored: Json;
    const created = await register.history(async () => {
      stored = await register.after(
        'createPost',
        post,
        'version organization { id } role { code } title { kk ru en } seats position closedOn',
      );
    });
    const { title, seats, position } = post;
    expect(stored).toEqual({
      version: 1,
      organization: { id: council },
      role: { code: 'head' },
      title,
      seats,
      position,
      closedOn: null,
    });
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
    const term = {
      organizationId: council,
      number: 4,
      name: { kk: 'төртінші шақырылым', ru: null, en: null },
      startDate: '2021',
      endDate: '2025-06',
    };
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
          'Term.mayOverlap': [null, false],
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

describe('posts', () => {
  const version = async (id: string): Promise<number> =>
    (
      await register.ask('query ($id: ID!) { node(id: $id) { ... on Post { version } ... on Term { version } } }', {
        id,
      })
    ).node.version;

  it('are corrected and moved, with their history', async () => {
    const id = await register.post(council, 'member', { seats: 2, position: 4 });
    const events = await register.history(async () => {
      const input = { id, expectedVersion: 1, role: 'head', title: { kk: 'Төраға' }, seats: 1, position: 1 };
      const post = await register.after('correctPost', input, 'version role { code } title { kk } seats position');
      expect(post).toEqual({ version: 2, role: { code: 'head' }, title: { kk: 'Төраға' }, seats: 1, position: 1 });
    });
    expect(events.map(({ event }) => event)).toEqual(['post.corrected']);
    expect(events[0]!.changes).toMatchObject({ 'Post.seats': [2, 1], 'Post.position': [4, 1] });
    expect(await register.refusals('correctPost', { id, expectedVersion: 1, seats: 3 })).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    expect(await register.refusals('correctPost', { id, expectedVersion: 2, seats: 1 })).toEqual(['NOTHING_CHANGED']);
  });

  it('keep a title in the languages that a correction does not give', async () => {
    const title = { kk: 'төраға', ru: 'председатель', en: 'chair' };
    const id = await register.post(council, 'head', { title });
    const correction = { id, expectedVersion: 1, title: { kk: 'Төраға', en: null } };
    expect((await register.after('correctPost', correction, 'title { kk ru en }')).title).toEqual({
      kk: 'Төраға',
      ru: 'председатель',
      en: null,
    });
  });

  it('get no fewer seats than are taken', async () => {
    const id = await register.post(council, 'member', { seats: 2 });
    for (const name of ['Пак', 'Ким'])
      await register.appoint(await register.person({ familyName: name }), council, { postId: id, startDate: '2020' });
    expect(await register.refusals('correctPost', { id, expectedVersion: 1, seats: 1 })).toEqual(['SEATS_TAKEN seats']);
  });

  it('that are closed are not filled, until they are reopened', async () => {
    const id = await register.post(council, 'member', { seats: 1 });
    const person = await register.person({ familyName: 'Пак' });
    const seat = { personId: person, organizationId: council, postId: id };
    const membership = await register.appoint(person, council, { postId: id, startDate: '2018' });
    expect(await register.refusals('closePost', { id, expectedVersion: 1, closedOn: '2020-01-01' })).toEqual([
      'POST_HELD closedOn',
    ]);
    await register.done('endMembership', { id: membership, expectedVersion: 1, endDate: '2019-12-31' });
    expect(await register.refusals('closePost', { id, expectedVersion: 1, closedOn: '2990-01-01' })).toEqual([
      'DATE_IN_FUTURE closedOn',
    ]);
    expect(await register.after('closePost', { id, expectedVersion: 1, closedOn: '2020-01-01' }, 'closedOn')).toEqual({
      closedOn: '2020-01-01',
    });
    expect(await register.refusals('closePost', { id, expectedVersion: 2 })).toEqual(['POST_CLOSED id']);
    expect(await register.refusals('appointMember', { ...seat, startDate: '2021' })).toEqual(['POST_CLOSED postId']);
    await register.done('appointMember', { ...seat, startDate: '2016', endDate: '2017' });
    await register.done('reopenPost', { id, expectedVersion: 2 });
    expect(await register.refusals('reopenPost', { id, expectedVersion: 3 })).toEqual(['POST_OPEN id']);
    await register.done('appointMember', { ...seat, startDate: '2021' });
  });

  it('are closed with a warning before their body was founded, and after it has ended', async () => {
    const body = await register.body('Орган', { foundedOn: '1995' });
    const [early, late] = [await register.post(body), await register.post(body, 'head')];
    await register.done('dissolveOrganization', { id: body, expectedVersion: 1, effectiveDate: '2020' });
    const warned = async (id: string, closedOn: string): Promise<unknown> =>
      (await register.attempt('closePost', { id, expectedVersion: 1, closedOn })).warnings;
    expect(await warned(early, '1994-12-31')).toMatchObject([{ code: 'BEFORE_FOUNDING', path: ['closedOn'] }]);
    expect(await warned(late, '2021-01-01')).toMatchObject([{ code: 'AFTER_DISSOLUTION', path: ['closedOn'] }]);
  });

  it('that are closed take no member back who was recorded by mistake', async () => {
    const post = await register.post(council, 'member', { seats: 1 });
    const person = await register.person({ familyName: 'Пак' });
    const id = await register.appoint(person, council, { postId: post, startDate: '2018' });
    await register.done('voidRecord', { id, expectedVersion: 1, reason: 'қате' });
    await register.done('closePost', { id: post, expectedVersion: 1, closedOn: '2020-01-01' });
    const restoring = { id, reason: 'дұрыс екен' };
    expect(await register.refusals('restoreRecord', restoring)).toEqual(['POST_CLOSED id']);
    await register.done('reopenPost', { id: post, expectedVersion: 2 });
    await register.done('restoreRecord', restoring);
  });

  it('that are closed keep the past of their members correctable, and are not filled by it', async () => {
    const post = await register.post(council, 'member', { seats: 1 });
    const [wrong, right] = [
      await register.person({ familyName: 'Қате' }),
      await register.person({ familyName: 'Дұрыс' }),
    ];
    const past = { postId: post, startDate: '2016', endDate: '2018' };
    const id = await register.appoint(wrong, council, past);
    await register.done('closePost', { id: post, expectedVersion: 1, closedOn: '2018-12-31' });
    await register.done('correctMembership', { id, expectedVersion: 1, note: 'түзетілді', endDate: '2018-06' });
    for (const more of [{ endDate: '2020' }, { endDate: null, ended: false }])
      expect(await register.refusals('correctMembership', { id, expectedVersion: 2, ...more })).toEqual([
        'POST_CLOSED postId',
      ]);
    const correction = { id, expectedVersion: 2, personId: right, reason: 'басқа адам' };
    const corrected = await register.after('correctMember', correction, 'id person { id } post { id } endDate');
    expect(corrected).toEqual({
      id: expect.any(String),
      person: { id: right },
      post: { id: post },
      endDate: '2018-06',
    });
    const told = { id: corrected.id, expectedVersion: 1 };
    expect(await register.refusals('correctMembership', { ...told, endDate: '2019' })).toEqual(['POST_CLOSED postId']);
    await register.done('correctMembership', { ...told, postId: null, endDate: '2019' });
    const back = { id: corrected.id, expectedVersion: 2, postId: post };
    expect(await register.refusals('correctMembership', back)).toEqual(['POST_CLOSED postId']);
  });

  it('of a body that has ended are not reopened', async () => {
    const body = await register.body('Орган');
    const id = await register.post(body);
    await register.done('closePost', { id, expectedVersion: 1 });
    await register.done('dissolveOrganization', { id: body, expectedVersion: 1 });
    expect(await register.refusals('reopenPost', { id, expectedVersion: await version(id) })).toEqual([
      'ORGANIZATION_ENDED id',
    ]);
  });
});
