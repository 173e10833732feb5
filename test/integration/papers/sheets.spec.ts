import { DecisionLists } from '../../../src/modules/papers/lists/decision-lists.js';
import { RegisterSheet } from '../../../src/modules/papers/lists/register-sheet.js';
import { RequestContext } from '../../../src/platform/context/index.js';
import { startApp, tokenWith, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { codeOf, take } from '../../support/files.js';
import type { Holder } from '../../support/offices.js';
import { SignedPapers } from '../../support/signed-papers.js';
import { faultsOf, linesOf, rowsOf } from '../../support/templates.js';

let app: TestApp;
let desk: AwardDesk;
let shop: SignedPapers;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  shop = await SignedPapers.open(desk);
});
afterAll(() => app.close());

const contextOf = async ({ id }: Holder): Promise<RequestContext> =>
  new RequestContext((await app.actorOf(id))!, 'test', new Date(), 'kk');

describe('the lists of a decision', () => {
  it('are its annex, the envelopes and the seats at the ceremony', async () => {
    const { decision } = await shop.signed(
      { personId: await shop.somebody('Әлімов') },
      { personId: await shop.somebody('Қасымов') },
    );
    const ceremony = encodeURIComponent('Республика күні');
    for (const list of ['annex.pdf', 'envelopes.pdf?language=ru', `seating.pdf?ceremony=${ceremony}&seats=1`]) {
      const { status, bytes } = await take(app, `/award-decisions/${decision}/${list}`);
      expect([list, status, bytes.subarray(0, 5).toString()]).toEqual([list, 200, '%PDF-']);
    }
  });

  it('are refused where there is nobody, nobody may print them, or they are asked for wrongly', async () => {
    const decision = await desk.decision();
    const refused = async (path: string, token?: string): Promise<unknown[]> => codeOf(await take(app, path, token));
    expect(await refused(`/award-decisions/${decision}/annex.pdf`)).toEqual([400, 'NOTHING_TO_PRINT', 'id']);
    expect(await refused('/award-decisions/x/annex.pdf')).toEqual([404, 'NOT_FOUND', 'id']);
    expect(await refused(`/award-decisions/${decision}/seating.pdf`)).toEqual([400, 'REQUIRED', 'ceremony']);
    expect(await refused(`/award-decisions/${decision}/seating.pdf?ceremony=x&seats=0`)).toEqual([
      400,
      'OUT_OF_RANGE',
      'seats',
    ]);
    expect(await refused(`/award-decisions/${decision}/annex.pdf?language=en`)).toEqual([
      400,
      'PRINT_LANGUAGES',
      'language',
    ]);
    expect(await refused(`/award-decisions/${decision}/annex.pdf`, tokenWith('awards.read'))).toEqual([
      403,
      'FORBIDDEN',
      undefined,
    ]);
  });
});

it('who has lost an award gets no envelope and no seat, and a suspended one is told of at the door', async () => {
  const names = ['Асанов', 'Бекова', 'Ғалиев'];
  const { decision, awards } = await shop.signed(
    ...(await Promise.all(names.map(async (each) => ({ personId: await shop.somebody(each) })))),
  );
  const { decision: act } = await shop.signed({ personId: await shop.somebody('Басқа') });
  const later = { decisionId: act, expectedVersion: 2, reason: 'себеп' };
  await desk.approver.register.done('suspendAward', { id: awards[1]!, ...later });
  await desk.approver.register.done('revokeAward', { id: awards[2]!, ...later });
  const lists = app.app.get(DecisionLists);
  const [ctx, asked] = [await contextOf(desk.officer), { language: 'kk', ceremony: 'мереке', seatsInRow: 5 } as const];

  const seats = rowsOf(await lists.seating(ctx, decision, asked)).map(([, name, , award]) => [name, award]);
  expect(seats).toEqual([
    ['Асанов Нұржан', 'ҚХА «Құрмет» грамотасы'],
    ['Бекова Нұржан', 'ҚХА «Құрмет» грамотасы (тоқтатыла тұрған)'],
  ]);
  const envelopes = await lists.envelopes(ctx, decision, asked);
  expect(envelopes.flatMap((page) => linesOf(page).map(({ text }) => text)).filter((each) => each.endsWith('Нұржан'))).toEqual(['Асанов Нұржан']); // prettier-ignore
  const annex = rowsOf(await lists.annex(ctx, decision, asked)).map(([, name, , award]) => [name, award]);
  expect(annex).toEqual(names.map((each) => [`${each} Нұржан`, 'ҚХА «Құрмет» грамотасы']));
});

