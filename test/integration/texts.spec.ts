import { startApp, type Json, type TestApp } from '../support/app.js';
import { registerOf, type Register } from '../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const LINES = '  бірінші жол \t\r\nекінші\rүшінші\n\n\n\n\nсоңғы  \n';
const KEPT = 'бірінші жол\nекінші\nүшінші\n\n\nсоңғы';

describe('a text of several lines', () => {
  const note = async (field: string, id: string, what = 'note'): Promise<string> =>
    (await register.ask(`query ($id: ID!) { ${field}(id: $id) { ${what} } }`, { id }))[field][what];

  it('keeps its lines: notes, quotes, citations', async () => {
    const person = await register.person({ familyName: 'Әліш', note: LINES });
    const body = await register.body('Орган', { note: LINES });
    const membership = await register.appoint(person, body, { note: LINES });
    const award = await register.award({ personId: person, note: LINES, citation: LINES });
    const source = await register.source('Бұйрық', { note: LINES, quote: LINES });
    expect({
      person: await note('person', person),
      organization: await note('organization', body),
      membership: await note('membership', membership),
      award: [await note('award', award), await note('award', award, 'citation')],
      source: [await note('source', source), await note('source', source, 'quote')],
    }).toEqual({ person: KEPT, organization: KEPT, membership: KEPT, award: [KEPT, KEPT], source: [KEPT, KEPT] });
  });

  it('keeps the lines of a reason in the history', async () => {
    const id = await register.person({ familyName: 'Әліш' });
    const [entry] = await register.history(() =>
      register.done('correctPerson', { id, expectedVersion: 1, note: 'жазба', reason: LINES }),
    );
    expect(entry!.reason).toBe(KEPT);
  });
});

describe('a text of one line', () => {
  it('is one line, without what nobody sees', async () => {
    const person = { familyName: '\ufeffИс\u00adха\u200bков\u3164', givenName: '\u200fАли\n\u2060 Мұрат\u0085' };
    expect(await register.after('registerPerson', person, 'familyName givenName')).toEqual({
      familyName: 'Исхаков',
      givenName: 'Али Мұрат',
    });
  });

  it('keeps the joiners of scripts that need them', async () => {
    const otherNames = [
      { text: 'می\u200cخواهم', kind: 'SPELLING' },
      { text: 'Ас\u200cқар', kind: 'FORMER' },
    ];
    const stored = await register.after('registerPerson', { familyName: 'Асқар', otherNames }, 'otherNames { text }');
    expect(stored.otherNames.map(({ text }: Json) => text).sort()).toEqual(['Асқар', 'می\u200cخواهم']);
  });

  it('is read so where it is a number, a code or an id', async () => {
    const area = await register.area('790000000');
    const person = await register.person({
      familyName: 'Досметова',
      iin: ' 850512\u200b100017',
      areaId: `\ufeff${area}`,
      birthDate: '1885-05-12',
    });
    expect(
      await register.ask('query ($id: ID!) { person(id: $id) { area { id } personalData { iin } } }', { id: person }),
    ).toEqual({ person: { area: { id: area }, personalData: { iin: '850512100017' } } });
    await register.award({ type: 'birlik\u00ad_medal', personId: person });
  });

  it('is found by filters and searches that hold what nobody sees', async () => {
    await register.person({ familyName: 'Сүлейменов' });
    const found = async (args: string): Promise<number> =>
      (await register.ask(`{ people(${args}) { totalCount } }`)).people.totalCount;
    expect(await found('search: "Сүл\\u00adейменов\\u200e"')).toBe(1);
    expect(await found('filter: { familyName: { eq: "Сүлей\\u200bменов" } }')).toBe(1);
    expect(await found('filter: { familyName: { in: ["\\ufeffСүлейменов"] } }')).toBe(1);
  });
});
