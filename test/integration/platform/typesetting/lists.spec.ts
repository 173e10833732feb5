import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { checkTemplate, layout, layoutList, samples, type Page, type PlacedTable, type Template } from '../../../../src/platform/typesetting/index.js'; // prettier-ignore
import type { Json } from '../../../support/app.js';
import { faultsOf, linesOf, pdfOf, refusalOf, templateWith } from '../../../support/templates.js';

/** A list of names with their merits, its pages numbered; the pages that follow have more room. */
function listTemplate(change: (template: Json) => void = () => undefined): Json {
  return templateWith((each) => {
    each.variables = {
      rows: {
        kind: 'rows',
        columns: ['name', 'merit'],
        examples: [
          { name: 'Айгүл Үлгі', merit: { kk: 'елдің бірлігіне қосқан елеулі үлесі үшін', ru: 'за вклад в единство' } },
          { name: 'Мысалғали Сынақ-Мұхамеджанов' },
        ],
      },
    };
    each.texts = {
      title: { kk: 'Тізім', ru: 'Список' },
      name: { kk: 'Аты', ru: 'Имя' },
      merit: { kk: 'Еңбегі', ru: 'Заслуги' },
      page: { kk: '{page}/{pages} бет', ru: 'стр. {page} из {pages}' },
    };
    const table = (y: number, height: number): Json => ({
      kind: 'table',
      name: 'list',
      x: 10,
      y,
      height,
      variable: 'rows',
      heading: 'head',
      rule: 'gold',
      columns: [
        { name: 'name', heading: 'name', width: 35, style: 'cell' },
        { name: 'merit', heading: 'merit', width: 45, style: 'cell' },
      ],
    });
    const foot = { kind: 'text', name: 'foot', x: 10, y: 72, width: 80, height: 6, parts: [{ text: 'page', style: 'cell' }] }; // prettier-ignore
    each.styles.cell = { font: 'sans', size: 9, smallest: 6, colour: 'ink', align: 'left' };
    each.styles.head = { ...each.styles.cell, font: 'sans-semibold' };
    each.one = { boxes: [table(30, 40), foot] };
    each.next = { boxes: [table(10, 60), foot] };
    delete each.two;
    change(each);
  });
}

let template: Template;
beforeAll(async () => {
  template = await checkTemplate(listTemplate());
});

const tableOf = ({ boxes }: Page): PlacedTable => boxes.find((each): each is PlacedTable => each.kind === 'table')!;
const names = (page: Page): string[] => tableOf(page).rows.map(({ cells }) => cells[0]!.lines.map(({ text }) => text).join(' ')); // prettier-ignore
const list = (count: number): Promise<Page[]> =>
  layoutList(template, {
    languages: ['kk'],
    values: { rows: Array.from({ length: count }, (_, at) => ({ name: `№ ${at + 1}`, merit: 'үлесі үшін' })) },
  });

