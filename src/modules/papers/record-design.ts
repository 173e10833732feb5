import type { Printed } from './languages.js';

type Words = Readonly<Record<Printed, string>>;
interface Column {
  readonly name: string;
  readonly width: number;
  readonly heading: Words;
  readonly style: 'cell' | 'strong' | 'number';
}
interface RecordPaper {
  readonly name: string;
  readonly title: Words;
  /** Whose paper it is, and the line below the title: as they are usually said. */
  readonly body: Words;
  readonly line: Words;
  readonly columns: readonly Column[];
  readonly example: Readonly<Record<string, Words | string>>;
}

const COLOURS = { blue: [90, 45, 12, 22], gold: [15, 35, 80, 12], ink: [0, 0, 0, 92], grey: [0, 0, 0, 68] };
const left = { colour: 'ink', align: 'left', leading: 1.18 };
const small = { font: 'sans', size: 7, smallest: 6, colour: 'grey', alone: 6 };
const STYLES = {
  title: { font: 'serif-bold', size: 16, smallest: 11, colour: 'blue', alone: 11 },
  sub: { font: 'serif-italic', size: 11, smallest: 8, colour: 'ink', leading: 1.25 },
  body: { font: 'serif-semibold', size: 10.5, smallest: 7, colour: 'blue', leading: 1.2 },
  head: { font: 'sans-semibold', size: 7.5, smallest: 6, colour: 'grey', align: 'left', leading: 1.18 },
  cell: { font: 'serif', size: 10.5, smallest: 6.5, ...left },
  strong: { font: 'serif-semibold', size: 10.5, smallest: 6.5, ...left },
  number: { font: 'sans', size: 9, smallest: 6.5, ...left },
  foot: { ...small, align: 'left' },
  page: { ...small, align: 'right' },
};
const same = (text: string): Words => ({ kk: text, ru: text });
const textOf = (longest: number, usual: Words): object => {
  const long = (text: string): string =>
    `${text}, `
      .repeat(10)
      .slice(0, longest - 1)
      .trim();
  return {
    kind: 'text', longest,
    examples: { short: { kk: '№ 7', ru: '№ 7' }, usual, long: { kk: long(usual.kk), ru: long(usual.ru) } },
  }; // prettier-ignore
};

/** The design of a paper of a record: a head, a table that goes on over as many pages as it needs, a foot with the page. */
export function recordDesign({ name, title, body, line, columns, example }: RecordPaper): object {
  const table = {
    kind: 'table', name: 'list', x: 18, variable: 'rows', heading: 'head', rule: 'gold',
    columns: columns.map((each) => ({ name: each.name, heading: `col-${each.name}`, width: each.width, style: each.style })),
  }; // prettier-ignore
  const box = (of: string, x: number, width: number): object => ({
    kind: 'text', name: of, x, y: 282, width, height: 5, parts: [{ text: of, style: of }],
  }); // prettier-ignore
  const foot = [box('foot', 18, 144), box('page', 164, 28)];
  const head = {
    kind: 'text', name: 'head', x: 18, y: 16, width: 174, height: 36,
    parts: [{ text: 'body', style: 'body' }, { text: 'title', style: 'title', role: 'H1', gap: 2 }, { text: 'line', style: 'sub', gap: 2 }],
  }; // prettier-ignore
  return {
    name, version: 1, page: { width: 210, height: 297, bleed: 0 }, languages: ['kk', 'ru'], title: 'document', colours: COLOURS,
    symbols: { hair: [{ path: 'M0 0L10 0', stroke: 'gold', width: 0.3 }] },
    variables: {
      body: textOf(300, body),
      line: textOf(300, line),
      short: textOf(80, same('№ 3, 01.03.2024')),
      rows: { kind: 'rows', columns: columns.map((each) => each.name), examples: [example] },
    },
    texts: {
      title, body: same('{body}'), line: same('{line}'), page: same('{page} / {pages}'), foot: same('{short}'),
      document: { kk: `${title.kk} – {short}`, ru: `${title.ru} – {short}` },
      ...Object.fromEntries(columns.map((each) => [`col-${each.name}`, each.heading])),
    },
    styles: STYLES,
    one: { drawings: [{ symbol: 'hair', x: 100, y: 53.5 }], boxes: [head, { ...table, y: 57, height: 221 }, ...foot] },
    next: { boxes: [{ ...table, y: 17, height: 261 }, ...foot] },
  }; // prettier-ignore
}
