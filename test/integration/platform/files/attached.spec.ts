import { createHash, randomBytes } from 'node:crypto';
import { Housekeeping } from '../../../../src/platform/database/index.js';
import { startApp, tokenIn, tokenWith, type Json, type TestApp } from '../../../support/app.js';
import { bring, codeOf, pdf, take } from '../../../support/files.js';
import { historyOf } from '../../../support/history.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../../support/register.js';

let app: TestApp;
let register: Register;
let shymkent: string;

beforeAll(async () => {
  app = await startApp({ BIRLIK_FILE_MB: '1' });
  register = registerOf(app);
  shymkent = await register.area('790000000');
});
afterAll(() => app.close());

/** A source of Shymkent, and how it shows its files. */
const source = (title: string, areaId: string | null = shymkent): Promise<string> => register.source(title, { areaId });
const FILES = 'version hiddenFields files { id name type size sha256 note addedBy addedAt path }';
async function shown(id: string, token?: string): Promise<Json> {
  const client = token === undefined ? app.admin : app.graphql;
  const document = `query ($id: ID!) { source(id: $id) { ${FILES} } }`;
  return (await client(document, { id }, token === undefined ? {} : { token })).data.source;
}
/** Brings a file and hangs it on a record; the file as the record shows it. */
async function attached(recordId: string, content: Buffer | string, more: Input = {}): Promise<Json> {
  const { id: fileId, sha256 } = await bring(app, content);
  await register.done('attachFile', { recordId, fileId, ...more });
  return (await shown(recordId)).files.find((each: Json) => each.sha256 === sha256);
}
const count = async (table: string): Promise<number> =>
  (await app.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

describe('a file', () => {
  it('is brought, hung on a record, shown and given out as it was', async () => {
    const id = await source('Бұйрық');
    const content = pdf('№ 12 бұйрық');
    const brought = await bring(app, content, 'C:\\Құжаттар\\Бұйрық № 12.PDF');
    expect(brought).toEqual({
      id: brought.id,
      sha256: createHash('sha256').update(content).digest('hex'),
      size: content.length,
      type: 'application/pdf',
      name: 'Бұйрық № 12.pdf',
    });
    const input = { recordId: id, fileId: brought.id, note: 'екі бет', expectedVersion: 1 };
    const { version, files } = await register.after('attachFile', input, `... on Source { ${FILES} }`);
    const { id: fileId, ...told } = brought;
    expect([version, files]).toEqual([
      2,
      [{ ...told, id: expect.not.stringContaining(fileId), note: 'екі бет', addedBy: expect.any(String), addedAt: expect.any(String), path: `/files/${files[0].id}` }],
    ]); // prettier-ignore

    const { status, headers, bytes } = await take(app, files[0].path);
    expect([status, bytes.equals(content)]).toEqual([200, true]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="?????? ? 12.pdf"; filename*=UTF-8''${encodeURIComponent('Бұйрық № 12.pdf')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: `"${told.sha256}"`,
    });
  });

  it('is not sent again to whoever has it, and its head says what it is', async () => {
    const { path, sha256, size } = await attached(await source('Хаттама'), pdf('хаттама'));
    for (const tag of [`"${sha256}"`, `"a", W/"${sha256}"`, '*'])
      expect(await take(app, path, undefined, { headers: { 'if-none-match': tag } })).toMatchObject({
        status: 304,
        bytes: Buffer.alloc(0),
      });
    expect((await take(app, path, undefined, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    const head = await take(app, path, undefined, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), head.bytes.length]).toEqual([200, String(size), 0]);
  });

  it('of several parts comes back whole, part by part, and is kept once however often it is brought', async () => {
    const content = Buffer.concat([pdf('үлкен'), randomBytes(1024 * 1024 - 100)]);
    const before = [await count('files'), await count('file_chunks')] as const;
    const file = await attached(await source('Бірінші'), content);
    const again = await attached(await source('Екінші'), content);
    expect([await count('files'), await count('file_chunks')]).toEqual([before[0] + 1, before[1] + 4]);
    for (const { path } of [file, again]) expect((await take(app, path)).bytes.equals(content)).toBe(true);
  });

  it('whose content was altered in the database is given out by no way', async () => {
    const alter = (sha256: string, position: number): Promise<unknown> =>
      app.dataSource.query(
        `UPDATE file_chunks SET bytes = overlay(bytes PLACING '\\x00' FROM 9) WHERE sha256 = $1 AND position = $2`,
        [sha256, position],
      );
    const short = await attached(await source('Бүлінген'), pdf('түпнұсқа'));
    await alter(short.sha256, 0);
    expect(codeOf(await take(app, short.path)).slice(0, 2)).toEqual([500, 'INTERNAL']);
    // Here a part is on its way before it is known: the connection breaks, and nobody takes it for whole.
    const long = await attached(await source('Бүлінген'), Buffer.concat([pdf('ұзын'), randomBytes(500_000)]));
    await alter(long.sha256, 1);
    await expect(take(app, long.path)).rejects.toThrow();
  });
});

describe('attachFile', () => {
  it('tells the history of the record, name and checksum', async () => {
    const id = await source('Тарих');
    const { id: fileId, sha256 } = await bring(app, pdf('тарих'), 'a.pdf');
    expect(await register.history(() => register.done('attachFile', { recordId: id, fileId, name: 'Қаулы 1/2' }))).toEqual([
      { event: 'file.attached', changes: { 'Source.files': [[], [{ id: expect.any(String), name: 'Қаулы 1-2.pdf', note: null, sha256 }]] } },
    ]);
    const { nodes } = await historyOf(app.admin, id, { first: 1 }, 'ru');
    expect(nodes[0].sentence).toContain('Прикрепление файла: Тарих. Файлы: Қаулы 1-2.pdf.');
  }); // prettier-ignore

  it('is for files of the same account: to know a file is not to have it', async () => {
    const id = await source('Жат');
    const { id: fileId, sha256 } = await bring(app, pdf('жат'), 'a.pdf', tokenWith('files.add'));
    expect(await register.refusals('attachFile', { recordId: id, fileId })).toEqual(['NOT_FOUND fileId']);
    expect(await register.refusals('attachFile', { recordId: id, fileId: sha256 })).toEqual(['INVALID_ID fileId']);
    const other = await attached(await source('Өз'), pdf('өз'));
    expect(await register.refusals('attachFile', { recordId: id, fileId: other.id })).toEqual(['NOT_FOUND fileId']);
  });

  it.each<[string, (id: string) => Promise<Input> | Input, string[]]>([
    ['no record', () => ({ recordId: UNKNOWN_ID }), ['NOT_FOUND recordId']],
    ['a record that takes none', async () => ({ recordId: await register.person() }), ['NO_FILES_HERE recordId']],
    ['another version', () => ({ expectedVersion: 7 }), ['STALE_VERSION expectedVersion']],
    ['no file', () => ({ fileId: UNKNOWN_ID }), ['NOT_FOUND fileId']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await source('Бұйрық');
    const { id: fileId } = await bring(app, pdf('бұйрық'));
    const input = { recordId: id, fileId, ...(await more(id)) };
    expect(await register.refusals('attachFile', input)).toEqual(refusals);
  });

  it('hangs a content on a record once', async () => {
    const id = await source('Бір рет');
    await attached(id, pdf('бір рет'));
    const { id: fileId } = await bring(app, pdf('бір рет'), 'басқа аты.pdf');
    expect(await register.refusals('attachFile', { recordId: id, fileId })).toEqual(['FILE_ATTACHED fileId']);
  });

  it('needs the right to write the record, there', async () => {
    const jetisu = await register.area('330000000');
    const rights = ['sources.read', 'sources.write', 'files.add', 'search.read'];
    const id = await source('Шымкент');
    const { id: fileId } = await bring(app, pdf('шымкент'), 'a.pdf', tokenIn(jetisu, ...rights));
    const attempt = async (...[area, ...may]: [string, ...string[]]): Promise<string[]> => {
      const answer = await app.inArea(area, ...may)(
        'mutation ($input: AttachFileInput!) { attachFile(input: $input) { problems { code path } } }',
        { input: { recordId: id, fileId } },
      );
      return answer.data.attachFile.problems.map((each: Json) => `${each.code} ${each.path.join('.')}`);
    };
    expect(await attempt(jetisu, ...rights)).toEqual(['OUT_OF_REACH recordId']);
    expect(await attempt(shymkent, ...rights.filter((each) => each !== 'sources.write'))).toEqual([
      'OUT_OF_REACH recordId',
    ]);
    expect(await attempt(shymkent, ...rights)).toEqual([]);
  });
});

describe('detachFile', () => {
  it('takes a file off, for a reason, and the history keeps what it was', async () => {
    const id = await source('Қате');
    const { id: fileId, sha256, name, path } = await attached(id, pdf('қате'));
    expect(await register.history(() => register.done('detachFile', { id: fileId, expectedVersion: 2, reason: 'басқа құжат' }))).toEqual([
      { event: 'file.detached', changes: { 'Source.files': [[{ id: fileId, name, note: null, sha256 }], []] }, reason: 'басқа құжат' },
    ]);
    expect(await shown(id)).toMatchObject({ version: 3, files: [] });
    expect(codeOf(await take(app, path))).toEqual([404, 'NOT_FOUND', undefined]);
    expect(await register.refusals('detachFile', { id: fileId })).toEqual(['NOT_FOUND id']);
  }); // prettier-ignore

  it('is refused where the version is another, or the place', async () => {
    const { id } = await attached(await source('Тұр'), pdf('тұр'));
    expect(await register.refusals('detachFile', { id, expectedVersion: 1 })).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    const outside = registerOf(
      app,
      app.inArea(await register.area('330000000'), 'files.add', 'sources.read', 'sources.write'),
    );
    expect(await outside.refusals('detachFile', { id })).toEqual(['NOT_FOUND id']);
  });
});

describe('a file is given out by the rule of its record', () => {
  let path: string;
  let id: string;
  beforeAll(async () => {
    id = await source('Ішкі бұйрық');
    ({ path } = await attached(id, pdf('ішкі')));
  });
  const reader = (area: string): string => tokenIn(area, 'sources.read', 'search.read');

  it('to whoever may read it there, and to nobody else', async () => {
    expect((await take(app, path, reader(shymkent))).status).toBe(200);
    const elsewhere = reader(await register.area('330000000'));
    // The source itself is for all who read sources; what hangs on it is not.
    expect(await shown(id, elsewhere)).toMatchObject({ files: [], hiddenFields: ['note', 'files'] });
    const unknown = await take(app, `/files/${UNKNOWN_ID}`, elsewhere);
    const hidden = await take(app, path, elsewhere);
    const blind = await take(app, path, tokenWith('search.read'));
    for (const each of [hidden, blind]) {
      expect(codeOf(each)).toEqual([404, 'NOT_FOUND', undefined]);
      expect({ ...each.body.errors[0], extensions: null }).toEqual({ ...unknown.body.errors[0], extensions: null });
    }
  });

  it('and who may not ask learns nothing by the refusal', async () => {
    for (const token of ['nobody-at-all', tokenWith('sources.read')]) {
      const [found, unknown] = [await take(app, path, token), await take(app, `/files/${UNKNOWN_ID}`, token)];
      expect(codeOf(found)).toEqual(codeOf(unknown));
      expect([401, 403]).toContain(found.status);
    }
    for (const odd of ['/files/x', '/files/%00', `/files/${'9'.repeat(5000)}`])
      expect(codeOf(await take(app, odd))).toEqual([404, 'NOT_FOUND', undefined]);
  });

  it('until the record is taken back', async () => {
    await register.done('voidRecord', { id, reason: 'қате' });
    expect((await take(app, path)).status).toBe(404);
    await register.done('restoreRecord', { id, reason: 'дұрыс' });
    expect((await take(app, path)).status).toBe(200);
  });
});

describe('what nobody hangs on a record within a day', () => {
  it('is removed; what has hung on one stays', async () => {
    const kept = await attached(await source('Қалады'), pdf('қалады'));
    const former = await attached(await source('Ажыратылды'), pdf('ажыратылды'));
    await register.done('detachFile', { id: former.id });
    const [old, young] = [await bring(app, pdf('ескі')), await bring(app, pdf('жаңа'))];
    await app.dataSource.query(`UPDATE files SET brought_at = now() - interval '25 hours' WHERE sha256 <> $1`, [
      young.sha256,
    ]);
    await app.dataSource.query(`UPDATE uploads SET brought_at = now() - interval '25 hours' WHERE id <> $1`, [
      young.id,
    ]);
    await app.app.get(Housekeeping).sweep();
    const all = await app.dataSource.query<{ sha256: string }[]>('SELECT DISTINCT sha256 FROM file_chunks');
    const stored = all.map(({ sha256 }) => sha256);
    expect([kept, former, young, old].map(({ sha256 }) => stored.includes(sha256))).toEqual([true, true, true, false]);
    expect(await count('uploads')).toBe(1);
    const id = await source('Кеш');
    expect(await register.refusals('attachFile', { recordId: id, fileId: old.id })).toEqual(['NOT_FOUND fileId']);
    expect((await take(app, kept.path)).status).toBe(200);
  });

  it('waits anew where somebody brings it again', async () => {
    const first = await bring(app, pdf('тағы'));
    await app.dataSource.query(`UPDATE files SET brought_at = now() - interval '25 hours' WHERE sha256 = $1`, [
      first.sha256,
    ]);
    const second = await bring(app, pdf('тағы'));
    await app.app.get(Housekeeping).sweep();
    await register.done('attachFile', { recordId: await source('Тағы'), fileId: second.id });
  });
});
