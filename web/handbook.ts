import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import MarkdownIt, { type Token } from 'markdown-it';
import type { Plugin } from 'vite';
import type { Handbook, HandbookPart } from './src/screens/help/handbook.types.js';

const HANDBOOK = /\/docs\/handbook\.\w+\.md$/;
const ANCHOR = /^<a id="([\w-]+)"><\/a>$/;
/** As the screenshots are taken: room is kept for a picture that has not come yet. */
const SIZE = { width: '1366', height: '768' };

/** A Markdown file of the handbook becomes a module: its parts as HTML, its pictures as files of the desk. */
export const handbook = (): Plugin => ({
  name: 'handbook',
  load(id) {
    if (!HANDBOOK.test(id)) return undefined;
    const pictures: string[] = [];
    const { title, parts } = readHandbook(readFileSync(id, 'utf8'), (name) => {
      const file = resolve(dirname(id), name);
      return existsSync(file) ? `picture-${pictures.push(file) - 1}` : undefined;
    });
    const imports = pictures.map((file, place) => `import picture${place} from ${JSON.stringify(`${file}?url`)};`);
    const text = JSON.stringify({ title, parts }).replaceAll(/picture-(\d+)(?=\\")/g, '" + picture$1 + "');
    return [...imports, `export default ${text};`].join('\n');
  },
});

/** An anchor stands before each heading: `##` begins a part, `###` a task of it. Raw HTML stays text. */
function readHandbook(source: string, addressOf: (name: string) => string | undefined): Handbook {
  const markdown = new MarkdownIt({ html: false, typographer: false });
  const plain = markdown.renderer.rules.image!;
  markdown.renderer.rules.image = (tokens, place, ...rest) => {
    const address = addressOf(String(tokens[place]!.attrGet('src')));
    if (!address) return '';
    for (const [name, value] of Object.entries({ src: address, ...SIZE, loading: 'lazy' }))
      tokens[place]!.attrSet(name, value);
    return plain(tokens, place, ...rest);
  };
  const [first, ...rest] = splitBefore('h2', withAnchors(markdown.parse(source, {})));
  return { title: headingOf(first!).title, parts: rest.map((tokens) => partOf(tokens)) };

  function partOf(tokens: readonly Token[]): HandbookPart {
    const tasks = splitBefore('h3', tokens).slice(1).map(headingOf);
    return { ...headingOf(tokens), tasks, html: markdown.renderer.render([...tokens], markdown.options, {}) };
  }
}

/** Gives each heading the anchor before it as its id. */
function withAnchors(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const anchor = token.type === 'heading_open' ? ANCHOR.exec(kept.at(-2)?.content ?? '') : null;
    if (anchor) {
      kept.splice(-3);
      token.attrSet('id', anchor[1]!);
    }
    kept.push(token);
  }
  return kept;
}

/** What is before the first such heading, and what each begins. */
function splitBefore(tag: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'heading_open' && token.tag === tag) parts.push([]);
    parts.at(-1)!.push(token);
  }
  return parts;
}

const headingOf = ([open, text]: readonly Token[]): { id: string; title: string } => ({
  id: String(open!.attrGet('id') ?? ''),
  title: text!.content,
});
