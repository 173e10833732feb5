import { readFileSync } from 'node:fs';
import { certificatePaper } from '../../../src/modules/papers/certificate-paper.js';
import { DecisionLists } from '../../../src/modules/papers/lists/decision-lists.js';
import { RegisterSheet } from '../../../src/modules/papers/lists/register-sheet.js';
import { Printing } from '../../../src/modules/papers/printing.js';
import type { Printed } from '../../../src/modules/papers/languages.js';
import { RequestContext } from '../../../src/platform/context/index.js';
import { checkTemplate, layout } from '../../../src/platform/typesetting/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { take } from '../../support/files.js';
import { root } from '../../support/generated.js';
import type { Input } from '../../support/register.js';
import { SignedPapers, type Signed } from '../../support/signed-papers.js';
import { linesOf, rowsOf } from '../../support/templates.js';

let app: TestApp;
let desk: AwardDesk;
let shop: SignedPapers;
/** Of the first everything is said in both languages, of the second in Kazakh alone. */
let both: Signed;
let kazakh: Signed;
let ctx: RequestContext;

const CITATION = { kk: 'қоғамдық келісімге қосқан үлесі үшін', ru: 'за вклад в общественное согласие' };
const CAPACITY = { kk: 'бірлестік төрайымы', ru: 'председатель объединения' };
const POST = { kk: 'Ассамблея Төрағасы', ru: 'Председатель Ассамблеи' };

async function signed(decided: object, nominated: object): Promise<Signed> {
  const { decision, awards } = await shop.granted({ personId: await shop.somebody('Мысалова'), ...nominated });
  await desk.approver.register.done('correctAwardDecision', { id: decision, expectedVersion: 1, ...decided });
  const rows = awards.map((awardId) => ({ awardId, expectedVersion: 1 }));
  await desk.approver.register.done('signCertificates', { decisionId: decision, rows });
  return { decision, awards, papers: await Promise.all(awards.map((id) => shop.paperOf(id))) };
}

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  shop = await SignedPapers.open(desk);
  const inKazakh = { citation: CITATION.kk, capacity: CAPACITY.kk };
  both = await signed(
    { signatoryCapacity: POST.kk, signatoryCapacityRu: POST.ru },
    { ...inKazakh, citationRu: CITATION.ru, capacityRu: CAPACITY.ru },
  );
  kazakh = await signed({ signatoryCapacity: POST.kk }, inKazakh);
  ctx = new RequestContext((await app.actorOf(desk.approver.id))!, 'test', new Date(), 'kk');
});
afterAll(() => app.close());

/** What stands on the sheet. */
async function printed({ papers }: Signed, ...languages: Printed[]): Promise<string> {
  const [paper] = await app.app.get(Printing, { strict: false }).find(ctx, [papers[0].id]);
  const body = await checkTemplate(JSON.parse(readFileSync(`${root}src/modules/papers/templates/kurmet.json`, 'utf8')));
  const page = await layout(body, certificatePaper(body, paper!, [[true]], languages));
  return linesOf(page).map(({ text }) => text).join(' ').replaceAll('\u00A0', ' '); // prettier-ignore
}

describe('a certificate', () => {
  it('in Russian says what is said in Russian', async () => {
    const text = await printed(both, 'ru');
    for (const { kk, ru } of [CITATION, CAPACITY, POST]) {
      expect(text).toContain(ru);
      expect(text).not.toContain(kk);
    }
  });

  it('in both languages says each once in its own', async () => {
    const text = await printed(both, 'kk', 'ru');
    for (const { kk, ru } of [CITATION, CAPACITY, POST]) {
      expect(text.split(kk)).toHaveLength(2);
      expect(text.split(ru)).toHaveLength(2);
    }
  });

  it('says the Kazakh where nothing is said in Russian', async () => {
    for (const { kk } of [CITATION, CAPACITY, POST]) {
      expect(await printed(kazakh, 'ru')).toContain(kk);
      expect((await printed(kazakh, 'kk', 'ru')).split(kk)).toHaveLength(3);
    }
  });

  it('in Russian has a code that says the Kazakh', async () => {
    const { printPath } = both.papers[0];
    expect((await take(app, `${printPath}?languages=kk,ru`)).status).toBe(200);
    const [{ address }] = await app.dataSource.query('SELECT address FROM certificate_proofs WHERE certificate_id = $1', [both.papers[0].id]); // prettier-ignore
    const path = new URL(address.toLowerCase()).pathname.toUpperCase();
    const text = (await (await fetch(`${app.url}${path}?language=ru`)).text()).replace(/<[^>]+>/g, ' ');
    expect(text).toContain(CITATION.kk);
    expect(text).not.toContain(CITATION.ru);
  });
});

