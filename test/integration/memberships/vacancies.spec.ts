import { startApp, type Json, type TestApp } from '../../support/app.js';
import { dayFromToday } from '../../support/offices.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const LIST = `query ($of: ID!) { vacancies(filter: { organization: { eq: $of } }) {
  totalCount nodes { free since post { title { kk } } organization { id } }
} }`;
const vacancies = async (of: string): Promise<Json[]> => (await register.ask(LIST, { of })).vacancies.nodes;

describe('a vacancy', () => {
  it('is a post with a free seat today, and tells how many there are and since when', async () => {
    const body = await register.body('Кеңес');
    const postId = await register.post(body, 'deputy', { seats: 2 });
    await register.post(body, 'member');
    expect(await vacancies(body)).toEqual([{ free: 2, since: null, post: { title: { kk: 'deputy' } }, organization: { id: body } }]); // prettier-ignore
    const sits = (more: object): Promise<string> => register.person().then((id) => register.appoint(id, body, { postId, startDate: '2020-01-01', ...more })); // prettier-ignore
    await sits({ endDate: dayFromToday(-10) });
    await sits({});
    expect(await vacancies(body)).toMatchObject([{ free: 1, since: dayFromToday(-9) }]);
    await sits({ startDate: dayFromToday(-5) });
    expect(await vacancies(body)).toEqual([]);
  });

  it('is none of a closed post, and none of an organization that is dissolved', async () => {
    const [closing, ended] = [await register.body('Жабық'), await register.body('Таратылған')];
    const [post] = await Promise.all([closing, ended].map((each) => register.post(each, 'head', { seats: 1 })));
    await register.done('closePost', { id: post, expectedVersion: 1, closedOn: dayFromToday(-1) });
    await register.done('dissolveOrganization', { id: ended, expectedVersion: 1, effectiveDate: dayFromToday(-1) });
    for (const body of [closing, ended]) expect(await vacancies(body)).toEqual([]);
  });

  it('is counted by role and kind', async () => {
    const body = await register.body('Топтау');
    await register.post(body, 'head', { seats: 1 });
    const { vacanciesStatistics } = await register.ask(
      `query ($of: ID!) { vacanciesStatistics(filter: { organization: { eq: $of } }, groupBy: [ROLE, KIND]) {
        totals { count organizations } groups { role { code } count }
      } }`,
      { of: body },
    );
    expect(vacanciesStatistics).toEqual({ totals: { count: 1, organizations: 1 }, groups: [{ role: { code: 'head' }, count: 1 }] }); // prettier-ignore
  });
});

describe('terms', () => {
  it('are found by their end and the region of their body, the first to end first', async () => {
    const region = await register.area('330000000');
    const body = await register.body('Жетісу', { areaId: region });
    await register.term(body, 1, { startDate: '2018', endDate: '2020' });
    const later = await register.term(body, 2, { startDate: '2021-01-01', endDate: dayFromToday(60) });
    const sooner = await register.term(body, 3, {
      startDate: '2021-02-01',
      endDate: dayFromToday(30),
      mayOverlap: true,
    });
    const { terms, termsStatistics } = await register.ask(
      `query ($filter: TermFilter) {
        terms(filter: $filter, orderBy: { field: END }) { nodes { id } }
        termsStatistics(filter: $filter, groupBy: [REGION]) { groups { region { id } count organizations } }
      }`,
      { filter: { region: { eq: region }, end: { from: dayFromToday(0), to: dayFromToday(90) } } },
    );
    expect(terms.nodes).toEqual([{ id: sooner }, { id: later }]);
    expect(termsStatistics.groups).toEqual([{ region: { id: region }, count: 2, organizations: 1 }]);
  });
});
