import { Readable } from 'node:stream';
import { csvLine, day, moment, xlsx, type Cell } from '../../../../src/platform/sheets/index.js';
import { unzip } from '../../../support/unzip.js';

/** Tables as files. */
const rowsOf = (...rows: Cell[][]): AsyncIterable<Cell[]> => Readable.from(rows);
async function bytes(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}
const sheet1 = async (...rows: Cell[][]): Promise<string> =>
  unzip(await bytes(xlsx('Тізім', ['Аты', 'Саны'], rowsOf(...rows)))).get('xl/worksheets/sheet1.xml')!;

describe('a line of CSV', () => {
  it.each([
    ['a text', 'Әліш', '"Әліш"'],
    ['quotes', 'a "b"', '"a ""b"""'],
    ['a formula', '=1+1', `"'=1+1"`],
    ['a formula by minus', '-1+1', `"'-1+1"`],
    ['a number below zero', -5, '-5'],
    ['nothing', null, ''],
    ['a day', day('2016-10-14'), '2016-10-14'],
    ['a moment by the clocks of Kazakhstan', moment(new Date('2025-11-01T20:14:00.999Z')), '2025-11-02 01:14:00'],
  ])('says %s', (_, cell, said) => {
    expect(csvLine([cell, cell], ';')).toBe(`${said};${said}\r\n`);
  });
});

describe('a sheet of XLSX', () => {
  it('counts days as spreadsheets do, from the first that all of them count alike', () => {
    expect(day('1900-03-01')).toMatchObject({ serial: 61 });
    expect(day('2016-10-14')).toMatchObject({ serial: 42657 });
    expect(day('1900-02-28')).toBe('1900-02-28');
    expect(moment(new Date('2016-10-13T19:00:00Z'))).toMatchObject({ serial: 42657 });
  });

  it('holds any text: signs of XML, those it cannot hold, halves of letters, and what looks like a formula', async () => {
    const sheet = await sheet1(['<a & "b">', 1.5], ['=1+1\u0007\n', null], ['\ud800 _x0007_', -2]);
    for (const text of ['&lt;a &amp; &quot;b&quot;&gt;', '=1+1_x0007_\n', '\ufffd _x005F_x0007_'])
      expect(sheet).toContain(`<t xml:space="preserve">${text}</t>`);
    expect(sheet).toContain('<c><v>1.5</v></c>');
    expect(sheet).not.toContain('<f>');
  });

  it('shows by an ellipsis that a text is longer than a cell', async () => {
    expect(await sheet1(['ә'.repeat(40_000), 1])).toContain(`${'ә'.repeat(32_766)}…</t>`);
  });

  it('of a table without rows has its heading', async () => {
    expect(await sheet1()).toMatch(/<sheetData><row>.*Аты.*Саны.*<\/row><\/sheetData><autoFilter ref="A1:B1"\/>/);
  });

  it('gives place to the next when it is full, by rows or by what they hold', async () => {
    const rows = Array.from({ length: 5 }, (_, i): Cell[] => [`n${i}`]);
    const counted = async (limits: { rows: number; letters: number }): Promise<number[]> => {
      const files = unzip(await bytes(xlsx('Тізім: [1]', ['Аты'], rowsOf(...rows), limits)));
      expect(files.get('xl/workbook.xml')).toContain('<sheet name="Тізім   1  2" sheetId="2" r:id="rId2"/>');
      const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/'));
      expect(files.get('[Content_Types].xml')!.match(/worksheet\+xml/g)).toHaveLength(sheets.length);
      return sheets.map(([, text]) => text.match(/<row>/g)!.length);
    };
    expect(await counted({ rows: 3, letters: 1e9 })).toEqual([3, 3, 2]);
    expect((await counted({ rows: 4, letters: 1 })).length).toBeGreaterThan(1);
  });

  it('ends where its rows break off', async () => {
    function* broken(): Generator<Cell[]> {
      yield ['a'];
      throw new Error('broken');
    }
    await expect(bytes(xlsx('Тізім', ['Аты'], Readable.from(broken())))).rejects.toThrow('broken');
  });
});
