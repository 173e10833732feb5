import type { Language } from '../../../src/kernel/language.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import type { Input } from '../../support/register.js';
import { SignedPapers } from '../../support/signed-papers.js';

let app: TestApp;
let desk: AwardDesk;
let shop: SignedPapers;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  shop = await SignedPapers.open(desk);
});
afterAll(() => app.close());

const signing = (decisionId: string, awards: readonly string[], expectedVersion = 1): Input => ({
  decisionId,
  rows: awards.map((awardId) => ({ awardId, expectedVersion })),
});
/** Why papers are not signed; fails when that leaves a trace, be it a form or a number. */
const refusals = (input: Input, command = 'signCertificates'): Promise<string[]> =>
  desk.approver.register.refusals(command, input);
const MESSAGES =
  'mutation ($input: SignCertificatesInput!) { signCertificates(input: $input) { problems { message } } }';
const LONG = 'қосқан зор үлесі үшін '.repeat(30).trim();

describe('what cannot be printed is not signed', () => {
  it('each row is told why, whatever the others are', async () => {
    const { decision, awards } = await shop.granted(
      { personId: await shop.somebody('Басылатын') },
      { personId: await shop.somebody('Әріпсіз'), citation: '中文' },
      { personId: await shop.somebody('Ұзақ'), citation: LONG },
      { personId: await shop.somebody('Үнсіз'), citation: null },
      { personId: await shop.somebody('Кодсыз'), citation: 'ә'.repeat(900) },
    );
    expect(await refusals(signing(decision, awards))).toEqual([
      'NOT_PRINTABLE rows.1.awardId',
      'NOT_PRINTABLE rows.2.awardId',
      'NOT_PRINTABLE rows.3.awardId',
      'PAPER_TOO_LONG rows.4.awardId',
    ]);
    await desk.approver.register.done('signCertificates', signing(decision, awards.slice(0, 1)));
    expect((await shop.paperOf(awards[0]!)).number).toBe('ҚҰ № 1');
  });

  it('until it is mended', async () => {
    const { decision, awards } = await shop.granted({ personId: await shop.somebody('Түзетілер'), citation: null });
    expect(await refusals(signing(decision, awards))).toEqual(['NOT_PRINTABLE rows.0.awardId']);
    await desk.register.done('correctAward', { id: awards[0]!, expectedVersion: 1, citation: 'еңбегі үшін' });
    await desk.approver.register.done('signCertificates', signing(decision, awards, 2));
  });

  it('says by which design, in which language, and what is wrong with it', async () => {
    const { decision, awards } = await shop.granted({ personId: await shop.somebody('Түсіндірілер'), citation: null });
    const said = async (language: Language): Promise<string> =>
      (await desk.approver.ask(MESSAGES, { input: signing(decision, awards) }, { language })).data.signCertificates
        .problems[0].message;
    expect(await said('kk')).toBe(
      'Бұл қағаз «kurmet» үлгісімен басылмайды (қазақша), сондықтан оған қол қойылмайды. «Не үшін берілді» мәні берілмеген.',
    );
    expect(await said('ru')).toContain('Не указано значение «За что».');
    expect(await said('en')).toContain('The value "What for" is missing.');
  });

  it('nor is a duplicate that says what was corrected since', async () => {
    const { awards, papers } = await shop.signed({ personId: await shop.somebody('Телнұсқа') });
    await desk.register.done('correctAward', { id: awards[0]!, expectedVersion: 2, citation: '中文' });
    const { id } = papers[0] as Json;
    expect(await refusals({ id, expectedVersion: 1, reason: 'түзетілді' }, 'issueDuplicate')).toEqual([
      'NOT_PRINTABLE id',
    ]);
    await desk.register.done('correctAward', { id: awards[0]!, expectedVersion: 3, citation: 'еңбегі үшін' });
    await desk.approver.register.done('issueDuplicate', { id, expectedVersion: 1, reason: 'түзетілді' });
  });
});

