import { Writable } from 'node:stream';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { checkTemplate, layout, render, samples, type Page } from '../../../../src/platform/typesetting/index.js';
import type { Json } from '../../../support/app.js';
import { linesOf, pdfOf, templateWith } from '../../../support/templates.js';

let pages: Page[];
beforeAll(async () => {
  const template = await checkTemplate(templateWith());
  pages = await Promise.all((await samples(template)).map(({ paper }) => layout(template, paper)));
});

const open = (pdf: Buffer): ReturnType<typeof getDocument>['promise'] =>
  getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 }).promise;

describe('a document', () => {
  it('has the same bytes whenever it is made, and others for another record', async () => {
    const first = await pdfOf(pages);
    expect((await pdfOf(pages)).equals(first)).toBe(true);
    expect((await pdfOf(pages.toReversed())).equals(first)).toBe(false);
    const made = new Date('2026-10-14T09:00:00Z');
    expect((await pdfOf(pages, { made })).equals(first)).toBe(false);
  });

  it('says its title and its language, and when it was made only if it is told', async () => {
    const { info } = (await (await open(await pdfOf([pages[2]!]))).getMetadata()) as Json;
    expect(info).toMatchObject({ Title: 'Қағаз – Айгүл Үлгі', Language: 'kk', CreationDate: 'D:19700101000000Z' });
    const dated = await open(await pdfOf(pages, { made: new Date('2026-10-14T09:00:00Z'), title: 'Бәрі <&> бір' }));
    expect(((await dated.getMetadata()) as Json).info).toMatchObject({
      Title: 'Бәрі     бір',
      CreationDate: 'D:20261014090000Z',
    });
  });

  it('is tagged: headings, paragraphs and the code with words in its place, in the order they are read', async () => {
    const document = await open(await pdfOf([pages[2]!]));
    const page = await document.getPage(1);
    const tree = (await page.getStructTree()) as Json;
    const [section] = tree.children[0].children;
    expect(section.children.map(({ role, lang, alt }: Json) => [role, lang, alt])).toEqual([
      ['H1', 'kk', undefined],
      ['P', 'kk', undefined],
      ['Figure', 'kk', 'Тексеру'],
    ]);
    expect(((await document.getMarkInfo()) as Json).Marked).toBe(true);
  });

  it('says its words as they are written, for whoever searches or copies', async () => {
    const page = await (await open(await pdfOf([pages[3]!]))).getPage(1);
    const { items } = (await page.getTextContent()) as Json;
    const said = items.map(({ str }: Json) => str).join(' ').replace(/\s+/g, ' '); // prettier-ignore
    expect(said).toContain('Мысалғали Сынақбаев-Ү');
    expect(said).toContain('елдің бірлігіне қосқан');
  });

  it('tells a word that is broken at the end of a line whole to whoever reads it out', async () => {
    const template = await checkTemplate(templateWith());
    const name = 'Қазақстандықтарымыздағылардікіндегілер'.repeat(2);
    const page = await layout(template, { languages: ['kk'], values: { name } });
    expect(linesOf(page)[0]!.text.endsWith('-')).toBe(true);
    const utf16 = Buffer.from(`\uFEFF${name}`, 'utf16le').swap16().toString('latin1');
    expect((await pdfOf([page])).toString('latin1').replaceAll('\\', '')).toContain(
      `/ActualText (${utf16.replaceAll('\\', '')})`,
    );
  });

  it('holds a drawing once, however many pages show it', async () => {
    const forms = (pdf: Buffer): number => pdf.toString('latin1').split('/Subtype /Form').length - 1;
    expect(forms(await pdfOf(pages.slice(0, 8)))).toBe(1);
    expect(forms(await pdfOf(pages))).toBe(2);
  });

  it('for a press is larger by bleed and marks, and says where it is cut', async () => {
    const plain = await (await open(await pdfOf([pages[0]!]))).getPage(1);
    const press = await (await open(await pdfOf([pages[0]!], { cropMarks: true }))).getPage(1);
    const mm = (points: number): number => Math.round((points / 72) * 254) / 10;
    expect(plain.view.map(mm)).toEqual([0, 0, 100, 80]);
    expect(press.view.map(mm)).toEqual([0, 0, 120, 100]);
    const boxes = (await pdfOf([pages[0]!], { cropMarks: true })).toString('latin1');
    const numbers = (name: string): number[] =>
      new RegExp(`/${name} \\[([\\d. ]+)\\]`).exec(boxes)![1]!.split(' ').map(Number).map(mm); // prettier-ignore
    expect(numbers('TrimBox')).toEqual([10, 10, 110, 90]);
    expect(numbers('BleedBox')).toEqual([7, 7, 113, 93]);
  });

  it('of no page is not made', async () => {
    await expect(pdfOf([])).rejects.toThrow('at least one page');
  });

  it('ends with the error of whoever takes it', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('the disk is full')) });
    await expect(render(pages, broken)).rejects.toThrow('the disk is full');
  });

  it('waits for whoever takes it slowly', async () => {
    let taken = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _, done) {
        taken += chunk.length;
        setImmediate(done);
      },
    });
    await render(pages, slow);
    expect(taken).toBe((await pdfOf(pages)).length);
  });
});
