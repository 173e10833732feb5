import type { Writable } from 'node:stream';
import type { Page } from './page.js';
import type { Rendering } from './render.js';
import type { Sample } from './samples.js';
import type { Template } from './template.js';
import type { Paper } from './values.js';
import './typesetting.problems.js';

export type { Page, PlacedTable, PlacedText } from './page.js';
export type { Rendering } from './render.js';
export type { Sample } from './samples.js';
export type { Template } from './template.js';
export type { Paper, Text, Value } from './values.js';

// The libraries and the fonts take half a second to read: the first paper does it, not the start.

/** Takes a template in, or refuses it with all that is wrong with it; `needed` are the values that must have a place on every paper. */
export const checkTemplate = async (given: unknown, needed: readonly string[] = []): Promise<Template> =>
  (await import('./check-template.js')).checkTemplate(given, needed);

/** Sets one page: every line in its place. Refuses what cannot be set without a cut or a missing letter. */
export const layout = async (template: Template, paper: Paper): Promise<Page> =>
  (await import('./layout.js')).layout(template, paper);

/** Refuses what `layout` would refuse. Texts that come again, as most do on the papers of one decision, cost next to nothing. */
export const assertSettable = async (template: Template, paper: Paper): Promise<void> =>
  (await import('./settable.js')).assertSettable(template, paper);
/** Sets as many pages as the rows of a list need. */
export const layoutList = async (template: Template, paper: Paper): Promise<Page[]> =>
  (await import('./layout.js')).layoutList(template, paper);

/** Writes pages as one PDF and ends the stream. The same pages make the same bytes. */
export const render = async (
  pages: Iterable<Page> | AsyncIterable<Page>,
  to: Writable,
  rendering: Rendering = {},
): Promise<void> => (await import('./render.js')).render(pages, to, rendering);

/** Papers made of the template's own examples: as little as there can be, short, usual and long values, in every choice of languages. */
export const samples = async (template: Template): Promise<Sample[]> =>
  (await import('./samples.js')).samples(template);
