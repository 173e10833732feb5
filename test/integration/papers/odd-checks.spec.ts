import { Proofs } from '../../../src/platform/proofs/index.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { execute } from '../../support/database.js';
import { dayFromToday } from '../../support/offices.js';
import { ADMIN_TOKEN } from '../../support/settings.js';
import { SignedPapers } from '../../support/signed-papers.js';

let app: TestApp;
let desk: AwardDesk;
let papers: SignedPapers;
let award: string;
let certificate: string;
let verified: string;
let serial: number;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  papers = await SignedPapers.open(desk);
  const areaId = await desk.register.area('790000000');
  const signed = await papers.signed({ personId: await papers.somebody('Досметова'), areaId });
  award = signed.awards[0]!;
  const { id, number, printPath } = signed.papers[0]!;
  certificate = id;
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
  expect((await fetch(`${app.url}${printPath}`, { headers })).status).toBe(200);
  const asked = new URLSearchParams({ number, name: 'Досметова' });
  const found = await fetch(`${app.url}/verify?${asked.toString()}`, { redirect: 'manual' });
  verified = `${app.url}${found.headers.get('location')!}`;
  [{ serial }] = await app.dataSource.query<[{ serial: number }]>('SELECT serial FROM certificate_proofs WHERE certificate_id = $1', [id]); // prettier-ignore
}); // prettier-ignore
afterAll(() => app.close());
beforeEach(() => execute(app.ownerUrl, 'TRUNCATE paper_checks, paper_check_days, failed_number_checks'));

const LIST = `query ($filter: OddPaperCheckFilter) { oddPaperChecks(filter: $filter) { nodes { day oddity times usual certificate { id } } } }`;
const odd = async (ask = desk.register.ask.bind(desk.register), filter: object = {}): Promise<Json[]> =>
  (await ask(LIST, { filter })).oddPaperChecks.nodes;
/** So many checks of a paper on the day that lies so many days from today. */
async function checked(paper: number, times: number, days = 0): Promise<void> {
  for (let i = 0; i < times; i++) await app.app.get(Proofs).count(paper, dayFromToday(days));
}
const failed = (times: number, days: number): Promise<unknown> =>
  app.dataSource.query('INSERT INTO failed_number_checks (day, times) VALUES ($1, $2)', [dayFromToday(days), times]);

describe('oddPaperChecks', () => {
  it('tells of a certificate that was checked far more than others, and of no other', async () => {
    await checked(serial, 24);
    expect(await odd()).toEqual([
      { day: desk.today, oddity: 'OFTEN', times: 24, usual: 0, certificate: { id: certificate } },
    ]);
    await checked(serial + 100, 4, -3);
    expect(await odd()).toMatchObject([{ times: 24, usual: 4 }]);
    await checked(serial + 101, 6);
    expect(await odd()).toEqual([]);
  });

  it('takes for usual what the other papers were checked on average in 31 days, on each day that they were', async () => {
    await checked(serial, 40);
    await checked(serial, 9, -1);
    await checked(serial + 1, 2);
    await checked(serial + 1, 4, -30);
    await checked(serial + 2, 3, -30);
    await checked(serial + 3, 19, -31);
    expect(await odd()).toMatchObject([{ times: 40, usual: 3 }]);
  });

  it('tells nothing of a few checks', async () => {
    await checked(serial, 19);
    expect(await odd()).toEqual([]);
  });

  it('tells of numbers that no paper has, where they were many on a day', async () => {
    for (let i = 0; i < 2; i++) {
      const wrong = await fetch(`${app.url}/verify?number=77&name=Ешкім`, { redirect: 'manual' });
      expect(wrong.status).toBe(404);
    }
    expect(await odd()).toEqual([]);
    const [{ times }] = await app.dataSource.query<[{ times: number }]>('SELECT times FROM failed_number_checks WHERE day = $1', [desk.today]); // prettier-ignore
    expect(times).toBe(2);
    await failed(40, -1);
    await failed(3, -2);
    expect(await odd()).toEqual([
      { day: dayFromToday(-1), oddity: 'UNKNOWN_NUMBERS', times: 40, usual: 3, certificate: null },
    ]);
  }); // prettier-ignore

  it('is filtered and counted as every list is', async () => {
    await checked(serial, 30);
    await failed(50, -1);
    expect((await odd(undefined, { oddity: ['OFTEN'] })).map(({ oddity }) => oddity)).toEqual(['OFTEN']);
    expect(await odd(undefined, { certificate: { eq: certificate } })).toHaveLength(1);
    const { oddPaperChecks } = await desk.register.ask('{ oddPaperChecks { totalCount } }');
    expect(oddPaperChecks.totalCount).toBe(2);
  });

  it('is asked by day and counted by month', async () => {
    await failed(50, -40);
    await failed(60, -100);
    const [later, earlier] = [dayFromToday(-40), dayFromToday(-100)];
    const days = async (day: object): Promise<string[]> => (await odd(undefined, { day })).map((each) => each.day);
    expect(await days({ from: later })).toEqual([later]);
    expect(await days({ to: earlier })).toEqual([earlier]);
    expect(await days({ within: later.slice(0, 7) })).toEqual([later]);
    expect(await days({ from: earlier, to: later })).toEqual([later, earlier]);
    const counted = '{ oddPaperChecksStatistics(groupBy: [DAY_MONTH]) { groups { dayMonth count } } }';
    expect((await desk.register.ask(counted)).oddPaperChecksStatistics.groups).toEqual([
      { dayMonth: earlier.slice(0, 7), count: 1 },
      { dayMonth: later.slice(0, 7), count: 1 },
    ]);
  });

  it('is for award staff, each where the award lies; numbers that no paper has lie nowhere', async () => {
    await checked(serial, 30);
    await failed(50, -1);
    const seenBy = async (role: string, area?: string): Promise<string[]> => {
      const holder = await desk.offices.holder({ role, ...(area && { area }) });
      return (await odd(holder.register.ask.bind(holder.register))).map(({ oddity }) => oddity);
    };
    expect(await seenBy('auditor')).toEqual(['OFTEN', 'UNKNOWN_NUMBERS']);
    expect(await seenBy('award_officer', '790000000')).toEqual(['OFTEN']);
    expect(await seenBy('award_officer', '330000000')).toEqual([]);
    const reader = await desk.offices.holder({ role: 'reader' });
    expect((await reader.ask(LIST)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  // The last: what was revoked stays revoked.
  it('tells of a paper that was checked since it does not hold, and not of checks before', async () => {
    expect((await fetch(verified)).status).toBe(200);
    await checked(serial, 1, -1);
    expect(await odd()).toEqual([]);
    const { version } = (await desk.register.ask('query ($id: ID!) { award(id: $id) { version } }', { id: award })).award;
    const decisionId = await desk.decision();
    await desk.approver.register.done('revokeAward', { id: award, expectedVersion: version, decisionId, reason: 'қате' });
    expect(await odd()).toEqual([
      { day: desk.today, oddity: 'NOT_VALID', times: 1, usual: null, certificate: { id: certificate } },
    ]);
  }); // prettier-ignore
});
