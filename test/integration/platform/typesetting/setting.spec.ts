import {
  checkTemplate,
  layout,
  samples,
  type Template,
  type Value,
} from '../../../../src/platform/typesetting/index.js';
import { faultsOf, linesOf, refusalOf, templateWith, textsOf } from '../../../support/templates.js';

let template: Template;
beforeAll(async () => {
  template = await checkTemplate(templateWith());
});

const lines = async (values: Record<string, Value>, of = template): Promise<ReturnType<typeof linesOf>> =>
  linesOf(await layout(of, { languages: ['kk'], values }));

describe('a name', () => {
  it('stands on one line in its full size where it fits', async () => {
    const [line, ...others] = await lines({ name: 'Айгүл Үлгі' });
    expect(others).toEqual([]);
    expect(line).toMatchObject({ text: 'Айгүл Үлгі', size: 24 });
  });

  it('is first made smaller, to stay on one line', async () => {
    const [line, ...others] = await lines({ name: 'Мысалғали Сынақбаев-Ү.' });
    expect(others).toEqual([]);
    expect(line!.size).toBeLessThan(24);
    expect(line!.size).toBeGreaterThanOrEqual(14);
  });

  it('then takes more lines, in a larger size again', async () => {
    const set = await lines({ name: 'Мысалғали Үлгібайұлы Сынақ-Мұхамеджанов Өтегенов' });
    expect(set.length).toBeGreaterThan(1);
    expect(set[0]!.size).toBeGreaterThan(14);
  });

  it('then is broken by its language, when nothing else helps', async () => {
    const long = 'Қазақстандықтарымыздағылардікіндегілерменшылықтарымыз';
    const narrow = await checkTemplate(
      templateWith((each) => {
        each.one.boxes[0].width = 30;
        each.one.boxes[0].height = 34;
      }),
    );
    const set = await lines({ name: long }, narrow);
    expect(set.slice(0, -1).every(({ text }) => text.endsWith('-'))).toBe(true);
    expect(set.map(({ text }) => text.replace(/-$/, '')).join('')).toBe(long);
    expect(faultsOf(await layout(narrow, { languages: ['kk'], values: { name: long } }))).toEqual([]);
  });

  it('that fits in no size is refused, not cut', async () => {
    const paper = { languages: ['kk' as const], values: { name: 'Ұзын '.repeat(200) } };
    expect(await refusalOf(layout(template, paper))).toEqual([['TEXT_TOO_LONG', 'values.name']]);
  });

  it('of a hundred thousand letters is refused at once', async () => {
    const values = { name: 'Айгүл', thanks: 'қоғамдық келісім '.repeat(6000) };
    const { user: before } = process.cpuUsage();
    expect(await refusalOf(layout(template, { languages: ['kk'], values }))).toEqual([
      ['TEXT_TOO_LONG', 'values.thanks'],
    ]);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
  });

  it('with a letter the font lacks is refused', async () => {
    const paper = { languages: ['kk' as const], values: { name: 'კახა' } };
    expect(await refusalOf(layout(template, paper))).toEqual([['LETTER_MISSING', 'values.name']]);
  });
});

describe('a page', () => {
  it('has no line outside its box and none over another, in every sample', async () => {
    for (const { paper } of await samples(template)) expect(faultsOf(await layout(template, paper))).toEqual([]);
  });

  it('leaves out a sentence whose optional value is absent', async () => {
    expect((await lines({ name: 'Айгүл' })).map(({ text }) => text)).toEqual(['Айгүл']);
    expect((await lines({ name: 'Айгүл', thanks: '' })).map(({ text }) => text)).toEqual(['Айгүл']);
  });

  it('draws and says what depends on an optional value only where that is there', async () => {
    const signed = await checkTemplate(
      templateWith((each) => {
        each.one.drawings = [{ symbol: 'leaf', x: 5, y: 5, when: 'thanks' }];
        each.texts.seal = { kk: 'М.О.', ru: 'М.П.' };
        each.one.boxes[0].parts.push({ text: 'seal', style: 'body', when: 'thanks' });
      }),
    );
    const drawn = async (values: Record<string, Value>): Promise<[number, string[]]> => {
      const page = await layout(signed, { languages: ['kk'], values: { name: 'Айгүл', ...values } });
      return [page.artwork.length, linesOf(page).map(({ text }) => text)];
    };
    expect(await drawn({})).toEqual([2, ['Айгүл']]);
    expect(await drawn({ thanks: 'үшін' })).toEqual([3, ['Айгүл', 'үшін', 'М.О.']]);
  });

  it('in two languages says both, each with its own words', async () => {
    const values = { name: 'Айгүл', thanks: { kk: 'үлесі үшін', ru: 'за вклад' } };
    const page = await layout(template, { languages: ['kk', 'ru'], values });
    expect(textsOf(page).map(({ parts }) => parts.map(({ language, lines: set }) => [language, set[0]!.text.replace('\u00A0', ' ')]))).toEqual([
      [['kk', 'Айгүл'], ['kk', 'үлесі үшін']],
      [['ru', 'Айгүл'], ['ru', 'за вклад']],
    ]); // prettier-ignore
  });

  it.each([
    ['a value that is not there', { thanks: 'үшін' }, [['VALUE_MISSING', 'values.name']]],
    ['a value said in another language only', { name: { ru: 'Айгуль' } }, [['VALUE_MISSING', 'values.name.kk']]],
    ['a value of blanks', { name: ' \u00A0 ' }, [['VALUE_MISSING', 'values.name.kk']]],
    ['a code for a name', { name: [[true]] }, [['VALUE_KIND', 'values.name']]],
    ['a text for a code', { name: 'Айгүл', code: 'QR' }, [['VALUE_KIND', 'values.code']]],
    ['a code that is not square', { name: 'Айгүл', code: [[true], [true]] }, [['MATRIX_SIZE', 'values.code']]],
    ['a value the template does not know', { name: 'Айгүл', naem: 'x' }, [['VARIABLE_UNKNOWN', 'values.naem']]],
  ])('is refused with %s', async (_, values: Record<string, Value>, found) => {
    expect(await refusalOf(layout(template, { languages: ['kk'], values }))).toEqual(found);
  });

  it('is refused in a language, or in as many, as the template is not made for', async () => {
    const values = { name: 'Айгүл' };
    const found = [['LANGUAGES_NOT_SET', 'languages']];
    expect(await refusalOf(layout(template, { languages: ['en'], values }))).toEqual(found);
    expect(await refusalOf(layout(template, { languages: [], values }))).toEqual(found);
    expect(await refusalOf(layout(template, { languages: ['kk', 'ru', 'kk'], values }))).toEqual(found);
  });
});

describe('what stands in the middle', () => {
  it('stands there for the eye: quotation marks do not count, nor the room beside letters', async () => {
    const [plain] = await lines({ name: 'Нн' });
    expect((plain!.ink.left + plain!.ink.right) / 2).toBeCloseTo(50, 5);
    const [quoted] = await lines({ name: '«Нн' });
    const shift = 50 - (quoted!.ink.left + quoted!.ink.right) / 2;
    expect(shift).toBeGreaterThan(0.5);
  });

  it('stands there from its capitals to its last baseline, whether or not it has tails', async () => {
    const baselines = await Promise.all(['Нн', 'Рр', 'ЙҚ'].map(async (name) => (await lines({ name }))[0]!.baseline));
    for (const each of baselines) expect(each).toBeCloseTo(baselines[0]!, 5);
  });
});
