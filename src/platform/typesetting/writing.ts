import { unbound } from './binding.js';
import { matrixOperators, ruleOperators } from './operators.js';
import type { Page, PlacedMatrix, PlacedRow, PlacedTable } from './page.js';
import type { PlacedPart } from './placing.js';
import { POINTS } from './units.js';

type Document = PDFKit.PDFDocument;
export type StructureElement = ReturnType<Document['struct']>;

/** Of a heading that speaks for the cells below it; pdfkit takes it, its types do not tell. */
const HEADING: object = { scope: 'Column' };

/** Writes what stands in a box, and tells readers of the page what it is. */
export function writeBox(doc: Document, section: StructureElement, box: Page['boxes'][number]): void {
  if (box.kind === 'matrix') section.add(figure(doc, box));
  else if (box.kind === 'table') writeTable(doc, section, box);
  else for (const part of box.parts) section.add(spoken(doc, part, { lang: part.language }));
}

/** A part as it is read: where words are broken at the ends of lines, what they say is told beside them. */
function spoken(doc: Document, part: PlacedPart, options: object): StructureElement {
  const lines = part.lines.map(({ text }) => unbound(text)).join(' ');
  const actual = lines === part.text ? {} : { actual: part.text };
  return doc.struct(part.role, { ...options, ...actual }, () => writeLines(doc, part));
}

/** The blank at the end of a line is not seen, but keeps two words apart where the page is copied or read out. */
function writeLines(doc: Document, { font, colour, tracking, lines }: PlacedPart): void {
  doc.font(font).fillColor([...colour] as [number, number, number, number]);
  for (const [at, { text, x, baseline, size }] of lines.entries())
    doc.fontSize(size).text(at < lines.length - 1 ? `${text} ` : text, x * POINTS, baseline * POINTS, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: (tracking * size) / 1000,
    });
}

function writeTable(doc: Document, section: StructureElement, table: PlacedTable): void {
  const tagged = doc.struct('Table', { lang: table.language });
  section.add(tagged);
  for (const row of [table.head, ...table.rows]) tagged.add(rowOf(doc, row));
  tagged.end();
  doc.markContent('Artifact', { type: 'Layout' });
  doc.addContent(ruleOperators(table));
  doc.endMarkedContent();
}

function rowOf(doc: Document, { cells }: PlacedRow): StructureElement {
  const columns = cells.map((cell) => spoken(doc, cell, cell.role === 'TH' ? HEADING : {}));
  return doc.struct('TR', {}, columns);
}

const figure = (doc: Document, box: PlacedMatrix): StructureElement =>
  doc.struct('Figure', { lang: box.language, alt: box.description }, () => {
    doc.addContent(matrixOperators(box));
  });
