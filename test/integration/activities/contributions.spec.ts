import { startApp, type Json, type TestApp } from '../../support/app.js';
import { historyOf } from '../../support/history.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let taraz: string;
let almaty: string;
let astana: string;
let donor: string;
let fund: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  [taraz, almaty, astana] = [await register.area('310000000'), await register.area('750000000'), await register.area('710000000')];
  donor = await register.association('«Ахыска» түрік этномәдени орталығы', { areaId: taraz });
  fund = await register.institution('«Диаспора мұрасы» қоры', { areaId: taraz });
}); // prettier-ignore
afterAll(() => app.close());

const give = (more: Input = {}): Promise<string> => register.done('recordContribution', { kind: 'money', ...more });
const one = async (id: string, selection: string, by: Register = register): Promise<Json> =>
  (await by.ask(`query ($id: ID!) { contribution(id: $id) { ${selection} } }`, { id })).contribution;
const campaign = (title: string, more: Input = {}): Promise<string> =>
  register.done('recordCampaign', { title: { kk: title }, ...more });
const SUMS = 'count amount { sum qualifier unknown } beneficiaries { of { code } sum qualifier unknown }';
/** What was given in a campaign, by this and that. */
const counted = async (campaignId: string, groupBy = ''): Promise<Json> => {
  const groups = groupBy && `groups { ${groupBy} ${SUMS} }`;
  const by = groupBy && `, groupBy: [${groupBy.split(' ')[0]!.replace(/[A-Z]/g, (each) => `_${each}`).toUpperCase()}]`;
  const document = `{ contributionsStatistics(filter: { campaign: { eq: "${campaignId}" } }${by}) { totals { ${SUMS} } ${groups} } }`;
  return (await register.ask(document)).contributionsStatistics;
}; // prettier-ignore

