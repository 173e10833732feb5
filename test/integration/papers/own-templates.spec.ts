import { readFile } from 'node:fs/promises';
import {
  checkTemplate,
  layout,
  layoutList,
  samples,
  type Paper,
  type Template,
} from '../../../src/platform/typesetting/index.js';
import { root } from '../../support/generated.js';
import { faultsOf, linesOf } from '../../support/templates.js';

const NEEDED = ['recipient', 'number', 'decision', 'code'];

describe.each(['kurmet', 'algys', 'birlik-card', 'birlik-booklet'])('the template %s', (name) => {
  let template: Template;
  beforeAll(async () => {
    template = await checkTemplate(
      JSON.parse(await readFile(`${root}src/modules/papers/templates/${name}.json`, 'utf8')),
      NEEDED,
    );
  });

  /** All values of the long sample, but for these. */
  const longWith = async (values: Paper['values'], languages: Paper['languages']): Promise<Paper> => {
    const long = (await samples(template)).find(({ example }) => example === 'long')!;
    const known = Object.entries(values).filter(([variable]) => template.variables[variable]);
    return { languages, values: { ...long.paper.values, ...Object.fromEntries(known) } };
  };

  it('can be set in Kazakh, in Russian and in both', () => {
    expect(template.languages).toEqual(['kk', 'ru']);
    expect(template.two).toBeDefined();
  });

  it('holds every sample: no line leaves its box or touches another', async () => {
    for (const { example, paper } of await samples(template))
      expect([example, paper.languages, faultsOf(await layout(template, paper))]).toEqual([
        example,
        paper.languages,
        [],
      ]);
  });

  it.each([
    ['a name of sixty letters', { recipient: 'Мысалғали-Үлгібай Сынақ-Мұхамеджанов-Әлімқұлов-Өтегеновұлы-Қ' }],
    ['a citation of three hundred letters', { citation: 'Ұлттық бірлікті нығайтқаны үшін '.repeat(10).slice(0, 300).trim() }],
    ['an organization of four words and two pairs of «»', { recipient: '«Шымкент қалалық «Достық» қауымдастығы» қоғамдық бірлестігі' }],
  ])('holds %s, and says every word of it', async (_, values: Record<string, string>) => {
    for (const languages of [['kk'], ['ru'], ['kk', 'ru']] as const) {
      const page = await layout(template, await longWith(values, languages));
      expect(faultsOf(page)).toEqual([]);
      const said = linesOf(page).map(({ text }) => text).join('').replace(/[\s\u00A0-]/gu, ''); // prettier-ignore
      for (const [variable, text] of Object.entries(values))
        if (template.variables[variable]) expect(said).toContain(text.replace(/[\s-]/gu, ''));
    }
  }); // prettier-ignore

  it('has a code of 35 mm, which any telephone reads', () => {
    for (const { boxes } of [template.one, template.two!])
      expect(boxes.find((each) => each.kind === 'matrix')).toMatchObject({ size: 35, colour: 'black' });
  });

  it('prints the code in black alone, and no ink beyond what paper takes', () => {
    expect(template.colours.black).toEqual([0, 0, 0, 100]);
    for (const colour of Object.values(template.colours))
      expect(colour.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(300);
  });
});

it.each(['annex', 'register', 'seating', 'envelope'])(
  'the template %s holds every sample on every page',
  async (name) => {
    const path = `${root}src/modules/papers/lists/${name}.json`;
    const template = await checkTemplate(JSON.parse(await readFile(path, 'utf8')));
    for (const { paper } of await samples(template))
      expect((await layoutList(template, paper)).flatMap(faultsOf)).toEqual([]);
  },
);