it('lists in Russian say the capacity in Russian where it is said', async () => {
  const lists = app.app.get(DecisionLists);
  const asked = { ceremony: 'праздник', seatsInRow: 5 };
  for (const language of ['kk', 'ru'] as const) {
    const capacities = async ({ decision }: Signed): Promise<unknown[]> => [
      rowsOf(await lists.annex(ctx, decision, { language, ...asked })).map(([, , capacity]) => capacity),
      rowsOf(await lists.seating(ctx, decision, { language, ...asked })).map(([, , capacity]) => capacity),
      (await lists.envelopes(ctx, decision, { language, ...asked })).flatMap((page) => linesOf(page).map(({ text }) => text).slice(-1)),
    ]; // prettier-ignore
    expect(await capacities(both)).toEqual(Array(3).fill([CAPACITY[language]]));
    expect(await capacities(kazakh)).toEqual(Array(3).fill([CAPACITY.kk]));
  }
  const type = await app.dataSource.query(`SELECT id FROM award_types WHERE code = 'qurmet_gramota'`);
  const sheet = await app.app.get(RegisterSheet).pages(ctx, type[0].id, Number(desk.today.slice(0, 4)), 'ru');
  expect(rowsOf(sheet).map(([, , capacity]) => capacity)).toEqual([CAPACITY.ru, CAPACITY.kk]);
});

it('what is said in Russian goes with its award, and is told by the history under its own label', async () => {
  const [id] = both.awards;
  const QUERY = `query ($id: ID!) { award(id: $id) { citationRu capacityRu awardDecision { signatoryCapacityRu } }
    history(of: $id) { nodes { changes { field label afterText } } } }`;
  const { award, history } = await desk.register.ask(QUERY, { id });
  expect(award).toMatchObject({
    citationRu: CITATION.ru, capacityRu: CAPACITY.ru, awardDecision: { signatoryCapacityRu: POST.ru },
  }); // prettier-ignore
  const told = history.nodes.flatMap(({ changes }: { changes: object[] }) => changes);
  expect(told).toContainEqual({ field: 'citationRu', label: 'Не үшін берілді, орысша', afterText: CITATION.ru });
  expect(told).toContainEqual({ field: 'capacityRu', label: 'Қай ретінде, орысша', afterText: CAPACITY.ru });
});

describe('a decision warns of words that are missing in a language of the paper', () => {
  const warned = async (of: SignedPapers, words: Input): Promise<string[]> => {
    const input = await of.deciding({ personId: await of.somebody('Мысалова'), ...words });
    const outcome = await desk.approver.register.attempt('decideNominations', input, 'id', { language: 'en' });
    expect(outcome.problems).toEqual([]);
    return outcome.warnings.map(({ code, path, message }) => `${code} ${path.join('.')} ${message.slice(0, 36)}`);
  };
  const missing = (languages: string): string[] => [
    `CITATION_MISSING rows.0.citation ${`It is not said what for (${languages}): say so`.slice(0, 36)}`,
  ];

  it('in both by the design of the award', async () => {
    expect(await warned(shop, { citation: null })).toEqual(missing('Kazakh, Russian'));
    expect(await warned(shop, { citation: null, citationRu: CITATION.ru })).toEqual(missing('Kazakh'));
    expect(await warned(shop, { citation: CITATION.kk })).toEqual([]);
  });

  it('in Russian alone where it is printed in Russian alone, and what is said in Russian is enough', async () => {
    const letters = await SignedPapers.elsewhere(desk, 'in_russian');
    await letters.designed((body) => {
      body.languages = ['ru'];
      delete body.two;
    });
    expect(await warned(letters, { citation: null })).toEqual(missing('Russian'));
    expect(await warned(letters, { citation: null, citationRu: CITATION.ru })).toEqual([]);
    const { papers } = await letters.signed({ personId: await shop.somebody('Мысалова'), citation: null, citationRu: CITATION.ru }); // prettier-ignore
    expect((await take(app, `${papers[0].printPath}?languages=ru`)).status).toBe(200);
  });

  it('in none where the papers are made elsewhere', async () => {
    const letters = await SignedPapers.elsewhere(desk, 'made_elsewhere');
    expect(await warned(letters, { citation: null })).toEqual(missing('Kazakh, Russian'));
    expect(await warned(letters, { citation: null, citationRu: CITATION.ru })).toEqual([]);
  });
});

it('a wrong recipient leaves the words in both languages to the right one', async () => {
  const words = { citation: CITATION.kk, citationRu: CITATION.ru, capacity: CAPACITY.kk, capacityRu: CAPACITY.ru };
  const id = await desk.register.award({ personId: await shop.somebody('Қате'), ...words });
  const right = await desk.register.done('correctAwardRecipient', {
    id, expectedVersion: 1, personId: await shop.somebody('Дұрыс'), reason: 'қате',
  }); // prettier-ignore
  const { award } = await desk.register.ask('query ($id: ID!) { award(id: $id) { citation citationRu capacity capacityRu } }', { id: right }); // prettier-ignore
  expect(award).toEqual(words);
});
