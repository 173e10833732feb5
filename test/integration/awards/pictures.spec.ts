import { createHash } from 'node:crypto';
import { Housekeeping } from '../../../src/platform/database/index.js';
import { startApp, tokenWith, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { bring, pdf, png, take } from '../../support/files.js';
import { UNKNOWN_ID, type Input, type Register } from '../../support/register.js';
import { SignedPapers } from '../../support/signed-papers.js';

/** What an award looks like belongs to its rules, and is for everybody. */
let app: TestApp;
let desk: AwardDesk;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  ({ register } = desk);
});
afterAll(() => app.close());

const jpeg = (): Buffer => Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(64)]);
const webp = (): Buffer => Buffer.concat([Buffer.from('RIFF\x40\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(64)]);
const svg = (): Buffer => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

const brought = async (content: Buffer): Promise<string> => (await bring(app, content, 'медаль')).id;
const defined = async (type: string, pictureId: string, more: Input = {}): Promise<Json> =>
  register.after('defineAwardTypeVersion', { type, validFrom: desk.today, pictureId, ...more }, 'id version picturePath'); // prettier-ignore
/** As anybody sees it. */
const seen = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(app.url + path, { headers });

it.each([
  ['image/png', png('түрлері')],
  ['image/jpeg', jpeg()],
  ['image/webp', webp()],
])('is seen by everybody: %s', async (type, content) => {
  const code = await desk.award(`of_${type.slice(6)}`);
  const { picturePath } = await defined(code, await brought(content));
  const answer = await seen(picturePath);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  }); // prettier-ignore
  expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
  expect((await seen(picturePath, { 'if-none-match': answer.headers.get('etag')! })).status).toBe(304);
  const { awardType } = await app.as('awards.read', 'reference.read')(`{ awardType(code: "${code}") { versions { nodes { picturePath } } } }`).then(({ data }) => data); // prettier-ignore
  expect(awardType.versions.nodes[0]).toEqual({ picturePath });
});

it('is refused where it is none, is too large, or was brought by nobody or by another', async () => {
  const type = await desk.award('refused_pictures');
  const refusals = async (pictureId: string): Promise<string[]> =>
    register.refusals('defineAwardTypeVersion', { type, validFrom: desk.today, pictureId });
  for (const content of [pdf('ереже'), svg(), Buffer.from('медаль')])
    expect(await refusals(await brought(content))).toEqual(['NOT_A_PICTURE pictureId']);
  expect(await refusals(await brought(png('үлкен', 500 * 1024)))).toEqual(['PICTURE_TOO_LARGE pictureId']);
  expect(await refusals(UNKNOWN_ID)).toEqual(['NOT_FOUND pictureId']);
  const { id } = await bring(app, png('бөтен'), 'медаль', tokenWith('files.add'));
  expect(await refusals(id)).toEqual(['NOT_FOUND pictureId']);
});

it('is corrected or taken away while no award was given by the rules, and stays then', async () => {
  const type = await desk.award('corrected_pictures');
  const { id, picturePath } = await defined(type, await brought(png('бірінші')));
  const [entry] = await register
    .history(async () =>
      register.done('correctAwardTypeVersion', { id, expectedVersion: 1, pictureId: await brought(png('екінші')) }),
    )
    .then((entries) => entries.filter(({ event }) => event === 'award-rules.corrected'));
  expect(entry!.changes['AwardTypeVersion.picture']).toEqual([
    picturePath.split('/').at(-1),
    createHash('sha256').update(png('екінші')).digest('hex'),
  ]);
  expect((await seen(picturePath)).status).toBe(404);
  await register.done('correctAwardTypeVersion', { id, expectedVersion: 2, pictureId: null });
  await register.done('correctAwardTypeVersion', { id, expectedVersion: 3, pictureId: await brought(png('үшінші')) });
  const decision = await desk.decision();
  await register.award({ type, personId: await register.person(), awardDecisionId: decision });
  const late = { id, expectedVersion: 4, pictureId: await brought(png('төртінші')) };
  expect(await register.refusals('correctAwardTypeVersion', late)).toEqual(['RULES_IN_USE id']);
});

it('no other content is seen under its address', async () => {
  const decision = await desk.decision();
  const scan = png('құпия скан');
  await register.done('attachFile', { recordId: decision, fileId: await brought(scan) });
  const sha256 = createHash('sha256').update(scan).digest('hex');
  for (const name of [sha256, 'x', '%00', `${'0'.repeat(64)}`])
    expect((await seen(`/award-pictures/${name}`)).status).toBe(404);
});

it('stands on the page on which anybody checks a paper', async () => {
  const shop = await SignedPapers.open(desk);
  const { picturePath } = await defined('qurmet_gramota', await brought(png('грамота')), { numbered: true, series: 'ҚҰ' }); // prettier-ignore
  const { papers } = await shop.signed({ personId: await shop.somebody('Суретті') });
  expect((await take(app, papers[0].printPath)).status).toBe(200);
  const [{ address }] = await app.dataSource.query('SELECT address FROM certificate_proofs WHERE certificate_id = $1', [
    papers[0].id,
  ]);
  const page = await seen(new URL(address.toLowerCase()).pathname.toUpperCase());
  const text = await page.text();
  expect(text).toContain(`<img src="${picturePath}" alt="">`);
  expect(page.headers.get('content-security-policy')).toContain("img-src 'self'");
  expect(Buffer.byteLength(text)).toBeLessThan(30_000);
});

it('stays where the same picture hung on the nomination of somebody who was anonymised', async () => {
  const type = await desk.award('of_scan');
  const content = png('медаль мен сурет');
  const { picturePath } = await defined(type, await brought(content));
  const personId = await register.person();
  const recordId = await desk.drafted(type, { personId });
  for (const fileId of [await brought(content), await brought(png('мінездеме'))])
    await register.done('attachFile', { recordId, fileId });
  await register.done('anonymisePerson', { id: personId, expectedVersion: 1, reason: 'өтініш' });
  await app.dataSource.query(`UPDATE files SET brought_at = now() - interval '25 hours'`);
  await app.app.get(Housekeeping).sweep();
  expect((await seen(picturePath)).status).toBe(200);
  const [{ scans }] = await app.dataSource.query('SELECT count(*)::integer AS scans FROM files WHERE sha256 = $1', [
    createHash('sha256').update(png('мінездеме')).digest('hex'),
  ]);
  expect(scans).toBe(0);
});
