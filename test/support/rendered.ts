import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Dots } from './scanned.js';

const POINTS_PER_INCH = 72;

/** The pages of a PDF in their own size, by the renderer of a browser: it shares no code with what wrote them. */
export async function rendered(pdf: Uint8Array, dpi: number): Promise<Dots[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: Dots[] = [];
  for (const page of document.pages()) {
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const [width, height] = [originalWidth, originalHeight].map((each) => Math.round((each / POINTS_PER_INCH) * dpi));
    // By `scale` the library would first cut the page to whole points.
    pages.push(await page.render({ width: width!, height: height! }));
  }
  document.destroy();
  library.destroy();
  return pages;
}
