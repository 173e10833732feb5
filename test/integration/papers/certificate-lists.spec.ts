import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { execute } from '../../support/database.js';
import { recordsOf } from '../../support/exports.js';
import { SignedPapers } from '../../support/signed-papers.js';

let app: TestApp;
let desk: AwardDesk;
let shymkent: string;
/** The numbers of three papers, the first two of Shymkent. */
let numbers: string[];
/** The award of the third. */
let elsewhere: string;

const ask = async (document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Json> =>
  desk.register.ask(document, variables);
const found = async (filter: object, more = ''): Promise<string[]> => {
  const document = `query ($filter: CertificateFilter) { certificates(filter: $filter ${more}) { nodes { number } } }`;
  return (await ask(document, { filter })).certificates.nodes.map((each: Json) => each.number);
};

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  const papers = await SignedPapers.open(desk);
  shymkent = await desk.register.area('790000000');
  const jetisu = await desk.register.area('330000000');
  const names = ['Досметова', 'Асанов', 'Ержанов'];
  const people = await Promise.all(names.map((each) => papers.somebody(each)));
  const areas = [shymkent, shymkent, jetisu];
  const signed = await papers.signed(...people.map((personId, i) => ({ personId, areaId: areas[i] })));
  numbers = signed.papers.map((each) => each.number);
  elsewhere = signed.awards[2]!;
  // In Kazakhstan April has begun when it is seven in the evening of the last of March in Greenwich.
  const moments = ['2026-03-31T18:59:59Z', '2026-03-31T19:00:00Z', '2026-05-01T10:00:00Z'];
  const signedAt = moments.map(
    (at, i) => `UPDATE certificates SET signed_at = '${at}' WHERE number = '${numbers[i]!}'`,
  );
  // No command moves the day of a signature, and the database lets nobody: its owner alone may tell it to look away.
  const all = ['ALTER TABLE certificates DISABLE TRIGGER USER', ...signedAt, 'ALTER TABLE certificates ENABLE TRIGGER USER']; // prettier-ignore
  await execute(app.ownerUrl, all.join('; '));
});
afterAll(() => app.close());

describe('certificates', () => {
  it('are found by the day of Kazakhstan on which they were signed, in either order', async () => {
    const [march, april, may] = numbers;
    expect(await found({ signed: { within: '2026-04' } })).toEqual([april]);
    expect(await found({ signed: { to: '2026-03-31' } })).toEqual([march]);
    expect(await found({ signed: { from: '2026-04-01' } })).toEqual([may, april]);
    expect(await found({ signed: { from: '2026-04-01' } }, ', orderBy: { field: SIGNED }')).toEqual([april, may]);
    expect(await found({ signed: { within: '2026', to: '2026-04-30' } })).toEqual([april, march]);
    expect(await found({ signed: { isNull: true } })).toEqual([]);
  });

  it('are found by their number in any writing, and by the region of their award', async () => {
    expect(await found({ number: { eq: numbers[1]!.toLowerCase() } })).toEqual([numbers[1]]);
    expect((await found({ region: { eq: shymkent } })).sort()).toEqual(numbers.slice(0, 2).sort());
    expect(await found({ region: { isNull: true } })).toEqual([]);
    expect(await found({ type: { eq: 'qurmet_gramota' }, not: { region: { eq: shymkent } } })).toEqual([numbers[2]]);
  });

  it('are counted by month, kind and region, and taken away by what a group says', async () => {
    const { certificatesStatistics: counted } = await ask(
      '{ certificatesStatistics(groupBy: [SIGNED_MONTH, TYPE, REGION]) { groups { signedMonth type { code } region { id } count filter records { totalCount } } } }',
    );
    expect(counted.groups).toMatchObject([
      { signedMonth: '2026-03', type: { code: 'qurmet_gramota' }, region: { id: shymkent }, count: 1 },
      { signedMonth: '2026-04', type: { code: 'qurmet_gramota' }, region: { id: shymkent }, count: 1 },
      { signedMonth: '2026-05', type: { code: 'qurmet_gramota' }, count: 1 },
    ]);
    for (const [i, { filter, records }] of counted.groups.entries()) {
      const taken = await recordsOf(app, 'certificates', { filter: JSON.stringify(filter), columns: 'number' });
      expect([taken, records.totalCount]).toEqual([[{ number: numbers[i] }], 1]);
    }
  });

  it('go with their award to another region', async () => {
    const { award } = await ask('query ($id: ID!) { award(id: $id) { version } }', { id: elsewhere });
    await desk.register.done('correctAward', {
      id: elsewhere,
      expectedVersion: award.version,
      areaId: shymkent,
      reason: 'басқа қала',
    });
    expect((await found({ region: { eq: shymkent } })).sort()).toEqual([...numbers].sort());
  });
});

describe('nominations', () => {
  it('are counted by the region of their area, also by former borders, and by when they were handed in', async () => {
    const { today: now, former } = await ask(`{
      today: nominationsStatistics(groupBy: [REGION]) { groups { region { name { kk } } count records { totalCount } } }
      former: nominationsStatistics(groupBy: [REGION], borders: "2017-01-01") { groups { region { name { kk } } count } } }`);
    const told = (answer: Json): unknown[] => answer.groups.map((each: Json) => [each.region.name.kk, each.count]);
    expect(told(now).sort()).toEqual([['Жетісу облысы', 1], ['Шымкент қаласы', 2]]); // prettier-ignore
    expect(now.groups.map((each: Json) => each.records.totalCount - each.count)).toEqual([0, 0]);
    expect(told(former).sort()).toEqual([['Алматы облысы', 1], ['Оңтүстік Қазақстан облысы', 2]]); // prettier-ignore
    const { nominations, nominationsStatistics } = await ask(
      `query ($day: Date) { nominations(filter: { submitted: { from: $day } }) { totalCount } nominationsStatistics(groupBy: [SUBMITTED_YEAR]) { groups { submittedYear count } } }`,
      { day: desk.today },
    );
    expect(nominations.totalCount).toBe(3);
    expect(nominationsStatistics.groups).toEqual([{ submittedYear: Number(desk.today.slice(0, 4)), count: 3 }]);
  });
});