describe('the register sheet of a year', () => {
  const type = (code: string): Promise<Json> =>
    desk.register.ask('query ($code: String!) { awardType(code: $code) { id } }', { code });
  const year = Number(new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 4));
  const addressOf = async (code = 'qurmet_gramota'): Promise<string> =>
    `/award-types/${(await type(code)).awardType.id}/register.pdf`;

  it('has every paper that was signed in it by its number, with what became of it', async () => {
    const letters = await SignedPapers.elsewhere(desk, 'registered');
    const names = ['Бірінші', 'Екінші', 'Үшінші', 'Төртінші'];
    const { decision, awards, papers } = await letters.signed(
      ...(await Promise.all(
        names.map(async (each) => ({
          personId: await shop.somebody(each),
          capacity: 'төраға',
          areaId: await desk.register.area('790000000'),
        })),
      )),
    );
    // The first paper is spoiled and signed anew before it is handed over.
    const { form } = (await desk.register.ask('query ($id: ID!) { certificate(id: $id) { form { id version } } }', { id: papers[0]!.id })).certificate; // prettier-ignore
    await desk.officer.register.done('spoilForm', { id: form.id, expectedVersion: form.version, reason: 'сия' });
    await desk.approver.register.done('signCertificates', { decisionId: decision, rows: [{ awardId: awards[0]!, expectedVersion: 3 }] }); // prettier-ignore
    await desk.officer.register.done('presentAwards', {
      decisionId: decision, date: desk.today, rows: [{ awardId: awards[0]!, expectedVersion: 4 }],
    }); // prettier-ignore
    await desk.approver.register.done('issueDuplicate', { id: papers[1]!.id, expectedVersion: 1, reason: 'жоғалды' });
    await desk.approver.register.done('revokeAward', { id: awards[2]!, expectedVersion: 2, decisionId: decision, reason: 'себеп' }); // prettier-ignore
    const { id } = (await type('registered')).awardType;
    const sheet = app.app.get(RegisterSheet);
    const pages = await sheet.pages(await contextOf(desk.officer), id, year, 'kk');
    expect(pages.flatMap(faultsOf)).toEqual([]);
    const today = desk.today.split('-').reverse().join('.');
    const decided = expect.stringMatching(/^\d\d\.\d\d\.\d{4}, № \S+ өкім$/) as string;
    expect(rowsOf(pages)).toEqual([
      ['ҚҰ № 1', 'Бірінші Нұржан', 'төраға', decided, '', 'бүлінді'],
      ['ҚҰ № 2', 'Екінші Нұржан', 'төраға', decided, '', 'ауыстырылды'],
      ['ҚҰ № 3', 'Үшінші Нұржан', 'төраға', decided, '', 'қайтарып алынған'],
      ['ҚҰ № 4', 'Төртінші Нұржан', 'төраға', decided, '', 'жарамды'],
      ['ҚҰ № 5', 'Бірінші Нұржан', 'төраға', decided, today, 'жарамды'],
      ['ҚҰ № 6', 'Екінші Нұржан', 'төраға', decided, '', 'жарамды'],
    ]);
    const nothing = sheet.pages(await contextOf(desk.officer), id, year - 1, 'kk');
    await expect(nothing).rejects.toThrow('NOTHING_TO_PRINT');
    const elsewhere = await desk.offices.holder({ role: 'award_officer', area: '330000000' });
    await expect(sheet.pages(await contextOf(elsewhere), id, year, 'kk')).rejects.toThrow('NOTHING_TO_PRINT');
  });

  it('is given as a PDF, in Kazakh and in Russian', async () => {
    await shop.signed({ personId: await shop.somebody('Тіркелген') });
    for (const query of [`?year=${year}`, `?year=${year}&language=ru`]) {
      const { status, headers, bytes } = await take(app, `${await addressOf()}${query}`);
      expect([status, headers.get('content-type'), bytes.subarray(0, 5).toString()]).toEqual([
        200,
        'application/pdf',
        '%PDF-',
      ]);
    }
  });

  it('is refused to whoever may not print, for no year, and for an award that nobody knows', async () => {
    const path = await addressOf();
    const refused = async (address: string, token?: string): Promise<unknown[]> =>
      codeOf(await take(app, address, token));
    const reads = tokenWith('certificates.read', 'reference.read', 'awards.read');
    expect(await refused(`${path}?year=${year}`, reads)).toEqual([403, 'FORBIDDEN', undefined]);
    expect(await refused(path)).toEqual([400, 'REQUIRED', 'year']);
    expect(await refused(`${path}?year=26`)).toEqual([400, 'OUT_OF_RANGE', 'year']);
    expect(await refused(`${path}?year=${year}&year=2020`)).toEqual([400, 'DUPLICATE', 'year']);
    expect(await refused(`${path}?year=2020`)).toEqual([400, 'NOTHING_TO_PRINT', 'year']);
    expect(await refused(`${path}?year=${year}&language=en`)).toEqual([400, 'PRINT_LANGUAGES', 'language']);
    expect(await refused(`/award-types/x/register.pdf?year=${year}`)).toEqual([404, 'NOT_FOUND', 'id']);
  });
});
