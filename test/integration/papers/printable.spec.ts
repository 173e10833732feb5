import { startApp, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { codeOf, take } from '../../support/files.js';
import { refusalsOf, type Input, type Register } from '../../support/register.js';
import { SignedPapers, type Signed } from '../../support/signed-papers.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;
let shop: SignedPapers;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
  shop = await SignedPapers.open(desk);
});
afterAll(() => app.close());

describe('the right to print', () => {
  it('holds in its places alone, wherever certificates are read', async () => {
    const [own, other] = ['790000000', '330000000'];
    const reads = ['awards.read', 'certificates.read', 'people.read', 'organizations.read', 'reference.read'];
    await desk.offices.role('reads_certificates', ...reads);
    await desk.offices.role('prints', 'papers.print');
    const { id } = await desk.offices.holder({ role: 'reads_certificates' }, { role: 'prints', area: own });
    const tried = async (path: string): Promise<unknown[]> => codeOf(await take(app, path, `account:${id}`));
    const placed = async (...areas: string[]): Promise<Signed> => {
      const nominations: Input[] = [];
      for (const each of areas)
        nominations.push({ personId: await shop.somebody('Орын'), areaId: await register.area(each) });
      return shop.signed(...nominations);
    };
    const { papers, decision } = await placed(own, other);
    expect(await tried(papers[0].printPath)).toEqual([200, undefined, undefined]);
    expect(await tried(papers[1].printPath)).toEqual([404, 'NOT_FOUND', undefined]);
    expect(await tried(`/award-decisions/${decision}/annex.pdf`)).toEqual([200, undefined, undefined]);
    const elsewhere = await placed(other);
    for (const list of ['annex.pdf', 'envelopes.pdf', 'seating.pdf?ceremony=x'])
      expect(await tried(`/award-decisions/${elsewhere.decision}/${list}`)).toEqual([403, 'OUT_OF_REACH', 'id']);
  });
});

it('nothing is printed of what does not count any more', async () => {
  const { papers, awards, decision } = await shop.signed({ personId: await shop.somebody('Қайтқан') });
  const [{ id, version, printPath }] = papers;
  const nothing = [404, 'NOT_FOUND', undefined];
  await desk.approver.register.done('issueDuplicate', { id, expectedVersion: version, reason: 'бүлінді' });
  expect(codeOf(await take(app, printPath))).toEqual(nothing);
  const now = await shop.paperOf(awards[0]!);
  expect((await take(app, now.printPath)).status).toBe(200);
  const act = { id: awards[0], expectedVersion: 3, decisionId: decision, reason: 'себеп' };
  await desk.approver.register.done('revokeAward', act);
  expect(codeOf(await take(app, now.printPath))).toEqual(nothing);
  expect(refusalsOf(await desk.approver.register.attempt('printCertificates', { decisionId: decision }))).toEqual(['NOTHING_TO_PRINT decisionId']); // prettier-ignore
});

it('what an address says twice is refused by its name', async () => {
  const { papers, decision } = await shop.signed({ personId: await shop.somebody('Екіұшты') });
  for (const name of ['languages', 'paper', 'press'])
    expect(codeOf(await take(app, `${papers[0].printPath}?${name}=kk&${name}=ru`))).toEqual([400, 'DUPLICATE', name]);
  for (const name of ['language', 'ceremony', 'seats'])
    expect(codeOf(await take(app, `/award-decisions/${decision}/seating.pdf?${name}=1&${name}=2`))).toEqual([400, 'DUPLICATE', name]); // prettier-ignore
});
