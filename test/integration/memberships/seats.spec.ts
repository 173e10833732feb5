import { startApp, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, type Input, type Register } from '../../support/register.js';

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
      const outcomes = await Promise.all(
        (await people(2)).map((each) => register.attempt('appointMember', at(each, head))),
      );
      expect(outcomes.flatMap(refusalsOf)).toEqual(['POST_OCCUPIED postId']);
    });
    expect(both.map(({ event }) => event)).toEqual(['person.registered', 'person.registered', 'membership.began']);
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
    const outcomes = await Promise.all(
      (await people(8)).map((each) => register.attempt('appointMember', at(each, deputy))),
    );
    expect(outcomes.flatMap(refusalsOf)).toEqual(Array(6).fill('SEATS_TAKEN postId'));
    expect(await holders(deputy, '2020-06-01')).toBe(2);
  });

  it('a post without a limit takes whoever comes, also all at the same moment', async () => {
    const member = await register.post(council);
    const outcomes = await Promise.all(
      (await people(8)).map((each) => register.attempt('appointMember', at(each, member))),
    );
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
    const [head, deputy] = [
      await register.post(council, 'head', { seats: 1 }),
      await register.post(council, 'deputy', { seats: 2 }),
    ];
    await register.done('appointMember', at(first, head));
    for (const each of [first, second]) await register.done('appointMember', at(each, deputy));
    const id = await register.done('appointMember', at(third, await register.post(council)));
    const move = (postId: string): Input => ({ id, expectedVersion: 1, postId });
    expect(await register.refusals('correctMembership', move(head))).toEqual(['POST_OCCUPIED postId']);
    expect(await register.refusals('correctMembership', move(deputy))).toEqual(['SEATS_TAKEN postId']);
  });
});

describe('posts', () => {
  it('are closed where their holder may have left by then, in whichever order that is recorded', async () => {
    const body = await register.body('Орган');
    const left = { startDate: '2016', ended: true };
    const closing = { expectedVersion: 1, closedOn: '2016-06-01' };
    const [one, other, third] = [await register.post(body), await register.post(body), await register.post(body)];
    const person = await register.person({ familyName: 'Пак' });
    await register.appoint(person, body, { ...left, postId: one });
    await register.done('closePost', { ...closing, id: one });
    await register.done('closePost', { ...closing, id: other });
    await register.appoint(person, body, { ...left, postId: other });
    const attested = { personId: person, organizationId: body, ...left, endDate: '2016', attestedOn: '2016-07-01' };
    expect(await register.refusals('appointMember', { ...attested, postId: other })).toEqual(['POST_CLOSED postId']);
    await register.done('appointMember', { ...attested, postId: third });
    expect(await register.refusals('closePost', { ...closing, id: third })).toEqual(['POST_HELD closedOn']);
  });
});
