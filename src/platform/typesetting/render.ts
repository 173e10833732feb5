import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { Artwork } from './artwork.js';
import { cropMarks } from './crop-marks.js';
import { FONTS } from './font-files.js';
import { Face } from './fonts.js';
import { artworkOperators } from './operators.js';
import type { Page } from './page.js';
import { writeBox, type StructureElement } from './writing.js';
import { POINTS } from './units.js';

export interface Rendering {
  /** For a press: the page with its bleed, and marks where it is cut. */
  readonly cropMarks?: boolean;
  /** The moment the document says it was made at, one that belongs to what it tells. No clock is asked: the same pages make the same bytes. */
  readonly made?: Date;
  /** The name of a document of many pages; one page has its own. */
  readonly title?: string;
}

/** Room beside the trimmed page for the marks, beyond the bleed. */
const MARGIN = 7;
/** What a document says that is not told when it was made. */
const NO_MOMENT = new Date(0);

type Pages = Iterable<Page> | AsyncIterable<Page>;

/** Writes pages as one PDF, tagged for readers. Ends the stream; other work of the process goes on between the pages. */
export async function render(pages: Pages, to: Writable, rendering: Rendering = {}): Promise<void> {
  let press: Press | undefined;
  for await (const page of pages) {
    press ??= new Press(page, to, rendering);
    press.print(page);
    await press.settled();
  }
  if (!press) throw new Error('A document has at least one page');
  await press.end();
}

class Press {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: StructureElement;
  private readonly written: Promise<void>;
  private readonly artworks = new Map<Artwork, { name: string; form: PDFKit.PDFKitReference }>();

  constructor(
    first: Page,
    private readonly to: Writable,
    private readonly rendering: Rendering,
  ) {
    const title = (rendering.title ?? first.title).replace(/[<&>]/gu, ' ');
    this.doc = new PDFDocument({
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      lang: first.language,
      displayTitle: true,
      info: { Title: title, Producer: 'Birlik', Creator: 'Birlik', CreationDate: rendering.made ?? NO_MOMENT },
    });
    for (const font of FONTS) this.doc.registerFont(font, Face.fileOf(font));
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.written = finished(to);
    // Awaited between the pages and at the end; until then a broken stream is nobody's surprise.
    this.written.catch(() => undefined);
    this.doc.pipe(to);
  }

  print(page: Page): void {
    const margin = this.rendering.cropMarks ? page.bleed + MARGIN : 0;
    const width = (page.width + 2 * margin) * POINTS;
    const height = (page.height + 2 * margin) * POINTS;
    this.doc.addPage({ size: [width, height], margin: 0 });
    this.nameBoxes(page, margin);
    this.doc.save().translate(margin * POINTS, margin * POINTS);
    this.drawArtwork(page, margin);
    const section = this.doc.struct('Sect', { lang: page.language });
    this.root.add(section);
    for (const box of page.boxes) writeBox(this.doc, section, box);
    section.end();
    this.doc.restore();
  }

  /** Waits while whoever takes the bytes is slower, and lets other work through. */
  async settled(): Promise<void> {
    do await setImmediate();
    while (this.to.writableNeedDrain && !this.to.destroyed);
    if (this.to.destroyed) await this.written;
  }

  async end(): Promise<void> {
    this.root.end();
    this.doc.end();
    await this.written;
  }

  /** Where the page is trimmed and how far its ground reaches: what a press asks for. */
  private nameBoxes({ width, height, bleed }: Page, margin: number): void {
    const boxed = (beyond: number): number[] => [
      (margin - beyond) * POINTS,
      (margin - beyond) * POINTS,
      (margin + width + beyond) * POINTS,
      (margin + height + beyond) * POINTS,
    ];
    const dictionary = this.doc.page.dictionary.data as Record<string, unknown>;
    dictionary.TrimBox = boxed(0);
    dictionary.BleedBox = boxed(Math.min(bleed, margin));
  }

  private drawArtwork(page: Page, margin: number): void {
    const { name, form } = this.formOf(page);
    const xobjects = this.doc.page.xobjects as Record<string, PDFKit.PDFKitReference>;
    xobjects[name] = form;
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc.addContent(`/${name} Do`);
    if (margin > 0) this.doc.addContent(cropMarks(page));
    this.doc.endMarkedContent();
  }

  /** The drawing of an arrangement is in the document once, however many pages show it. */
  private formOf({ artwork, width, height, bleed }: Page): { name: string; form: PDFKit.PDFKitReference } {
    const known = this.artworks.get(artwork);
    if (known) return known;
    const box = [-bleed, -bleed, width + bleed, height + bleed].map((each) => each * POINTS);
    const form = this.doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: box, Resources: {} });
    form.end(Buffer.from(artworkOperators(artwork), 'latin1'));
    const made = { name: `Art${this.artworks.size + 1}`, form };
    this.artworks.set(artwork, made);
    return made;
  }
}