describe('a list', () => {
  it('goes on over as many pages as it needs: every row once, in order', async () => {
    const pages = await list(50);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(names)).toEqual(Array.from({ length: 50 }, (_, at) => `№\u00A0${at + 1}`));
    expect(names(pages[1]!).length).toBeGreaterThan(names(pages[0]!).length);
  });

  it('repeats its headings and counts its pages', async () => {
    const pages = await list(30);
    for (const [at, page] of pages.entries()) {
      expect(tableOf(page).head.cells.map(({ lines }) => lines[0]!.text)).toEqual(['Аты', 'Еңбегі']);
      expect(linesOf(page).at(-1)!.text.replaceAll('\u00A0', ' ')).toBe(`${at + 1}/${pages.length} бет`);
    }
  });

  it('keeps each row in its place: within its box, its columns and its own height', async () => {
    for (const { paper } of await samples(template))
      for (const page of await layoutList(template, paper)) {
        expect(faultsOf(page)).toEqual([]);
        const { rows, head, y, height } = tableOf(page);
        expect(rows.at(-1)!.bottom).toBeLessThanOrEqual(y + height + 1e-6);
        for (const [at, row] of rows.entries()) expect(row.top).toBeCloseTo((rows[at - 1] ?? head).bottom, 6);
      }
  });

  it('of one page is also set by what sets one page; a longer one is refused there', async () => {
    const rows = (count: number) => Array.from({ length: count }, () => ({ name: 'Айгүл' }));
    expect(tableOf(await layout(template, { languages: ['ru'], values: { rows: rows(3) } })).rows.length).toBe(3);
    expect(await refusalOf(layout(template, { languages: ['ru'], values: { rows: rows(99) } }))).toEqual([
      ['SEVERAL_PAGES', 'values'],
    ]);
  });

  it.each([
    ['no rows', [], [['VALUE_MISSING', 'values.rows']]],
    ['a text for rows', 'Айгүл', [['VALUE_KIND', 'values.rows']]],
    ['a column nobody knows', [{ name: 'Айгүл' }, { naem: 'x' }], [['VARIABLE_UNKNOWN', 'values.rows.1.naem']]],
    ['a letter the font lacks', [{ name: 'Айгүл' }, { name: 'კახა' }], [['LETTER_MISSING', 'values.rows.1.name']]],
    ['a row higher than a page', [{ merit: 'ұзын '.repeat(400) }], [['TEXT_TOO_LONG', 'values.rows.0']]],
    ['a number wider than its column', [{ name: '7'.repeat(60) }], [['TEXT_TOO_LONG', 'values.rows.0.name']]],
  ])('is refused with %s', async (_, rows: Json, found) => {
    expect(await refusalOf(layoutList(template, { languages: ['kk'], values: { rows } }))).toEqual(found);
  });

  it('is tagged as a table, its headings as headings', async () => {
    const document = await getDocument({ data: new Uint8Array(await pdfOf(await list(2))), verbosity: 0 }).promise;
    const tree = (await (await document.getPage(1)).getStructTree()) as Json;
    const table = tree.children[0].children[0].children.find(({ role }: Json) => role === 'Table');
    expect(table.children.map(({ children }: Json) => children.map(({ role }: Json) => role))).toEqual([
      ['TH', 'TH'],
      ['TD', 'TD'],
      ['TD', 'TD'],
    ]);
  });
});

describe('a template of a list is refused', () => {
  it.each<[string, (template: Json) => void, [string, string][]]>([
    ['with a column its rows do not have', (each) => (each.variables.rows.columns = ['name']), [['TEMPLATE_NAME', 'one.boxes.0.columns.1.name'], ['TEMPLATE_NAME', 'next.boxes.0.columns.1.name']]],
    ['with an unknown variable', (each) => (each.one.boxes[0].variable = 'x'), [['TEMPLATE_NAME', 'one.boxes.0.variable'], ['TEMPLATE_NAME', 'one.boxes.0.columns.0.name'], ['TEMPLATE_NAME', 'one.boxes.0.columns.1.name']]],
    ['with an unknown style of its headings', (each) => (each.next.boxes[0].heading = 'x'), [['TEMPLATE_NAME', 'next.boxes.0.heading'], ['TABLE_COLUMNS', 'next.boxes']]],
    ['with an unknown colour of its lines', (each) => (each.one.boxes[0].rule = 'x'), [['TEMPLATE_NAME', 'one.boxes.0.rule']]],
    ['with other columns on the pages that follow', (each) => (each.next.boxes[0].columns[0].width = 36), [['TABLE_COLUMNS', 'next.boxes']]],
    ['with columns beside the sheet', (each) => { for (const key of ['one', 'next']) each[key].boxes[0].columns[1].width = 60; }, [['BOX_OUTSIDE', 'one.boxes.0'], ['BOX_OUTSIDE', 'next.boxes.0']]],
  ])('%s', async (_, change, found) => {
    expect(await refusalOf(checkTemplate(listTemplate(change)))).toEqual(found);
  }); // prettier-ignore
});
