import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Offices, refusedWith, type Holder } from '../../support/offices.js';
import { refusalsOf, type Input } from '../../support/register.js';

/**
 * A campaign of the whole country in three regions, by accounts of three roles: the administrator opens it, the secretaries of the
 * regions keep what their sides do in it, an analyst counts.
 */
const [TARAZ, JETISU, SHYMKENT] = ['310000000', '330000000', '790000000'] as const;

let app: TestApp;
let offices: Offices;
let administrator: Holder;
let analyst: Holder;
const secretaries: Record<string, Holder> = {};
const areas: Record<string, string> = {};
const centres: Record<string, string> = {};

beforeAll(async () => {
  app = await startApp();
  offices = new Offices(app);
  administrator = await offices.holder({ role: 'administrator' });
  analyst = await offices.holder({ role: 'analyst' });
  for (const code of [TARAZ, JETISU, SHYMKENT]) {
    areas[code] = await offices.register.area(code);
    secretaries[code] = await offices.holder({ role: 'secretary', area: code });
    centres[code] = await secretaries[code].register.association(`Орталық ${code}`);
  }
});
afterAll(() => app.close());

const COUNT = `query ($campaign: ID!) {
  campaign(id: $campaign) { title { kk } level { code } events { totalCount } contributions { totalCount } }
  contributionsStatistics(filter: { campaign: { eq: $campaign } }, groupBy: [REGION]) {
    totals { count amount { sum qualifier unknown } beneficiaries { of { code } sum qualifier unknown } }
    groups { region { id } count amount { sum qualifier unknown } beneficiaries { of { code } sum } }
  }
  eventsStatistics(filter: { campaign: { eq: $campaign } }, groupBy: [REGION]) { groups { region { id } count } }
}`;

it('a campaign is opened for all, kept by each region, and counted whole', async () => {
  const campaign = await administrator.register.done('recordCampaign', {
    title: { kk: '«Жанашыр жүрек»' }, occasion: 'republic_day', level: 'republic', startDate: '2025-10', areaId: null,
  }); // prettier-ignore
  const of = (code: string): Holder['register'] => secretaries[code]!.register;
  const give = (code: string, more: Input): Promise<string> =>
    of(code).done('recordContribution', { kind: 'money', campaignId: campaign, parties: [{ role: 'donor', organizationId: centres[code] }], ...more });

  // Each side records its own: without a word it lies where the secretary serves.
  const concert = await of(JETISU).done('recordEvent', {
    kind: 'concert', title: { kk: 'Қайырымдылық концерті' }, campaignId: campaign, startDate: '2025-10-25',
    parties: [{ role: 'organizer', organizationId: centres[JETISU] }], numbers: [{ of: 'participants', value: 300, qualifier: 'AT_LEAST' }],
  });
  await give(TARAZ, { amount: 1_000_000, numbers: [{ of: 'family', value: 40 }] });
  await give(JETISU, { amount: 500_000, amountQualifier: 'AT_LEAST', numbers: [{ of: 'person', value: 120, qualifier: 'AT_LEAST' }] });
  const treated = await give(JETISU, { kind: 'treatment', recipients: 'Отбасы', health: 'диагноз', numbers: [{ of: 'family', value: 1 }] });
  await give(SHYMKENT, { kind: 'food', furtherAreas: [areas[TARAZ]], numbers: [{ of: 'family', value: 15 }] });

  // Nobody keeps another's side, but each may tell of the same event, which stays one.
  expect(await of(SHYMKENT).refusals('correctContribution', { id: treated, expectedVersion: 1, amount: 1 })).toEqual(['OUT_OF_REACH id']);
  expect(await of(SHYMKENT).refusals('recordContribution', { kind: 'money', areaId: areas[JETISU] })).toEqual(['OUT_OF_REACH areaId']);
  expect(await of(SHYMKENT).refusals('correctCampaign', { id: campaign, expectedVersion: 1, level: 'region' })).toEqual(['OUT_OF_REACH id']);
  await of(SHYMKENT).done('reportEvent', { eventId: concert, organizationId: centres[SHYMKENT], participants: 320, qualifier: 'ABOUT' });

  // The same money told by donor and by executor is noticed, and taken back before it is counted twice.
  const parties = [{ role: 'donor', organizationId: centres[TARAZ] }, { role: 'executor', organizationId: centres[SHYMKENT] }];
  const again = await of(SHYMKENT).attempt('recordContribution', { kind: 'money', campaignId: campaign, amount: 1_000_000, parties });
  expect(again.warnings.map(({ code, path }) => [code, path])).toEqual([['SIMILAR_EXISTS', ['amount']]]);
  expect(refusalsOf(await of(SHYMKENT).attempt('voidRecord', { id: again.record.id, reason: 'бір қаражат екі рет жазылды' }))).toEqual([]);

  // The analyst counts everything, and sees neither a name nor a diagnosis; nothing is written by him.
  const { data, errors } = await analyst.ask(COUNT, { campaign });
  expect(errors).toEqual([]);
  expect(data.campaign).toEqual({ title: { kk: '«Жанашыр жүрек»' }, level: { code: 'republic' }, events: { totalCount: 1 }, contributions: { totalCount: 4 } });
  expect(data.contributionsStatistics.totals).toEqual({
    count: 4, amount: { sum: 1_500_000, qualifier: 'AT_LEAST', unknown: 2 },
    beneficiaries: [{ of: { code: 'person' }, sum: 120, qualifier: 'AT_LEAST', unknown: 0 }, { of: { code: 'family' }, sum: 56, qualifier: 'EXACT', unknown: 0 }],
  });
  const byRegion = Object.fromEntries(data.contributionsStatistics.groups.map((each: Json) => [each.region.id, [each.count, each.amount.sum, each.amount.unknown]]));
  expect(byRegion).toEqual({ [areas[TARAZ]!]: [1, 1_000_000, 0], [areas[JETISU]!]: [2, 500_000, 1], [areas[SHYMKENT]!]: [1, null, 1] });
  expect(data.eventsStatistics.groups).toEqual([{ region: { id: areas[JETISU] }, count: 1 }]);
  const SECRET = `{ contribution(id: "${treated}") { recipients health hiddenFields } }`;
  const hidden = { recipients: null, health: null, hiddenFields: expect.arrayContaining(['recipients', 'health']) };
  expect((await analyst.ask(SECRET)).data.contribution).toEqual(hidden);
  expect((await secretaries[SHYMKENT]!.ask(SECRET)).data.contribution).toEqual(hidden);
  expect((await secretaries[JETISU]!.ask(SECRET)).data.contribution).toEqual({ recipients: 'Отбасы', health: 'диагноз', hiddenFields: [] });
  expect(await refusedWith(analyst.ask, `mutation { correctCampaign(input: { id: "${campaign}", expectedVersion: 1 }) { problems { code } } }`)).toEqual(['FORBIDDEN']);

  // What was done and by whom stays readable for whoever may read the history.
  const told = await administrator.ask(`{ history(of: "${concert}") { nodes { event } } }`);
  expect(told.data.history.nodes.map(({ event }: Json) => event)).toEqual(['event.reported', 'event.recorded']);
}); // prettier-ignore