describe('recordContribution', () => {
  it('keeps donor, executor and receiver, the money, what was given in kind and whom it helped', async () => {
    const id = await give({
      kind: 'gas_connection', date: '2025', amount: 12_000_000_000, amountQualifier: 'ABOUT', areaId: taraz, description: '70 үй тегін газға қосылды',
      parties: [{ role: 'donor', organizationId: donor }, { role: 'executor', organizationId: fund }, { role: 'receiver', name: 'Тұрғындар' }],
      items: [{ item: 'планшет', quantity: 1, unit: 'дана' }],
      numbers: [{ of: 'house', value: 70 }, { of: 'family', group: 'low_income' }],
    }); // prettier-ignore
    const selection = `kind { code } date amount amountQualifier amountBasis total description items { item quantity unit } parties { role { code } name }
      numbers { of { code } value group { code } }`;
    expect(await one(id, selection)).toEqual({
      kind: { code: 'gas_connection' }, date: '2025', amount: 12_000_000_000, amountQualifier: 'ABOUT', amountBasis: 'TOTAL', total: 12_000_000_000,
      description: '70 үй тегін газға қосылды', items: [{ item: 'планшет', quantity: 1, unit: 'дана' }],
      parties: [{ role: { code: 'donor' }, name: null }, { role: { code: 'executor' }, name: null }, { role: { code: 'receiver' }, name: 'Тұрғындар' }],
      numbers: [{ of: { code: 'house' }, value: 70, group: null }, { of: { code: 'family' }, value: null, group: { code: 'low_income' } }],
    }); // prettier-ignore
  });

  it.each<[string, Input, string[]]>([
    ['a kind that is none', { kind: 'run' }, ['UNKNOWN_CODE kind']],
    ['less than nothing', { amount: -1 }, ['NOT_WHOLE amount']],
    ['a part of a tenge', { amount: 0.5 }, ['NOT_WHOLE amount']],
    ['a day to come', { date: '2999' }, ['DATE_IN_FUTURE date']],
    ['a unit that is none', { numbers: [{ of: 'participants', value: 1 }] }, ['UNKNOWN_CODE numbers.0.of']],
    ['a donor named twice', { parties: [{ role: 'donor', name: 'Қор' }, { role: 'donor', name: 'Қор' }] }, ['PARTY_TWICE parties.1.role']],
    ['a quantity below nothing', { items: [{ item: 'кітап', quantity: -1 }] }, ['OUT_OF_RANGE items.0.quantity']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    expect(await register.refusals('recordContribution', { kind: 'money', ...more })).toEqual(refusals);
  }); // prettier-ignore

  it('tells of another record that may be the same money: a like sum, a party in common', async () => {
    const input = { kind: 'money', amount: 777_000, date: '2024-05', parties: [{ role: 'donor', organizationId: fund }] };
    const told = async (more: Input): Promise<string[]> =>
      (await register.attempt('recordContribution', { ...input, ...more })).warnings.map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(await told({})).toEqual([]);
    expect(await told({ amount: 778_000 })).toEqual([]);
    expect(await told({ date: '2023' })).toEqual([]);
    expect(await told({ parties: [{ role: 'donor', organizationId: donor }] })).toEqual([]);
    expect(await told({ parties: [{ role: 'donor', organizationId: donor }, { role: 'executor', organizationId: fund }] })).toEqual(['SIMILAR_EXISTS amount']);
    const { contributions } = await register.ask('{ contributions(filter: { possibleDuplicate: true }) { nodes { amount possibleDuplicate } } }');
    expect(contributions.nodes.every((each: Json) => each.amount === 777_000 && each.possibleDuplicate)).toBe(true);
    expect(contributions.nodes.length).toBe(3);
  }); // prettier-ignore
});

describe('sums', () => {
  it('leave out what is not known, and say how many', async () => {
    const id = await campaign('Жылу');
    await give({ campaignId: id, amount: 200_000, numbers: [{ of: 'family', value: 1 }] });
    await give({ campaignId: id, numbers: [{ of: 'person', value: 1080 }] });
    await give({ campaignId: id, numbers: [{ of: 'person', value: 1000 }, { of: 'family', value: 10 }] });
    await give({ campaignId: id, numbers: [{ of: 'person' }] });
    expect((await counted(id)).totals).toEqual({
      count: 4,
      amount: { sum: 200_000, qualifier: 'EXACT', unknown: 3 },
      beneficiaries: [
        { of: { code: 'person' }, sum: 2080, qualifier: 'EXACT', unknown: 1 },
        { of: { code: 'family' }, sum: 11, qualifier: 'EXACT', unknown: 0 },
      ],
    });
  }); // prettier-ignore

  it('of nothing known are nothing, not zero', async () => {
    const id = await campaign('Белгісіз');
    await give({ campaignId: id, numbers: [{ of: 'house' }] });
    expect((await counted(id)).totals).toEqual({
      count: 1,
      amount: { sum: null, qualifier: null, unknown: 1 },
      beneficiaries: [{ of: { code: 'house' }, sum: null, qualifier: null, unknown: 1 }],
    });
  });

  it.each<[string[], string]>([
    [['EXACT', 'AT_LEAST'], 'AT_LEAST'],
    [['EXACT', 'ABOUT'], 'ABOUT'],
    [['ABOUT', 'AT_LEAST'], 'AT_LEAST'],
    [['EXACT', 'AT_MOST'], 'AT_MOST'],
    [['AT_LEAST', 'AT_MOST'], 'ABOUT'],
  ])('of %s are %s', async (parts, whole) => {
    const id = await campaign(`Дәлдігі: ${parts.join(' ').toLowerCase().replace(/[a-z_]/g, 'а')}`);
    for (const qualifier of parts)
      await give({ campaignId: id, amount: 10, amountQualifier: qualifier, numbers: [{ of: 'family', value: 5, qualifier }] });
    const { totals } = await counted(id);
    expect([totals.amount, totals.beneficiaries]).toEqual([
      { sum: 20, qualifier: whole, unknown: 0 }, [{ of: { code: 'family' }, sum: 10, qualifier: whole, unknown: 0 }],
    ]);
  }); // prettier-ignore

  it('take an amount for each as often as it was given, and one that is not clear once, as at least that', async () => {
    const [each, unclear, unknown] = [await campaign('Әрқайсысына'), await campaign('Анық емес'), await campaign('Саны белгісіз')];
    await give({ campaignId: each, amount: 1000, amountBasis: 'EACH', numbers: [{ of: 'family', value: 7, qualifier: 'AT_LEAST' }] });
    await give({ campaignId: unclear, amount: 100_000, amountBasis: 'NOT_CLEAR', numbers: [{ of: 'family', value: 10 }] });
    await give({ campaignId: unknown, amount: 1000, amountBasis: 'EACH', numbers: [{ of: 'family' }] });
    expect((await counted(each)).totals.amount).toEqual({ sum: 7000, qualifier: 'AT_LEAST', unknown: 0 });
    expect((await counted(unclear)).totals.amount).toEqual({ sum: 100_000, qualifier: 'AT_LEAST', unknown: 0 });
    expect((await counted(unknown)).totals.amount).toEqual({ sum: null, qualifier: null, unknown: 1 });
  }); // prettier-ignore

  it('stay a number that can be written: what makes them more is refused, recorded or corrected', async () => {
    const many = [{ of: 'person', value: 1_000_000_000 }];
    const most = { amount: 9_007_199, amountBasis: 'EACH', numbers: many };
    const id = await give({ campaignId: await campaign('Көп ақша'), ...most });
    expect(await one(id, 'total')).toEqual({ total: 9_007_199_000_000_000 });
    for (const amount of [9_007_200, 900_000_000_000_000])
      expect(await register.refusals('recordContribution', { kind: 'money', ...most, amount })).toEqual(['TOO_LARGE amount']);
    const [of] = (await one(id, 'numbers { id }')).numbers;
    const correct = (more: Input): Promise<string[]> => register.refusals('correctContribution', { id, expectedVersion: 1, ...more });
    expect(await correct({ amount: 900_000_000_000_000 })).toEqual(['TOO_LARGE amount']);
    expect(await correct({ correctNumbers: [{ id: of.id, value: 1_000_000_100 }] })).toEqual(['TOO_LARGE amount']);
    const whole = await give({ amount: 9_007_199_254_740_991, numbers: many });
    expect(await register.refusals('correctContribution', { id: whole, expectedVersion: 1, amountBasis: 'EACH' })).toEqual(['TOO_LARGE amount']);
    const other = await campaign('Одан да көп ақша');
    for (let gift = 0; gift < 2; gift++) await give({ campaignId: other, amount: 9_007_199_254_740_991 });
    expect((await counted(other)).totals.amount.sum).toBe(2 * 9_007_199_254_740_991);
  }); // prettier-ignore

  it('do not count the part of a number beside the whole', async () => {
    const id = await campaign('Бөліктер');
    await give({ campaignId: id, numbers: [{ of: 'person', value: 100 }, { of: 'person', value: 30, group: 'youth' }] });
    await give({ campaignId: id, numbers: [{ of: 'person', value: 5, group: 'youth' }, { of: 'person', value: 6, group: 'elders' }] });
    expect((await counted(id)).totals.beneficiaries).toEqual([{ of: { code: 'person' }, sum: 111, qualifier: 'EXACT', unknown: 0 }]);
  }); // prettier-ignore

  it('show a campaign of the whole country by region, and where those live who were helped', async () => {
    const id = await campaign('«Жанашыр жүрек»', { level: 'republic', occasion: 'republic_day' });
    const numbers = (value: number): Input[] => [{ of: 'person', value }];
    await give({ campaignId: id, areaId: taraz, amount: 100, numbers: numbers(10) });
    await give({ campaignId: id, areaId: taraz, amount: 50, numbers: numbers(20), furtherAreas: [almaty, astana] });
    await give({ campaignId: id, areaId: astana, numbers: numbers(40) });
    const sums = (each: Json): unknown[] => [each.amount.sum, each.amount.unknown, each.beneficiaries[0].sum];
    const by = async (field: string): Promise<Record<string, unknown[]>> =>
      Object.fromEntries((await counted(id, `${field} { id }`)).groups.map((each: Json) => [each[field].id, sums(each)]));
    expect(await by('region')).toEqual({ [taraz]: [150, 0, 30], [astana]: [null, 1, 40] });
    expect(await by('helpedRegion')).toEqual({ [taraz]: [100, 0, 10], [almaty]: [50, 0, 20], [astana]: [50, 1, 60] });
    const found = await register.ask(`{ contributions(filter: { campaign: { eq: "${id}" }, forAnotherRegion: true }) { totalCount }
      helped: contributions(filter: { campaign: { eq: "${id}" }, helpedRegion: { eq: "${astana}" } }) { totalCount } }`);
    expect([found.contributions.totalCount, found.helped.totalCount]).toEqual([1, 2]);
  }); // prettier-ignore
});

describe('names and health of those who were helped', () => {
  const SECRET = 'recipients health hiddenFields';
  it('are for those who may read them at that place, in the record as in its history', async () => {
    const id = await give({ kind: 'treatment', areaId: taraz, recipients: 'Баланың ата-анасы', health: 'лейкоз' });
    const rights = ['activities.read', 'activities.write', 'reference.read', 'organizations.read', 'history.read'];
    const guardian = registerOf(app, app.inArea(taraz, ...rights, 'activities.recipients.read'));
    const [analyst, other] = [register.as('activities.read', 'statistics.read', 'reference.read'), registerOf(app, app.inArea(almaty, ...rights, 'activities.recipients.read'))];
    const hidden = { recipients: null, health: null, hiddenFields: ['recipients', 'health'] };
    expect(await one(id, SECRET, guardian)).toEqual({ recipients: 'Баланың ата-анасы', health: 'лейкоз', hiddenFields: [] });
    expect(await one(id, SECRET, analyst)).toMatchObject(hidden);
    expect(await one(id, SECRET, other)).toMatchObject({ recipients: null, health: null });
    const clerk = registerOf(app, app.inArea(taraz, ...rights));
    expect(await clerk.refusals('correctContribution', { id, expectedVersion: 1, health: null })).toEqual(['FIELD_HIDDEN health']);
    const told = JSON.stringify(await historyOf(app.inArea(taraz, ...rights), id));
    expect(told).not.toContain('лейкоз');
    expect(told).not.toContain('Баланың');
  }); // prettier-ignore
});

describe('a campaign', () => {
  it('has a name, or its occasion in words', async () => {
    const nameless = { occasion: 'disaster', occasionPrinted: 'Қостанай облысындағы қайғылы оқиға' };
    const id = await register.done('recordCampaign', nameless);
    const [event, gift] = [await register.done('recordEvent', { kind: 'concert', title: { kk: 'Концерт' }, campaignId: id }), await give({ campaignId: id })];
    const { campaign: found } = await register.ask(
      `{ campaign(id: "${id}") { title { kk } occasion { code } occasionPrinted events { nodes { id } } contributions { nodes { id } } } }`,
    );
    expect(found).toEqual({
      title: null, occasion: { code: 'disaster' }, occasionPrinted: nameless.occasionPrinted, events: { nodes: [{ id: event }] }, contributions: { nodes: [{ id: gift }] },
    });
    expect(await register.refusals('recordCampaign', { occasion: 'disaster' })).toEqual(['NAMELESS title']);
    expect(await register.refusals('correctCampaign', { id, expectedVersion: 1, occasionPrinted: null })).toEqual(['NAMELESS title']);
    await register.done('correctCampaign', { id, expectedVersion: 1, title: { kk: '«Қостанайға көмек»' }, occasionPrinted: null });
  }); // prettier-ignore

  it('is told when it may be recorded already, and is held by what belongs to it', async () => {
    const id = await campaign('«Мектепке жол»', { startDate: '2022-08' });
    const { warnings } = await register.attempt('recordCampaign', { title: { kk: 'Мектепке жол' }, startDate: '2022' });
    expect(warnings.map(({ code }) => code)).toEqual(['SIMILAR_EXISTS']);
    const gift = await give({ campaignId: id });
    expect(await register.refusals('voidRecord', { id, reason: 'қате' })).toEqual(['RESTED_ON id']);
    await register.done('voidRecord', { id: gift, reason: 'қате' });
    await register.done('voidRecord', { id, reason: 'қате' });
  });
});
