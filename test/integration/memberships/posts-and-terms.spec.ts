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
