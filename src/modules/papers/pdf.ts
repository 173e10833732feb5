import { PassThrough } from 'node:stream';
import { render, type Page, type Rendering } from '../../platform/typesetting/index.js';

/**
 * Pages as one PDF, drawn as it is taken. The first page is set before anything goes out: what cannot be printed is refused
 * while it still can be. What breaks later ends the PDF in the middle, and nobody takes half a PDF for a whole one.
 */
export async function pdfOf(
  pages: Iterable<Page> | AsyncGenerator<Page>,
  rendering: Rendering,
): Promise<AsyncIterable<Uint8Array>> {
  const ready = Symbol.iterator in pages ? pages : resumed(await pages.next(), pages);
  const pdf = new PassThrough();
  // Whoever takes it is told by what it takes; until somebody does, nobody listens.
  pdf.on('error', () => undefined);
  render(ready, pdf, rendering).catch((error: unknown) => pdf.destroy(error as Error));
  return pdf;
}

async function* resumed(first: IteratorResult<Page, void>, rest: AsyncGenerator<Page>): AsyncGenerator<Page> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
