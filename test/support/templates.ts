import { Writable } from 'node:stream';
import { Refused } from '../../src/kernel/refusal.js';
import {
  render,
  type Page,
  type PlacedTable,
  type PlacedText,
  type Rendering,
} from '../../src/platform/typesetting/index.js';
import type { Json } from './app.js';

/** A small template that is right; `change` makes it another one. */
export function templateWith(change: (template: Json) => void = () => undefined): Json {
  const template = {
    name: 'trial',
    version: 1,
    page: { width: 100, height: 80, bleed: 3 },
    languages: ['kk', 'ru'],
    title: 'title',
    colours: { ink: [0, 0, 0, 100], gold: [10, 30, 80, 0] },
    symbols: { line: [{ path: 'M0 0L20 0', stroke: 'gold' }], leaf: [{ path: 'M0 0C1 1 2 1 3 0Z', fill: 'gold' }] },
    variables: {
      name: {
        kind: 'text',
        longest: 20,
        examples: { short: 'Ли', usual: 'Айгүл Үлгі', long: 'Мысалғали Сынақбаев-Ү' },
      },
      thanks: {
        kind: 'text',
        longest: 40,
        optional: true,
        examples: {
          short: { kk: 'үлесі үшін', ru: 'за вклад' },
          usual: { kk: 'елеулі үлесі үшін', ru: 'за весомый вклад' },
          long: { kk: 'елдің бірлігіне қосқан елеулі үлесі үшін', ru: 'за весомый вклад в укрепление единства нас' },
        },
      },
      code: { kind: 'matrix', modules: 33, optional: true },
    },
    texts: {
      title: { kk: 'Қағаз – {name}', ru: 'Бумага – {name}' },
      name: { kk: '{name}', ru: '{name}' },
      thanks: { kk: '{thanks}', ru: '{thanks}' },
      code: { kk: 'Тексеру', ru: 'Проверка' },
    },
    styles: {
      name: { font: 'serif-bold', size: 24, smallest: 8, alone: 14, colour: 'ink' },
      body: { font: 'serif', size: 12, smallest: 7, colour: 'ink' },
    },
    drawings: [{ symbol: 'line', x: 40, y: 40, times: 2, step: [0, 2] }],
    one: {
      boxes: [
        {
          kind: 'text',
          name: 'body',
          x: 10,
          y: 10,
          width: 80,
          height: 25,
          parts: [
            { text: 'name', style: 'name', role: 'H1' },
            { text: 'thanks', style: 'body', gap: 2 },
          ],
        },
        { kind: 'matrix', name: 'code', x: 60, y: 45, size: 30, variable: 'code', colour: 'ink', description: 'code' },
      ],
    },
    two: {
      boxes: [
        { kind: 'text', name: 'left', x: 5, y: 10, width: 40, height: 60, language: 'kk', parts: [{ text: 'name', style: 'name' }, { text: 'thanks', style: 'body' }] }, // prettier-ignore
        { kind: 'text', name: 'right', x: 55, y: 10, width: 40, height: 60, language: 'ru', parts: [{ text: 'name', style: 'name' }, { text: 'thanks', style: 'body' }] }, // prettier-ignore
      ],
    },
  };
  change(template);
  return template;
}

/** The code and the place of everything a refusal names. */
export async function refusalOf(attempt: Promise<unknown>): Promise<[string, string][]> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof Refused) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return [];
}

export async function pdfOf(pages: Iterable<Page>, rendering: Rendering = {}): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const to = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  await render(pages, to, rendering);
  return Buffer.concat(chunks);
}

export const textsOf = (page: Page): PlacedText[] => page.boxes.filter((each) => each.kind === 'text');

/** The cells of a list as one reads them, page after page. */
export const rowsOf = (pages: readonly Page[]): string[][] =>
  pages
    .flatMap(({ boxes }) => boxes.filter((each): each is PlacedTable => each.kind === 'table'))
    .flatMap(
      ({ rows }) =>
      rows.map(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text).join(' ').replaceAll('\u00A0', ' '))), // prettier-ignore
    );

type Line = PlacedText['parts'][number]['lines'][number];
/** A line with the rectangle it must not leave: its box, or its cell. */
interface Held {
  readonly line: Line;
  readonly in: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly name: string;
}

const heldByBox = ({ name, x, y, width, height, parts }: PlacedText): Held[] =>
  parts.flatMap(({ lines }) =>
    lines.map((line) => ({ line, in: { left: x, right: x + width, top: y, bottom: y + height }, name })),
  );

const heldByCells = ({ name, head, rows }: PlacedTable): Held[] =>
  [head, ...rows].flatMap(({ top, bottom, cells }) =>
    cells.flatMap(({ left, right, lines }) => lines.map((line) => ({ line, in: { left, right, top, bottom }, name }))),
  );

const heldOn = ({ boxes }: Page): Held[] =>
  boxes.flatMap((box) => (box.kind === 'text' ? heldByBox(box) : box.kind === 'table' ? heldByCells(box) : []));

export const linesOf = (page: Page): Line[] => heldOn(page).map(({ line }) => line);

/** What is wrong with a page as a ruler finds it: ink outside its box or its cell, and ink over other ink. */
export function faultsOf(page: Page): string[] {
  const outside = heldOn(page)
    .filter(
      ({ line: { ink }, in: { left, right, top, bottom } }) =>
        ink.left < left - TOLERANCE ||
        ink.right > right + TOLERANCE ||
        ink.top < top - TOLERANCE ||
        ink.bottom > bottom + TOLERANCE,
    )
    .map(({ line, name }) => `${name}: «${line.text}» leaves its place`);
  const lines = linesOf(page);
  const over = lines.flatMap((line, at) =>
    lines
      .slice(0, at)
      .filter(
        ({ ink }) =>
          ink.left < line.ink.right &&
          line.ink.left < ink.right &&
          ink.top < line.ink.bottom - TOUCH &&
          line.ink.top < ink.bottom - TOUCH,
      )
      .map(({ text }) => `«${line.text}» lies over «${text}»`),
  );
  return [...outside, ...over];
}
const TOLERANCE = 1e-6;
/** A tail beside an accent may come as near as this, in mm. */
const TOUCH = 0.15;
