import { SampleRegister } from '../../src/modules/sample/index.js';
import { systemContext } from '../../src/start-up.js';
import { startApp, type Json, type TestApp } from '../support/app.js';
import { committed } from '../support/generated.js';

interface Step {
  readonly title: string;
  readonly document: string;
  readonly variables: Json;
  readonly answer: Json;
}

const BLOCK = /^```(graphql|json)\n(.*?)^```/gms;

/** The steps of a page: a document, its variables where it has some, its answer. */
function stepsOf(page: string): Step[] {
  const steps: Step[] = [];
  for (const chapter of page.split(/^## /m).slice(1)) {
    const title = chapter.slice(0, chapter.indexOf('\n'));
    const blocks = [...chapter.matchAll(BLOCK)].map(([, language, text]) => ({ language, text: text! }));
    while (blocks.length > 0) {
      const { text: document } = blocks.shift()!;
      const json: Json[] = [];
      while (blocks[0]?.language === 'json') json.push(JSON.parse(blocks.shift()!.text));
      steps.push({ title, document, variables: json.length > 1 ? json[0].variables : {}, answer: json.at(-1) });
    }
  }
  return steps;
}

const PLACE = /^<\w+>$/;

/** Compares an answer with the printed one; ids that are met for the first time are kept under their name. */
function compare(printed: Json, found: Json, ids: Map<string, string>, path: string): void {
  if (typeof printed === 'string') {
    if (printed === '…') return expect([path, typeof found]).toEqual([path, 'string']);
    if (PLACE.test(printed) && !ids.has(printed)) ids.set(printed, found as string);
    return expect([path, found]).toEqual([path, ids.get(printed) ?? printed]);
  }
  if (Array.isArray(printed)) {
    const open = printed.at(-1) === '…';
    const items: Json[] = open ? printed.slice(0, -1) : printed;
    if (open) expect([path, found.length > items.length]).toEqual([path, true]);
    expect([path, open || found.length === items.length]).toEqual([path, true]);
    items.forEach((item, i) => compare(item, found[i], ids, `${path}.${i}`));
    return;
  }
  if (printed === null || typeof printed !== 'object') return expect([path, found]).toEqual([path, printed]);
  expect([path, found === null]).toEqual([path, false]);
  for (const [key, value] of Object.entries(printed)) compare(value, found[key], ids, `${path}.${key}`);
}

const filled = (variables: Json, ids: ReadonlyMap<string, string>): Json =>
  Object.fromEntries(Object.entries<string>(variables).map(([name, value]) => [name, ids.get(value) ?? value]));

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.app.get(SampleRegister).load(systemContext());
});
afterAll(() => app.close());

// The questions only read; the tour writes.
describe.each(['docs/ask.md', 'docs/items.md', 'docs/tour.md', 'README.md'])('the documents of %s', (page) => {
  const ids = new Map<string, string>();
  const steps = stepsOf(committed(page));

  it('are there', () => expect(steps.length).toBeGreaterThan(1));

  it.each(steps.map((step, i) => [`${i + 1}: ${step.title}`, step] as const))('%s', async (_, step) => {
    const { data, errors } = await app.admin(step.document, filled(step.variables, ids), { language: 'en' });
    expect(errors).toEqual([]);
    compare(step.answer, data, ids, 'data');
  });
});
