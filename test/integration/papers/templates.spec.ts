import { readFileSync } from 'node:fs';
import { startApp, tokenWith, type Json, type TestApp } from '../../support/app.js';
import { codeOf, take } from '../../support/files.js';
import { root } from '../../support/generated.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

/** The letter of thanks, changed. */
function design(change: (body: Json) => void = () => undefined): Json {
  const body = JSON.parse(readFileSync(`${root}src/modules/papers/templates/algys.json`, 'utf8')) as Json;
  change(body);
  return body;
}
const saving = (body: Json, type = 'algys_hat'): Input => ({ type, body });
const refusals = (body: Json, type?: string): Promise<string[]> =>
  register.refusals('savePaperTemplate', saving(body, type));

describe('a design', () => {
  it('comes with the registry for each paper it knows', async () => {
    const { paperTemplates } = await register.ask('{ paperTemplates { nodes { name edition type { code } } } }');
    expect(paperTemplates.nodes).toEqual([
      { name: 'algys', edition: 1, type: { code: 'algys_hat' } },
      { name: 'birlik-booklet', edition: 1, type: { code: 'birlik_medal' } },
      { name: 'birlik-card', edition: 1, type: { code: 'birlik_medal' } },
      { name: 'kurmet', edition: 1, type: { code: 'qurmet_gramota' } },
    ]);
  });

  it('gets another edition, and the former one stays', async () => {
    const next = design((body) => {
      body.version = 2;
      body.texts.deed.kk = 'алғыс айтылады';
    });
    const id = await register.done('savePaperTemplate', saving(next));
    const { paperTemplates } = await register.ask(
      '{ paperTemplates(filter: { name: { eq: "algys" } }) { nodes { id edition body } } }',
    );
    expect(paperTemplates.nodes.map(({ edition, body }: Json) => [edition, body.texts.deed.kk])).toEqual([
      [1, 'алғыс хатпен марапатталады'],
      [2, 'алғыс айтылады'],
    ]);
    expect(paperTemplates.nodes[1].id).toBe(id);
    expect(await refusals(next)).toEqual(['EDITION_NOT_NEXT body.version']);
    expect(await refusals(design((body) => (body.version = 4)))).toEqual(['EDITION_NOT_NEXT body.version']);
  });

  it.each([
    ['has no place for the number', (body: Json) => (body.texts.number = { kk: 'нөмірсіз', ru: 'без номера' })],
    ['lacks a letter', (body: Json) => (body.texts.deed.kk = 'алғыс 謝')],
    ['says what has no value', (body: Json) => (body.texts.deed.ru = '{nobody}')],
    ['has no room for its words', (body: Json) => body.one.boxes.forEach((box: Json) => (box.height = 1))],
    ['has no form', (body: Json) => delete body.page],
  ])('that %s is refused at its place, and nothing is kept', async (_, spoil) => {
    const body = design((each) => {
      each.name = 'spoilt';
      spoil(each);
    });
    const found = await refusals(body);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => !/^[A-Z_]+ body\./.test(each))).toEqual([]);
    const { paperTemplates } = await register.ask(
      '{ paperTemplates(filter: { name: { eq: "spoilt" } }) { totalCount } }',
    );
    expect(paperTemplates.totalCount).toBe(0);
  });

  it('belongs to one award, and to one that there is', async () => {
    expect(
      await refusals(
        design((body) => (body.version = 3)),
        'birlik_medal',
      ),
    ).toEqual(['NAME_OF_OTHER_TYPE body.name']);
    expect(
      await refusals(
        design((body) => (body.name = 'new')),
        'no_such',
      ),
    ).toEqual(['UNKNOWN_CODE type']);
  });

  it('is saved by who may', async () => {
    const reader = registerOf(app, app.as('papers.read'));
    expect(await reader.refusals('savePaperTemplate', saving(design((body) => (body.name = 'own'))))).toEqual([
      'error FORBIDDEN',
    ]);
  });

  it('is shown as a PDF with its examples', async () => {
    const { paperTemplates } = await register.ask('{ paperTemplates(first: 1) { nodes { previewPath } } }');
    const { previewPath: path } = paperTemplates.nodes[0];
    const { status, headers, bytes } = await take(app, path);
    expect([status, headers.get('content-type'), bytes.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    // The desk shows it in a frame, and no other site may.
    expect([headers.get('x-frame-options'), headers.get('content-security-policy')]).toEqual([
      'SAMEORIGIN',
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'self'",
    ]);
    expect(codeOf(await take(app, '/paper-templates/x/preview.pdf'))).toEqual([404, 'NOT_FOUND', undefined]);
    expect(codeOf(await take(app, path, tokenWith('people.read')))).toEqual([403, 'FORBIDDEN', undefined]);
  });
});
