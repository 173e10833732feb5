import type { Printable } from '../../../src/modules/papers/certificate-form.js';
import { CertificateProofs } from '../../../src/modules/papers/certificate-proofs.js';
import { Printing } from '../../../src/modules/papers/printing.js';
import { RequestContext } from '../../../src/platform/context/index.js';
import { startApp, tokenWith, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { whileWaiting } from '../../support/at-once.js';
import { codeOf, take } from '../../support/files.js';
import { eventually } from '../../support/offices.js';
import { SignedPapers } from '../../support/signed-papers.js';
import { refusalsOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;
let shop: SignedPapers;

beforeAll(async () => {
  app = await startApp({ BIRLIK_JOBS_AT_ONCE: '1', BIRLIK_ISSUER: 'https://birlik.example' });
  desk = await AwardDesk.open(app);
  register = desk.register;
  shop = await SignedPapers.open(desk);
});
afterAll(() => app.close());

const pdfOf = async ({ printPath }: Json, query = ''): Promise<Buffer> => {
  const answer = await take(app, `${printPath}${query}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  return answer.bytes;
};
const addressOf = async ({ id }: Json): Promise<string> =>
  (await app.dataSource.query<Json[]>('SELECT address FROM certificate_proofs WHERE certificate_id = $1', [id]))[0]
    .address;
/** The check page of a printed paper, as anybody opens it by a telephone. */
async function checked(paper: Json): Promise<{ status: number; text: string }> {
  const path = (await addressOf(paper)).replace('HTTPS://BIRLIK.EXAMPLE', '');
  const answer = await fetch(`${app.url}${path}?language=kk`);
  return { status: answer.status, text: (await answer.text()).replace(/<[^>]+>/g, ' ') };
}

describe('a certificate', () => {
  it('is printed the same every time, in Kazakh, in Russian and in both', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Искендиров') });
    const [paper] = papers;
    const first = await pdfOf(paper);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await pdfOf(paper)).equals(first)).toBe(true);
    for (const languages of ['ru', 'kk,ru'])
      expect((await pdfOf(paper, `?languages=${languages}`)).equals(first)).toBe(false);
  });

  it('says by its code what is printed, and how it stands', async () => {
    const { papers, awards } = await shop.signed({ personId: await shop.somebody('Мұхаметова'), capacity: 'төрайым' });
    const [paper] = papers;
    await pdfOf(paper);
    const valid = await checked(paper);
    expect(valid.status).toBe(200);
    for (const said of ['Мұхаметова Нұржан', 'төрайым', 'татулықты сақтауға қосқан үлесі үшін', paper.number, 'Өкім'])
      expect(valid.text).toContain(said);
    const { decision } = await shop.signed({ personId: await shop.somebody('Басқа') });
    const act = { id: awards[0], decisionId: decision, reason: 'себеп' };
    await desk.approver.register.done('suspendAward', { ...act, expectedVersion: 2 });
    expect((await checked(paper)).text).toContain('тоқтатыл');
    await desk.approver.register.done('reinstateAward', { ...act, expectedVersion: 3 });
    await desk.approver.register.done('revokeAward', { ...act, expectedVersion: 4 });
    expect((await checked(paper)).text).not.toEqual(valid.text);
    const list = await fetch(`${app.url}/.well-known/birlik-statuses`);
    expect(list.status).toBe(200);
  });

  it('that was replaced names the one in its place', async () => {
    const { papers, awards } = await shop.signed({ personId: await shop.somebody('Сулейманов') });
    const [old] = papers;
    await pdfOf(old);
    const issued = { id: old.id, expectedVersion: 1, reason: 'жоғалды' };
    await desk.approver.register.done('issueDuplicate', issued);
    const now = await shop.paperOf(awards[0]!);
    expect((await checked(old)).text).toContain(now.number);
    await pdfOf(now);
    expect((await checked(now)).status).toBe(200);
  });

  it('that was replaced names no paper that was spoiled', async () => {
    const { papers, awards, decision } = await shop.signed({ personId: await shop.somebody('Дәулетов') });
    const [old] = papers;
    await pdfOf(old);
    await desk.approver.register.done('issueDuplicate', { id: old.id, expectedVersion: 1, reason: 'жоғалды' });
    const spoiled = await shop.paperOf(awards[0]!);
    const { form } = (await register.ask('query ($id: ID!) { certificate(id: $id) { form { id version } } }', spoiled)).certificate; // prettier-ignore
    await desk.officer.register.done('spoilForm', {
      id: form.id,
      expectedVersion: form.version,
      reason: 'басу қатесі',
    });
    expect((await checked(old)).text).not.toContain(spoiled.number);
    const rows = [{ awardId: awards[0], expectedVersion: 4 }];
    await desk.approver.register.done('signCertificates', { decisionId: decision, rows });
    const { text } = await checked(old);
    expect(text).toContain((await shop.paperOf(awards[0]!)).number);
    expect(text).not.toContain(spoiled.number);
  });

  it('that was lost says since when, whatever became of its award before', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Жоғалтқан') });
    const [{ id }] = papers;
    await pdfOf(papers[0]);
    const { form } = (await register.ask('query ($id: ID!) { certificate(id: $id) { form { id version } } }', { id })).certificate; // prettier-ignore
    await desk.officer.register.done('reportFormLost', { id: form.id, expectedVersion: form.version, reason: 'жолда' });
    expect((await checked(papers[0])).text).toContain('Өзгерген күні');
  });

  it('keeps the name it was signed with, and a code that holds, when the name is corrected', async () => {
    const personId = await shop.somebody('Ескі');
    const { papers } = await shop.signed({ personId });
    const before = await pdfOf(papers[0]);
    await register.done('correctPerson', { id: personId, expectedVersion: 1, familyName: 'Жаңа' });
    expect((await pdfOf(papers[0])).equals(before)).toBe(true);
    expect((await checked(papers[0])).text).toContain('Ескі Нұржан');
  });

  it('is shown with both names, the one it was signed with and the one of today, where the roll may name the person', async () => {
    const personId = await shop.somebody('Бұрынғы');
    const { papers, awards, decision } = await shop.signed({ personId });
    await pdfOf(papers[0]);
    await register.done('correctPerson', { id: personId, expectedVersion: 1, familyName: 'Кейінгі' });
    await desk.officer.register.done('publishAwards', { decisionId: decision, rows: [{ awardId: awards[0], expectedVersion: 2 }] }); // prettier-ignore
    expect((await checked(papers[0])).text).not.toContain('Кейінгі');
    const consent = { purpose: 'awards_publication', form: 'PAPER', givenOn: desk.today, allowsPublication: true };
    await register.done('recordConsent', { personId, ...consent });
    const { text } = await checked(papers[0]);
    expect(text).toContain('Бұрынғы Нұржан');
    expect(text).toContain('Қазіргі аты (атауы): Кейінгі Нұржан');
    await register.done('correctPerson', { id: personId, expectedVersion: 2, familyName: 'Бұрынғы' });
    expect((await checked(papers[0])).text).not.toContain('Қазіргі аты');
  });

  it('of somebody who was anonymised is printed no more, and its code is forgotten', async () => {
    const personId = await shop.somebody('Кеткен');
    const { papers } = await shop.signed({ personId });
    await pdfOf(papers[0]);
    await register.done('anonymisePerson', { id: personId, expectedVersion: 1, reason: 'өтініш' });
    expect(codeOf(await take(app, papers[0].printPath))).toEqual([404, 'NOT_FOUND', undefined]);
    expect(await addressOf(papers[0])).toBeNull();
  });

  it('gets no code from whoever has read it before its recipient was anonymised', async () => {
    const personId = await shop.somebody('Кетті');
    const { papers } = await shop.signed({ personId });
    const [read] = await app.dataSource.query<Printable[]>('SELECT id, number, copy, content FROM certificates WHERE id = $1', [papers[0].id]); // prettier-ignore
    await register.done('anonymisePerson', { id: personId, expectedVersion: 1, reason: 'өтініш' });
    const proofs = app.app.get(CertificateProofs, { strict: false });
    expect(await proofs.addresses([{ ...read!, signedOn: desk.today }])).toEqual(new Map());
    expect(await app.dataSource.query('SELECT FROM certificate_proofs WHERE certificate_id = $1', [read!.id])).toEqual(
      [],
    );
  });

  it('whose code is being made is waited for, and then forgotten', async () => {
    const personId = await shop.somebody('Бірге');
    const { papers } = await shop.signed({ personId });
    const { id } = papers[0];
    const runner = app.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT FROM certificates WHERE id = $1 FOR SHARE', [id]);
    await runner.query(`INSERT INTO certificate_proofs (certificate_id, address) VALUES ($1, 'HTTPS://BIRLIK.EXAMPLE/V/A')`, [id]); // prettier-ignore
    await whileWaiting(app, runner, () =>
      register.done('anonymisePerson', { id: personId, expectedVersion: 1, reason: 'өтініш' }),
    );
    expect(await addressOf(papers[0])).toBeNull();
  });

  it('is not for whoever may not read it, and not in what it is not made for', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Жабық') });
    const { printPath: path } = papers[0];
    expect(codeOf(await take(app, path, tokenWith('certificates.read')))).toEqual([403, 'FORBIDDEN', undefined]);
    expect(codeOf(await take(app, path, tokenWith('papers.print')))).toEqual([403, 'FORBIDDEN', undefined]);
    expect(codeOf(await take(app, `${path}?languages=en`))).toEqual([400, 'PRINT_LANGUAGES', 'languages']);
    expect(codeOf(await take(app, `${path}?paper=birlik-card`))).toEqual([400, 'NO_DESIGN', 'paper']);
    expect(codeOf(await take(app, '/certificates/x.pdf'))).toEqual([404, 'NOT_FOUND', undefined]);
  });
});

describe('printCertificates', () => {
  const START = `mutation ($input: PrintCertificatesInput!) { printCertificates(input: $input) { job { id } problems { code path } } }`;
  const JOB = 'query ($id: ID!) { job(id: $id) { state done total path problem } }';

  it('takes papers in the order of their numbers, however they are found', async () => {
    const names = ['Алтыншы', 'Бесінші', 'Төртінші', 'Үшінші', 'Екінші'];
    const { papers } = await shop.signed(
      ...(await Promise.all(names.map(async (each) => ({ personId: await shop.somebody(each) })))),
    );
    const ctx = new RequestContext((await app.actorOf(desk.approver.id))!, 'test', new Date(), 'kk');
    const found = await app.app.get(Printing).find(ctx, papers.map(({ id }) => id).reverse());
    expect(found.map(({ number }) => number)).toEqual(papers.map(({ number }) => number));
  });

  it('prints the papers of a decision into one PDF', async () => {
    const { decision } = await shop.signed(
      { personId: await shop.somebody('Бірінші') },
      { personId: await shop.somebody('Екінші') },
    );
    const { data } = await desk.approver.ask(START, {
      input: { decisionId: decision, languages: ['kk', 'ru'], press: true },
    });
    const { id } = data.printCertificates.job;
    const job = await eventually(async () => {
      const answer = (await desk.approver.ask(JOB, { id })).data.job;
      expect(answer.state).toBe('DONE');
      return answer;
    });
    expect(job).toMatchObject({ done: 2, total: 2, problem: null });
  });

  // Signed before there was a design: what has one is judged by it and not signed at all.
  it.each([
    ['a letter that no font has', '中文', 'LETTER_MISSING'],
    ['more words than a code holds', 'ә'.repeat(900), 'PAPER_TOO_LONG'],
  ])('names the paper that cannot be printed: %s', async (_, citation, cause) => {
    const elsewhere = await SignedPapers.elsewhere(desk, `before_${cause.toLowerCase()}`);
    const { decision, papers } = await elsewhere.signed(
      { personId: await shop.somebody('Басылатын') },
      { personId: await shop.somebody('Басылмайтын'), citation },
    );
    await elsewhere.designed();
    const { data } = await desk.approver.ask(START, { input: { decisionId: decision } });
    await eventually(async () => {
      const { job } = (
        await desk.approver.ask(
          `query ($id: ID!) { job(id: $id) { state problem problemText path } }`,
          data.printCertificates.job,
        )
      ).data;
      expect(job).toMatchObject({ state: 'FAILED', problem: 'PAPER_NOT_SET', path: null });
      expect(job.problemText).toContain(`${papers[1].number}`);
      expect(job.problemText).toContain(cause);
    });
  });

  it('is refused where nothing is signed, or nobody asks who may', async () => {
    const decision = await desk.decision();
    expect(refusalsOf(await desk.approver.register.attempt('printCertificates', { decisionId: decision }))).toEqual(['NOTHING_TO_PRINT decisionId']); // prettier-ignore
    expect(refusalsOf(await desk.approver.register.attempt('printCertificates', { decisionId: decision, languages: ['en'] }))).toEqual(['PRINT_LANGUAGES languages']); // prettier-ignore
  });
});
