import { checkTemplate, samples } from '../../../../src/platform/typesetting/index.js';
import type { Json } from '../../../support/app.js';
import { refusalOf, templateWith } from '../../../support/templates.js';

const refused = (change: (template: Json) => void, needed: string[] = []): Promise<[string, string][]> =>
  refusalOf(checkTemplate(templateWith(change), needed));

it('a good template is taken in, with what it left out filled in', async () => {
  const template = await checkTemplate(templateWith(), ['name', 'thanks']);
  expect(template.styles.body).toMatchObject({ align: 'center', leading: 1.2, tracking: 0 });
});

describe('a template is refused', () => {
  it.each<[string, (template: Json) => void, [string, string][]]>([
    ['without a part of it', (each) => delete each.page, [['TEMPLATE_FORM', 'page']]],
    ['with a part nobody knows', (each) => (each.script = 'x'), [['TEMPLATE_FORM', 'script']]],
    ['with a font nobody has', (each) => (each.styles.body.font = 'comic'), [['TEMPLATE_FORM', 'styles.body.font']]],
    ['with a relative path', (each) => (each.symbols.leaf[0].path = 'M0 0l1 1'), [['TEMPLATE_FORM', 'symbols.leaf.0.path']]],
    ['with a path that breaks off', (each) => (each.symbols.leaf[0].path = 'M0 0C1 1 2 1Z'), [['TEMPLATE_PATH', 'symbols.leaf.0.path']]],
    ['with a colour of another press', (each) => (each.colours.ink = '#000000'), [['TEMPLATE_FORM', 'colours.ink']]],
    ['with an unknown colour of a style', (each) => (each.styles.body.colour = 'red'), [['TEMPLATE_NAME', 'styles.body.colour']]],
    ['with an unknown colour of a shape', (each) => (each.symbols.leaf[0].fill = 'red'), [['TEMPLATE_NAME', 'symbols.leaf.0.fill']]],
    ['with an unknown style', (each) => (each.one.boxes[0].parts[0].style = 'x'), [['TEMPLATE_NAME', 'one.boxes.0.parts.0.style']]],
    ['with an unknown text', (each) => (each.one.boxes[0].parts[0].text = 'x'), [['TEMPLATE_NAME', 'one.boxes.0.parts.0.text']]],
    ['with an unknown drawing', (each) => (each.drawings[0].symbol = 'x'), [['TEMPLATE_NAME', 'drawings.0.symbol']]],
    ['with a drawing that depends on nothing known', (each) => (each.drawings[0].when = 'x'), [['TEMPLATE_NAME', 'drawings.0.when']]],
    ['with a text that depends on nothing known', (each) => (each.one.boxes[0].parts[1].when = 'x'), [['TEMPLATE_NAME', 'one.boxes.0.parts.1.when']]],
    ['with an unknown variable in a text', (each) => (each.texts.name.kk = '{naem}'), [['TEMPLATE_NAME', 'texts.name.kk']]],
    ['with a code in a text', (each) => (each.texts.name.kk = '{code}'), [['TEMPLATE_NAME', 'texts.name.kk']]],
    ['with a text as a code', (each) => (each.one.boxes[1].variable = 'name'), [['TEMPLATE_NAME', 'one.boxes.1.variable']]],
    ['with a text that a language lacks', (each) => delete each.texts.name.ru, [
      ['TEXT_LANGUAGE_MISSING', 'one.boxes.0.parts.0.text'], ['TEXT_LANGUAGE_MISSING', 'two.boxes.1.parts.0.text']]],
    ['with a title that may have a hole', (each) => (each.title = 'thanks'), [['TITLE_VARIABLE', 'title']]],
    ['with a box beside the sheet', (each) => (each.one.boxes[0].x = 30), [['BOX_OUTSIDE', 'one.boxes.0']]],
    ['with a box over another', (each) => (each.two.boxes[1].x = 44), [['BOXES_OVERLAP', 'two.boxes.1']]],
    ['with a smallest size above the size', (each) => (each.styles.body.smallest = 13), [['SMALLEST_ABOVE_SIZE', 'styles.body.smallest']]],
    ['with a long example that is short', (each) => (each.variables.name.longest = 60), [['EXAMPLE_TOO_SHORT', 'variables.name.examples.long']]],
    ['whose long example does not fit', (each) => Object.assign(each.one.boxes[0], { width: 26, height: 10 }), [['TEXT_TOO_LONG', 'variables.thanks.examples.long']]],
    ['that lacks a letter', (each) => (each.texts.name.ru = '{name} 母'), ['short', 'usual', 'long'].map((each) => ['LETTER_MISSING', `variables.name.examples.${each}`])],
  ])('%s', async (_, change, found) => {
    const all = await refused(change);
    expect(new Set(all.map(String))).toEqual(new Set(found.map(String)));
  }); // prettier-ignore

  it('for what every sample lacks, once', async () => {
    const all = await refused((each) => (each.texts.name.ru = '{name} 母'));
    expect(all.map(([code]) => code)).toEqual(['LETTER_MISSING', 'LETTER_MISSING', 'LETTER_MISSING']);
    expect(new Set(all.map(String)).size).toBe(3);
  });

  it('without a place for a value that every paper needs, in each arrangement', async () => {
    expect(await refused(() => undefined, ['name', 'code'])).toEqual([['TEMPLATE_LACKS_VARIABLE', 'two.boxes']]);
    expect(await refused(() => undefined, ['number'])).toEqual([
      ['TEMPLATE_LACKS_VARIABLE', 'one.boxes'],
      ['TEMPLATE_LACKS_VARIABLE', 'two.boxes'],
    ]);
  });

  it.each([[null], ['template'], [[]], [{}]])('when it is none at all: %j', async (given) => {
    expect((await refusalOf(checkTemplate(given)))[0]![0]).toBe('TEMPLATE_FORM');
  });
});

it('samples try it in each language and in both, from nothing optional to the longest', async () => {
  const all = await samples(await checkTemplate(templateWith()));
  expect(all.map(({ example, paper }) => `${example} ${paper.languages.join('+')}`)).toEqual(
    ['kk', 'ru', 'kk+ru'].flatMap((said) => ['bare', 'short', 'usual', 'long'].map((each) => `${each} ${said}`)),
  );
  expect(Object.keys(all[0]!.paper.values)).toEqual(['name']);
});