it('what is said in Russian is judged as well', async () => {
  const { decision, awards } = await shop.granted(
    { personId: await shop.somebody('Басылатын'), citationRu: 'за вклад в согласие', capacityRu: 'председатель' },
    { personId: await shop.somebody('Әріпсіз'), citationRu: '中文' },
    { personId: await shop.somebody('Ұзақ'), citationRu: 'за большой вклад в согласие '.repeat(35).trim() },
    { personId: await shop.somebody('Лауазымсыз'), capacity: 'төраға', capacityRu: '中文' },
  );
  const { data } = await desk.approver.ask(MESSAGES, { input: signing(decision, awards) }, { language: 'en' });
  const messages: string[] = data.signCertificates.problems.map(({ message }: Json) => message);
  expect(messages).toHaveLength(3);
  for (const each of messages) expect(each).toContain('(Russian)');
  expect(await refusals(signing(decision, awards))).toEqual([1, 2, 3].map((at) => `NOT_PRINTABLE rows.${at}.awardId`));
});

describe('an award without a design', () => {
  it('is not signed unless its papers are printed elsewhere, or it gets one', async () => {
    const id = await desk.register.done('defineAwardType', { code: 'undesigned', kind: 'letter', name: { kk: 'хат' } });
    const letters = await SignedPapers.open(desk, 'undesigned');
    const { decision, awards } = await letters.granted(
      { personId: await shop.somebody('Бірінші') },
      { personId: await shop.somebody('Екінші') },
    );
    expect(await refusals(signing(decision, awards))).toEqual(
      awards.map((_, at) => `DESIGN_MISSING rows.${at}.awardId`),
    );
    await desk.register.done('correctAwardType', { id, expectedVersion: 1, printedElsewhere: true });
    await desk.approver.register.done('signCertificates', signing(decision, awards.slice(0, 1)));
    await desk.register.done('correctAwardType', { id, expectedVersion: 2, printedElsewhere: false });
    await letters.designed();
    await desk.approver.register.done('signCertificates', signing(decision, awards.slice(1)));
  });

  it('is judged by its design as soon as it has one, wherever it was printed before', async () => {
    const letters = await SignedPapers.elsewhere(desk, 'designed_later');
    await letters.signed({ personId: await shop.somebody('Ескіше'), citation: '中文' });
    await letters.designed();
    const { decision, awards } = await letters.granted({ personId: await shop.somebody('Жаңаша'), citation: '中文' });
    expect(await refusals(signing(decision, awards))).toEqual(['NOT_PRINTABLE rows.0.awardId']);
  });
});

describe('each design of an award is asked, in each of its languages', () => {
  const told = async ({ decision, awards }: { decision: string; awards: readonly string[] }): Promise<string[]> =>
    (
      await desk.approver.ask(MESSAGES, { input: signing(decision, awards) }, { language: 'en' })
    ).data.signCertificates.problems.map(({ message }: Json) =>
      /by the design “(.*)” \((.*)\)/.exec(message)!.slice(1).join(': '),
    );

  it('the second one may have a place for what the first one does without', async () => {
    const letters = await SignedPapers.elsewhere(desk, 'two_designs');
    await letters.designed();
    await letters.designed((body) => {
      body.name = 'with-capacity';
      delete body.variables.capacity.optional;
    });
    const named = await letters.granted({ personId: await shop.somebody('Төрағалық'), capacity: 'төраға' });
    await desk.approver.register.done('signCertificates', signing(named.decision, named.awards));
    expect(await told(await letters.granted({ personId: await shop.somebody('Жай') }))).toEqual([
      'with-capacity: Kazakh',
    ]);
  });

  it('the words of the rules may be printable in Kazakh and not in Russian', async () => {
    const letters = await SignedPapers.elsewhere(desk, 'two_languages');
    await desk.register.done('defineAwardTypeVersion', {
      type: 'two_languages', validFrom: desk.today, wording: { kk: 'еңбегі үшін', ru: '中文' }, numbered: true, series: 'ҚҰ',
    }); // prettier-ignore
    await letters.designed();
    const silent = await letters.granted({ personId: await shop.somebody('Үнсіз'), citation: null });
    expect(await told(silent)).toEqual(['of-two-languages: Russian']);
  });
});
