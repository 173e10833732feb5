import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { dayFromToday } from '../../support/offices.js';
import type { Input, Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
});
afterAll(() => app.close());

const receive = (type: string, count: number, more: Input = {}): Promise<string> =>
  desk.officer.register.done('receiveForms', { type, count, reason: 'жүкқұжат № 5', ...more });
const formsOf = async (book: string): Promise<Json[]> =>
  (await register.ask('query ($book: ID!) { certificateForms(first: 100, filter: { book: { eq: $book } }) { nodes { id number state stateReason version } } }', { book })).certificateForms.nodes; // prettier-ignore
const bookOf = async (id: string): Promise<Json> =>
  (await register.ask('query ($id: ID!) { node(id: $id) { ... on CertificateBook { series inStock lastNumber years { year received used spoiled lost destroyed inStock } area { id } } } }', { id })).node; // prettier-ignore

describe('receiveForms', () => {
  it('opens the book of a series, and goes on where it ends', async () => {
    const type = await desk.award('received');
    const book = await receive(type, 3, { series: 'Б' });
    expect(await receive(type, 2, { series: 'Б' })).toBe(book);
    expect(await bookOf(book)).toMatchObject({ series: 'Б', inStock: 5, lastNumber: 5 });
    expect((await formsOf(book)).map(({ number, state }) => [number, state])).toEqual(
      [1, 2, 3, 4, 5].map((number) => [number, 'IN_STOCK']),
    );
    expect(await receive(type, 1)).not.toBe(book);
  });

  it('begins a book with the number that is printed on its first form, and goes on from there without a gap', async () => {
    const type = await desk.award('printed_from', { numbered: true });
    const book = await receive(type, 2, { firstNumber: 4501 });
    expect(await receive(type, 3)).toBe(book);
    expect((await formsOf(book)).map(({ number }) => number)).toEqual([4501, 4502, 4503, 4504, 4505]);
    const { inStock, lastNumber, years } = await bookOf(book);
    expect({ inStock, lastNumber, years }).toMatchObject({ inStock: 5, lastNumber: 4505, years: [{ received: 5, inStock: 5 }] });
  }); // prettier-ignore

  it('is refused with a first number where the book has forms, and with a number of more than six digits', async () => {
    const type = await desk.award('printed_to');
    const attempt = (count: number, more: Input): Promise<string[]> =>
      register.refusals('receiveForms', { type, count, reason: 'жүкқұжат', ...more });
    for (const firstNumber of [0, 1_000_000])
      expect(await attempt(1, { firstNumber })).toEqual(['OUT_OF_RANGE firstNumber']);
    expect(await attempt(2, { firstNumber: 999_999 })).toEqual(['NUMBER_TOO_LONG count']);
    await receive(type, 1, { firstNumber: 999_998 });
    for (const firstNumber of [1, 999_998, 999_999])
      expect(await attempt(1, { firstNumber })).toEqual(['NUMBERS_GO_ON firstNumber']);
    await receive(type, 1);
    expect(await attempt(1, {})).toEqual(['NUMBER_TOO_LONG count']);
  }); // prettier-ignore

  it.each([
    ['kk', 'нөмірлер 8 нөмірінен жалғасады'],
    ['ru', 'номера продолжаются с 8'],
    ['en', 'the numbers go on from 8'],
  ] as const)('says in %s with which number the book goes on', async (language, said) => {
    const type = await desk.award(`told_in_${language}`);
    await receive(type, 1, { firstNumber: 7 });
    const document = `mutation ($input: ReceiveFormsInput!) { receiveForms(input: $input) { problems { message } } }`;
    const input = { type, count: 1, firstNumber: 9, reason: 'жүкқұжат' };
    const { data } = await app.admin(document, { input }, { language });
    expect(data.receiveForms.problems[0].message).toContain(said);
  });

  it('gives every form a number of its own, also where two bring some at once', async () => {
    const type = await desk.award('brought_at_once');
    const [book] = await Promise.all([1, 2, 3, 4].map(() => receive(type, 5)));
    expect((await formsOf(book!)).map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('is refused on a day to come, to another place, and out of reach', async () => {
    const type = await desk.award('kept');
    const areaId = await register.area('790000000');
    const input = { type, count: 1, reason: 'жүкқұжат' };
    expect(await register.refusals('receiveForms', { ...input, receivedOn: dayFromToday(1) })).toEqual([
      'DATE_IN_FUTURE receivedOn',
    ]);
    await receive(type, 1, { areaId });
    expect(await register.refusals('receiveForms', { ...input, areaId: await register.area('330000000') })).toEqual([
      'KEPT_ELSEWHERE areaId',
    ]);
    const other = await desk.offices.holder({ role: 'award_officer', area: '330000000' });
    const refused = await other.register.attempt('receiveForms', input);
    expect(refused.problems.map(({ code, path }) => [code, path])).toEqual([['OUT_OF_REACH', ['series']]]);
  });

  it('warns of a series on whose forms nothing is signed by the rules', async () => {
    const type = await desk.award('in_series', { numbered: true, series: 'Ү' });
    const warned = async (more: Input): Promise<unknown[]> => {
      const { warnings } = await desk.officer.register.attempt('receiveForms', { type, count: 1, reason: 'жүкқұжат', ...more }); // prettier-ignore
      return warnings.map(({ code, path }) => [code, path]);
    };
    expect(await warned({ series: 'Ү' })).toEqual([]);
    expect(await warned({ series: 'Б' })).toEqual([['SERIES_NOT_IN_RULES', ['series']]]);
    expect(await warned({})).toEqual([['SERIES_NOT_IN_RULES', ['series']]]);
  });

  it('tells the history of each form, with from whom they came', async () => {
    const type = await desk.award('told_forms');
    const [entry] = await register.history(() => receive(type, 1));
    expect(entry).toMatchObject({ event: 'form.received', reason: 'жүкқұжат № 5' });
    expect(entry!.changes).toMatchObject({
      'CertificateForm.number': [null, 1],
      'CertificateForm.state': [null, 'IN_STOCK'],
    });
  });
});

describe('a form', () => {
  it('is spoiled and destroyed, or lost, each with a reason, and the book keeps the balance of the year', async () => {
    const type = await desk.award('fates');
    const lastYear = Number(desk.today.slice(0, 4)) - 1;
    const book = await receive(type, 4, { receivedOn: `${lastYear}-12-31` });
    const [first, second] = await formsOf(book);
    const done = (command: string, form: Json, expectedVersion: number): Promise<Json> =>
      desk.officer.register.after(command, { id: form.id, expectedVersion, reason: 'акт № 1' }, 'state stateReason spoiledOn lostOn destroyedOn');
    expect(await done('spoilForm', first, 1)).toMatchObject({ state: 'SPOILED', stateReason: 'акт № 1', spoiledOn: desk.today });
    expect(await done('destroyForm', first, 2)).toMatchObject({ state: 'DESTROYED', destroyedOn: desk.today });
    expect(await done('reportFormLost', second, 1)).toMatchObject({ state: 'LOST', lostOn: desk.today });
    const none = { received: 0, used: 0, spoiled: 0, lost: 0, destroyed: 0 };
    expect((await bookOf(book)).years).toEqual([
      { ...none, year: lastYear + 1, spoiled: 1, lost: 1, destroyed: 1, inStock: 2 },
      { ...none, year: lastYear, received: 4, inStock: 4 },
    ]);
  }); // prettier-ignore

  it.each([
    ['spoilForm', 'spoilForm'],
    ['spoilForm', 'reportFormLost'],
    ['reportFormLost', 'spoilForm'],
    ['reportFormLost', 'destroyForm'],
  ])('that went by %s is not taken by %s', async (first, second) => {
    const book = await receive(await desk.award(`${first}_${second}`), 1);
    const [{ id }] = (await formsOf(book)) as [Json];
    await register.done(first, { id, expectedVersion: 1, reason: 'себеп' });
    expect(await register.refusals(second, { id, expectedVersion: 2, reason: 'себеп' })).toEqual(['FORM_STATE id']);
  });

  describe('on which an award was handed over', () => {
    const document =
      'query ($id: ID!) { award(id: $id) { version number certificates { nodes { id version state number form { id version state } } } } }';
    const read = async (id: string): Promise<Json> => (await register.ask(document, { id })).award;
    const sign = (decisionId: string, awardId: string, expectedVersion: number): Promise<string> =>
      desk.approver.register.done('signCertificates', { decisionId, rows: [{ awardId, expectedVersion }] });
    const present = (decisionId: string, awardId: string, expectedVersion: number, date: string): Promise<string> =>
      desk.officer.register.done('presentAwards', { decisionId, date, rows: [{ awardId, expectedVersion }] });
    /** An award that was signed and handed over, with its decision. */
    async function handedOver(code: string): Promise<{ id: string; decision: string; type: string }> {
      const type = await desk.award(code, { numbered: true });
      await receive(type, 3);
      const decision = await desk.decision();
      const id = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
      await sign(decision, id, 1);
      await present(decision, id, 2, desk.today);
      return { id, decision, type };
    }

    it('is spoiled no more: it lies with the recipient, who may lose it or get a duplicate', async () => {
      const { id } = await handedOver('in_hands');
      const [paper] = (await read(id)).certificates.nodes;
      const spoiling = { id: paper.form.id, expectedVersion: 2, reason: 'сия' };
      expect(await register.refusals('spoilForm', spoiling)).toEqual(['HANDED_OVER id']);
      const { problems } = await register.attempt('spoilForm', spoiling);
      expect(problems[0]!.message).toMatch(/телнұсқа беріңіз/);
      await desk.approver.register.done('issueDuplicate', { id: paper.id, expectedVersion: 1, reason: 'бүлінген' });
      // What came back in exchange for the duplicate is spoiled, and destroyed.
      await register.done('spoilForm', spoiling);
      await register.done('destroyForm', { ...spoiling, expectedVersion: 3 });
      const lost = (await read(id)).certificates.nodes[0].form;
      await register.done('reportFormLost', { id: lost.id, expectedVersion: lost.version, reason: 'өрт' });
      expect((await read(id)).certificates.nodes.map(({ state, form }: Json) => [state, form.state])).toEqual([
        ['LOST', 'LOST'],
        ['REPLACED', 'DESTROYED'],
      ]);
      const [{ years }] = (await register.ask('{ certificateBooks(filter: { type: { eq: "in_hands" } }) { nodes { years { received used spoiled lost destroyed inStock } } } }')).certificateBooks.nodes; // prettier-ignore
      expect(years).toEqual([{ received: 3, used: 2, spoiled: 1, lost: 1, destroyed: 1, inStock: 1 }]);
    });

    it('is spoiled no more for a wrong recipient either', async () => {
      const { id, decision } = await handedOver('wrong_in_hands');
      const correction = { id, expectedVersion: 3, personId: await register.person(), reason: 'аттасы' };
      expect(await register.refusals('correctAwardRecipient', correction)).toEqual(['HANDED_OVER id']);
      await desk.approver.register.done('revokeAward', {
        id,
        expectedVersion: 3,
        decisionId: decision,
        reason: 'қате',
      });
    });

    it('before it was signed is still in the house', async () => {
      const type = await desk.award('signed_later', { numbered: true });
      await receive(type, 2);
      const decision = await desk.decision({ date: dayFromToday(-3) });
      const id = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
      await present(decision, id, 1, dayFromToday(-1));
      await sign(decision, id, 2);
      const [paper] = (await read(id)).certificates.nodes;
      await register.done('spoilForm', { id: paper.form.id, expectedVersion: 2, reason: 'басу қатесі' });
      expect(await read(id)).toMatchObject({ number: null, certificates: { nodes: [{ state: 'SPOILED' }] } });
    });

    it('keeps its paper, whatever is said to the database', async () => {
      const { id } = await handedOver('kept_in_hands');
      const spoil = app.dataSource.query(`UPDATE certificates SET state = 'SPOILED' WHERE award_id = $1`, [id]);
      await expect(spoil).rejects.toMatchObject({ driverError: { constraint: 'certificates_in_hands' } });
    });
  });

  it('is seen and kept where its book is kept', async () => {
    const book = await receive(await desk.award('regional'), 1, { areaId: await register.area('790000000') });
    const [{ id }] = (await formsOf(book)) as [Json];
    const elsewhere = await desk.offices.holder({ role: 'award_officer', area: '330000000' });
    const refused = await elsewhere.register.attempt('spoilForm', { id, expectedVersion: 1, reason: 'себеп' });
    expect(refused.problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    const reader = await desk.offices.holder({ role: 'reader' });
    expect((await reader.ask('{ certificateForms { totalCount } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
