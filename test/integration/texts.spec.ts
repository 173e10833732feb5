import type { Type } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
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
/** Fields of inputs whose text may have several lines. */
const SEVERAL_LINES = new Set([
  'note',
  'quote',
  'citation',
  'citationRu',
  'reason',
  'dateNote',
  'answerReason',
  'purpose',
]);
/** Called so, and a code, or what records are looked for by. */
const NO_TEXT = /^ConsentInput\.purpose$|Filter\./;
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

it('a note, a quote, a reason of any input keeps its lines', () => {
  const inputs = TypeMetadataStorage.getInputTypesMetadata();
  const said = inputs.flatMap(({ name, target, properties }) =>
    (properties ?? [])
      .filter((each) => SEVERAL_LINES.has(each.name))
      .map(({ name: field }) => [`${name}.${field}`, plainToInstance(target as Type, { [field]: LINES })[field]]),
  );
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter(([field, text]) => !NO_TEXT.test(field as string) && text !== KEPT)).toEqual([]);
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

  it('has no blanks where it is a number of so many digits or a code, in inputs, filters and questions alike', async () => {
    const person = await register.person({ familyName: 'Бөлек', iin: '900101 200010' });
    const association = await register.association('Бос орын', { bin: '2210 4000 5731', ethnicGroups: ['ta tar'] });
    await register.award({ type: ' algys_ hat', personId: person });
    await register.done('createAccount', { signInName: 'tekserushi', displayName: 'Тексеруші' });
    const asked = await register.ask(`{
      people(filter: { iin: { eq: " 90 01 01 200010" } }) { nodes { id personalData { iin } } }
      people2: people(filter: { iin: { in: ["900101 200010"] } }) { totalCount }
      associations(filter: { ethnicGroup: { eq: "tatar " } }) { nodes { id bin } }
      awards(filter: { type: { in: ["algys_hat\u00a0"] } }) { totalCount }
      awardType(code: " algys_hat") { code } area(code: "79 0000 000") { code }
      awardTypes(filter: { code: { eq: "algys_hat " } }) { nodes { code } }
      areas(filter: { area: { withinCode: "790 000 000" } }, first: 1) { nodes { id } }
      account(signInName: " Tekserushi") { signInName }
      accounts(filter: { signInName: { eq: "TEKSERUSHI " } }) { totalCount } }`);
    expect(asked).toMatchObject({
      people: { nodes: [{ id: person, personalData: { iin: '900101200010' } }] },
      people2: { totalCount: 1 },
      associations: { nodes: [{ id: association, bin: '221040005731' }] },
      awards: { totalCount: 1 },
      awardType: { code: 'algys_hat' },
      area: { code: '790000000' },
      awardTypes: { nodes: [{ code: 'algys_hat' }] },
      areas: { nodes: [{}] },
      account: { signInName: 'tekserushi' },
      accounts: { totalCount: 1 },
    });
    const refused = await register.refusals('registerPerson', { familyName: 'Қате', iin: '9001 01 20001' });
    expect(refused).toEqual(['IIN_FORMAT iin']);
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
