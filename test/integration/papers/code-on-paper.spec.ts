import { Proofs } from '../../../src/platform/proofs/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { take } from '../../support/files.js';
import { judge, LONG_CITATION } from '../../support/papers.js';
import { rendered } from '../../support/rendered.js';
import { codeIn } from '../../support/scanned.js';
import { SignedPapers } from '../../support/signed-papers.js';

/** What an ordinary office scanner gives. */
const DPI = 150;
const MM_PER_INCH = 25.4;

let app: TestApp;
let desk: AwardDesk;

beforeAll(async () => {
  app = await startApp({ BIRLIK_ISSUER: 'https://birlik.example' });
  desk = await AwardDesk.open(app);
});
afterAll(() => app.close());

/** The dots of a length on paper. */
const dots = (mm: number): number => Math.round((mm / MM_PER_INCH) * DPI);

describe.each(['algys_hat', 'qurmet_gramota'])('the paper of %s', (type) => {
  it('has a code that is read from the page, scanned, and proves all that is printed', async () => {
    const shop = await SignedPapers.open(desk, type);
    const personId = await shop.somebody('Сынақова');
    const { papers } = await shop.signed({ personId, capacity: 'қоғамдық келісім кеңесінің төрайымы', citation: LONG_CITATION }); // prettier-ignore
    const keys = (await (await fetch(`${app.url}/.well-known/birlik-keys.json`)).json()) as object;
    for (const languages of ['kk', 'kk,ru']) {
      const { bytes } = await take(app, `${papers[0].printPath}?languages=${languages}`);
      const [page, ...others] = await rendered(bytes, DPI);
      expect(others).toEqual([]);
      // A4, lying: so the code has the size of its design.
      expect([page!.width, page!.height]).toEqual([dots(297), dots(210)]);
      const code = codeIn(page!)!;
      const document = `query ($id: ID!) { certificate(id: $id) { checkPath } }`;
      const { checkPath } = (await app.admin(document, { id: papers[0].id })).data.certificate;
      expect(checkPath).toBe(`/v/${code.slice(code.lastIndexOf('/') + 1)}`);
      expect((await fetch(app.url + checkPath)).status).toBe(200);
      const list = await (await fetch(`${app.url}/.well-known/birlik-statuses`)).arrayBuffer();
      const judged = judge(code, keys, Buffer.from(list));
      const values = { citation: LONG_CITATION, number: papers[0].number };
      expect(judged).toMatchObject({ verdict: 'GENUINE', state: 'VALID', values });
      const checked = await app.app.get(Proofs).check(code.slice(code.lastIndexOf('/') + 1), new Date());
      expect(checked).toMatchObject({ verdict: 'GENUINE', index: judged.index, standing: { state: 'VALID' } });
      for (const value of Object.values(values)) expect(JSON.stringify(checked)).toContain(value);
    }
  });
});
