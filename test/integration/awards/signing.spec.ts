import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { refusalsOf, type Register } from '../../support/register.js';
import { Signing } from '../../support/signing.js';
import { statementsOf } from '../../support/statements.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;
let signing: Signing;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
  signing = new Signing(desk);
});
afterAll(() => app.close());

describe('signCertificates', () => {
  it('gives papers the next numbers of their book, in the order given, with what is printed', async () => {
    const type = await signing.numbered('first_papers', 3, { series: 'Б', wording: { kk: 'марапатталды' } });
    const personId = await register.person({ familyName: 'Досметова', givenName: 'Нуриниса' });
    const { id, awards } = await signing.granted(type, 1, { personId, capacity: 'төраға' });
    const other = await signing.granted(type, 1);
    await signing.sign(other.id, other.awards);
    await signing.sign(id, awards);
    const [paper] = await signing.papersOf(awards[0]!);
    expect(paper).toMatchObject({
      number: 'Б № 2', copy: 1, state: 'VALID', reason: null, replaces: null, form: { number: 2, state: 'USED' }, award: { number: 'Б № 2' },
      content: {
        award: { kk: 'first_papers' }, wording: { kk: 'марапатталды' }, recipient: { kk: 'Досметова Нуриниса' }, capacity: 'төраға',
        decision: { kind: 'ORDER', date: desk.today, body: { kk: 'Қазақстан халқы Ассамблеясы' } },
      },
    }); // prettier-ignore
  });

  it('needs no form where the rules know no numbers', async () => {
    const { id, awards } = await signing.granted(await desk.award('letters'), 1);
    await signing.sign(id, awards);
    expect(await signing.papersOf(awards[0]!)).toMatchObject([
      { number: null, form: null, state: 'VALID', award: { number: null } },
    ]);
  });

  it('asks thirteen statements, for a dozen as for one', async () => {
    const type = await signing.numbered('statements', 20);
    const told: number[] = [];
    for (const count of [1, 12]) {
      const { id, awards } = await signing.granted(type, count);
      const document = 'mutation ($input: SignCertificatesInput!) { signCertificates(input: $input) { problems { code } } }';
      const work = async (): Promise<void> => {
        const { data } = await desk.approver.ask(document, { input: signing.input(id, awards) });
        expect(data.signCertificates.problems).toEqual([]);
      };
      told.push((await statementsOf(work)).length);
    }
    expect(told).toEqual([13, 13]);
  }); // prettier-ignore

  it('refuses each row that cannot be signed, and then signs none', async () => {
    const type = await signing.numbered('unsignable', 2);
    const { id, awards } = await signing.granted(type, 4);
    const [first, second, third, fourth] = awards as [string, string, string, string];
    const other = await signing.granted(type, 1);
    await signing.sign(id, [first]);
    const refusals = (rows: readonly string[], expectedVersion = 1): Promise<string[]> =>
      register.unchanged(async () =>
        refusalsOf(await desk.approver.register.attempt('signCertificates', signing.input(id, rows, expectedVersion))),
      );
    expect(await refusals([first], 2)).toEqual(['CERTIFICATE_EXISTS rows.0.awardId']);
    expect(await refusals([second, second, other.awards[0]!, first])).toEqual([
      'DUPLICATE rows.1.awardId',
      'NOT_OF_DECISION rows.2.awardId',
      'STALE_VERSION rows.3.expectedVersion',
    ]);
    expect(await refusals([second, third, fourth])).toEqual([
      'FORMS_RUN_OUT rows.1.awardId',
      'FORMS_RUN_OUT rows.2.awardId',
    ]);
    expect(await refusals([])).toEqual(['REQUIRED rows']);
    const numberless = await register.award({
      type,
      personId: await register.person(),
      number: '77',
      awardDecisionId: id,
    });
    expect(await refusals([numberless])).toEqual(['NUMBERED_BEFORE rows.0.awardId']);
  });

  it('names the row whose form has the number of an award of the past, until the form is spoiled', async () => {
    const type = await signing.numbered('past_number', 3);
    const { id, awards } = await signing.granted(type, 2);
    const [first, second] = awards as [string, string];
    await register.award({ type, personId: await register.person(), number: '2' });
    const attempt = signing.input(id, [first, second]);
    expect(await desk.approver.register.refusals('signCertificates', attempt)).toEqual([
      'FORM_NUMBER_TAKEN rows.1.awardId',
    ]);
    const document = `{ certificateBooks(filter: { type: { eq: "${type}" } }) { nodes { forms { nodes { id number } } } } }`;
    const { nodes } = (await register.ask(document)).certificateBooks.nodes[0].forms;
    const form = nodes.find(({ number }: Json) => number === 2).id;
    await desk.officer.register.done('spoilForm', { id: form, expectedVersion: 1, reason: 'нөмірі бұрын берілген' });
    await desk.approver.register.done('signCertificates', attempt);
    expect(await signing.papersOf(second)).toMatchObject([{ number: '№ 3' }]);
  });

  it('is for whoever may sign there', async () => {
    const { id, awards } = await signing.granted(await desk.award('right_to_sign'), 1);
    const { answer } = await desk.officer.register.attempt('signCertificates', signing.input(id, awards));
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const regional = await desk.offices.holder({ role: 'approver', area: '330000000' });
    expect(refusalsOf(await regional.register.attempt('signCertificates', signing.input(id, awards)))).toEqual([
      'NOT_FOUND decisionId',
    ]);
  });

  it('leaves no number out and gives none twice, whoever signs and spoils at once', async () => {
    const type = await signing.numbered('at_once', 60);
    const decisions = [
      await signing.granted(type, 10),
      await signing.granted(type, 10),
      await signing.granted(type, 10),
    ];
    const book = (await register.ask('{ certificateBooks(filter: { type: { eq: "at_once" } }) { nodes { id forms(first: 60) { nodes { id number } } } } }')).certificateBooks.nodes[0]; // prettier-ignore
    const spoiled = [3, 7, 20].map((number) => book.forms.nodes.find((each: Json) => each.number === number).id);
    await Promise.all([
      ...decisions.flatMap(({ id, awards }) => awards.map((award) => signing.sign(id, [award]))),
      ...spoiled.map((id) =>
        desk.officer.register.attempt('spoilForm', { id, expectedVersion: 1, reason: 'басу қатесі' }),
      ),
    ]);
    const rows: { number: number; state: string }[] = await app.dataSource.query(
      'SELECT number, state FROM certificate_forms WHERE book_id = $1 ORDER BY number',
      [book.id],
    );
    const last = rows.findLastIndex(({ state }) => state === 'USED');
    expect(rows.slice(0, last + 1).filter(({ state }) => state === 'IN_STOCK')).toEqual([]);
    expect(rows.filter(({ state }) => state === 'USED')).toHaveLength(30);
    const [{ papers }] = await app.dataSource.query<[{ papers: number }]>(
      'SELECT count(DISTINCT number)::integer AS papers FROM certificates c WHERE c.form_id IN (SELECT id FROM certificate_forms WHERE book_id = $1)',
      [book.id],
    );
    expect(papers).toBe(30);
  });
});
