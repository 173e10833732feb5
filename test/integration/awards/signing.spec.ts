import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk, granting } from '../../support/award-desk.js';
import { atMoment } from '../../support/clock.js';
import { refusalsOf, type Input, type Register } from '../../support/register.js';
import { statementsOf } from '../../support/statements.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
});
afterAll(() => app.close());

const CERTIFICATE = `id version number copy state reason content form { id number state version } replaces { id } award { id number }`;
const receive = (type: string, count: number, series?: string): Promise<string> =>
  register.done('receiveForms', { type, count, reason: 'жүкқұжат', ...(series && { series }) });
/** A decision that has granted so many awards of a type, with their ids in order. */
async function granted(type: string, count: number, more: Input = {}): Promise<{ id: string; awards: string[] }> {
  const id = await desk.decision();
  const rows: Input[] = [];
  for (let i = 0; i < count; i++) rows.push(granting(await desk.checked(type, more)));
  const { awards } = await desk.decide(id, rows);
  return { id, awards: awards.nodes.map((each: Json) => each.id) };
}
const signing = (id: string, awards: readonly string[], expectedVersion = 1): Input => ({
  decisionId: id,
  rows: awards.map((awardId) => ({ awardId, expectedVersion })),
});
const sign = (id: string, awards: readonly string[], expectedVersion = 1): Promise<string> =>
  desk.approver.register.done('signCertificates', signing(id, awards, expectedVersion));
const papersOf = async (award: string): Promise<Json[]> =>
  (await register.ask(`query ($award: ID!) { award(id: $award) { certificates { nodes { ${CERTIFICATE} } } } }`, { award })).award.certificates.nodes; // prettier-ignore
const numbered = async (code: string, forms: number, rules: Input = {}): Promise<string> => {
  const type = await desk.award(code, { numbered: true, ...rules });
  await receive(type, forms, rules['series'] as string | undefined);
  return type;
};

describe('signCertificates', () => {
  it('gives papers the next numbers of their book, in the order given, with what is printed', async () => {
    const type = await numbered('first_papers', 3, { series: 'Б', wording: { kk: 'марапатталды' } });
    const personId = await register.person({ familyName: 'Досметова', givenName: 'Нуриниса' });
    const { id, awards } = await granted(type, 1, { personId, capacity: 'төраға' });
    const other = await granted(type, 1);
    await sign(other.id, other.awards);
    await sign(id, awards);
    const [paper] = await papersOf(awards[0]!);
    expect(paper).toMatchObject({
      number: 'Б № 2', copy: 1, state: 'VALID', reason: null, replaces: null, form: { number: 2, state: 'USED' }, award: { number: 'Б № 2' },
      content: {
        award: { kk: 'first_papers' }, wording: { kk: 'марапатталды' }, recipient: { kk: 'Досметова Нуриниса' }, capacity: 'төраға',
        decision: { kind: 'ORDER', date: desk.today, body: { kk: 'Қазақстан халқы Ассамблеясы' } },
      },
    }); // prettier-ignore
  });

  it('needs no form where the rules know no numbers', async () => {
    const { id, awards } = await granted(await desk.award('letters'), 1);
    await sign(id, awards);
    expect(await papersOf(awards[0]!)).toMatchObject([
      { number: null, form: null, state: 'VALID', award: { number: null } },
    ]);
  });

  it('asks thirteen statements, for a dozen as for one', async () => {
    const type = await numbered('statements', 20);
    const told: number[] = [];
    for (const count of [1, 12]) {
      const { id, awards } = await granted(type, count);
      const document = 'mutation ($input: SignCertificatesInput!) { signCertificates(input: $input) { problems { code } } }';
      const work = async (): Promise<void> => {
        const { data } = await desk.approver.ask(document, { input: signing(id, awards) });
        expect(data.signCertificates.problems).toEqual([]);
      };
      told.push((await statementsOf(work)).length);
    }
    expect(told).toEqual([13, 13]);
  }); // prettier-ignore

  it('refuses each row that cannot be signed, and then signs none', async () => {
    const type = await numbered('unsignable', 2);
    const { id, awards } = await granted(type, 4);
    const [first, second, third, fourth] = awards as [string, string, string, string];
    const other = await granted(type, 1);
    await sign(id, [first]);
    const refusals = (rows: readonly string[], expectedVersion = 1): Promise<string[]> =>
      register.unchanged(async () =>
        refusalsOf(await desk.approver.register.attempt('signCertificates', signing(id, rows, expectedVersion))),
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
    const type = await numbered('past_number', 3);
    const { id, awards } = await granted(type, 2);
    const [first, second] = awards as [string, string];
    await register.award({ type, personId: await register.person(), number: '2' });
    const attempt = signing(id, [first, second]);
    expect(await desk.approver.register.refusals('signCertificates', attempt)).toEqual([
      'FORM_NUMBER_TAKEN rows.1.awardId',
    ]);
    const document = `{ certificateBooks(filter: { type: { eq: "${type}" } }) { nodes { forms { nodes { id number } } } } }`;
    const { nodes } = (await register.ask(document)).certificateBooks.nodes[0].forms;
    const form = nodes.find(({ number }: Json) => number === 2).id;
    await desk.officer.register.done('spoilForm', { id: form, expectedVersion: 1, reason: 'нөмірі бұрын берілген' });
    await desk.approver.register.done('signCertificates', attempt);
    expect(await papersOf(second)).toMatchObject([{ number: '№ 3' }]);
  });

  it('is for whoever may sign there', async () => {
    const { id, awards } = await granted(await desk.award('right_to_sign'), 1);
    const { answer } = await desk.officer.register.attempt('signCertificates', signing(id, awards));
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const regional = await desk.offices.holder({ role: 'approver', area: '330000000' });
    expect(refusalsOf(await regional.register.attempt('signCertificates', signing(id, awards)))).toEqual([
      'NOT_FOUND decisionId',
    ]);
  });

  it('leaves no number out and gives none twice, whoever signs and spoils at once', async () => {
    const type = await numbered('at_once', 60);
    const decisions = [await granted(type, 10), await granted(type, 10), await granted(type, 10)];
    const book = (await register.ask('{ certificateBooks(filter: { type: { eq: "at_once" } }) { nodes { id forms(first: 60) { nodes { id number } } } } }')).certificateBooks.nodes[0]; // prettier-ignore
    const spoiled = [3, 7, 20].map((number) => book.forms.nodes.find((each: Json) => each.number === number).id);
    await Promise.all([
      ...decisions.flatMap(({ id, awards }) => awards.map((award) => sign(id, [award]))),
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

describe('a paper', () => {
  it('that was spoiled does not count: the award is signed anew, on the next form', async () => {
    const { id, awards } = await granted(await numbered('spoiled_paper', 3), 1);
    const [award] = awards as [string];
    await sign(id, [award]);
    const [{ form }] = (await papersOf(award)) as [Json];
    await desk.officer.register.done('spoilForm', {
      id: form.id,
      expectedVersion: form.version,
      reason: 'басу қатесі',
    });
    expect(await papersOf(award)).toMatchObject([{ state: 'SPOILED', award: { number: null } }]);
    await sign(id, [award], 3);
    expect(await papersOf(award)).toMatchObject([
      { number: '№ 2', copy: 1, state: 'VALID', award: { number: '№ 2' } },
      { number: '№ 1', copy: 1, state: 'SPOILED' },
    ]);
  });

  it('follows the one before it, also where the clocks of machines differ', async () => {
    const { id, awards } = await granted(await numbered('spoiled_twice', 3), 1);
    const [award] = awards as [string];
    const spoilLatest = async (): Promise<void> => {
      const { form } = (await papersOf(award)).find(({ state }) => state === 'VALID')!;
      const input = { id: form.id, expectedVersion: form.version, reason: 'басу қатесі' };
      await desk.officer.register.done('spoilForm', input);
    };
    await sign(id, [award]);
    await spoilLatest();
    const behind = new Date(Date.now() - 60_000).toISOString();
    await atMoment(app, behind, () => sign(id, [award], 3));
    await spoilLatest();
    await sign(id, [award], 5);
    const papers = await papersOf(award);
    const idOf = (number: string): string => papers.find((each) => each.number === number)!.id;
    expect(papers.find(({ state }) => state === 'VALID')).toMatchObject({
      number: '№ 3',
      replaces: { id: idOf('№ 2') },
    });
  });

  it('that was lost is replaced by a duplicate, which says what it replaces and why', async () => {
    const { id, awards } = await granted(await numbered('lost_paper', 3), 1);
    const [award] = awards as [string];
    await sign(id, [award]);
    const [first] = (await papersOf(award)) as [Json];
    await desk.officer.register.done('reportFormLost', { id: first.form.id, expectedVersion: 2, reason: 'өрт' });
    await desk.approver.register.done('issueDuplicate', { id: first.id, expectedVersion: 2, reason: 'өртте жоғалған' });
    expect(await papersOf(award)).toMatchObject([
      {
        number: '№ 2',
        copy: 2,
        state: 'VALID',
        reason: 'өртте жоғалған',
        replaces: { id: first.id },
        award: { number: '№ 2' },
      },
      { number: '№ 1', copy: 1, state: 'LOST' },
    ]);
    const again = { id: first.id, expectedVersion: 2, reason: 'тағы' };
    expect(await register.refusals('issueDuplicate', again)).toEqual(['CERTIFICATE_NOT_LATEST id']);
  });

  it('that says what was corrected since is replaced; what was printed on it stays', async () => {
    const personId = await register.person({ familyName: 'Қате' });
    const { id, awards } = await granted(await numbered('corrected_paper', 3), 1, { personId });
    await sign(id, awards);
    await register.done('correctPerson', { id: personId, expectedVersion: 1, familyName: 'Дұрыс' });
    const [first] = (await papersOf(awards[0]!)) as [Json];
    await desk.approver.register.done('issueDuplicate', {
      id: first.id,
      expectedVersion: 1,
      reason: 'аты-жөні түзетілді',
    });
    expect((await papersOf(awards[0]!)).map(({ state, content }) => [state, content.recipient.kk])).toEqual([
      ['VALID', 'Дұрыс'],
      ['REPLACED', 'Қате'],
    ]);
  });

  it('keeps the number of the award, and the award under a decision', async () => {
    const type = await numbered('agreeing', 2);
    const decision = await desk.decision();
    const id = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
    await sign(decision, [id]);
    const refusals = (more: Input): Promise<string[]> =>
      register.refusals('correctAward', { id, expectedVersion: 2, ...more });
    expect(await refusals({ number: '77' })).toEqual(['STANDS_ON_PAPER number']);
    expect(await refusals({ number: null })).toEqual(['STANDS_ON_PAPER number']);
    expect(await refusals({ awardDecisionId: null })).toEqual(['STANDS_ON_PAPER awardDecisionId']);
    await register.done('correctAward', { id, expectedVersion: 2, number: '№ 1', note: 'ескертпе' });
  });

  it('that was lost is not replaced where its award was taken back', async () => {
    const type = await numbered('taken_back', 2);
    const decision = await desk.decision();
    const id = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
    await sign(decision, [id]);
    const [paper] = (await papersOf(id)) as [Json];
    await desk.officer.register.done('reportFormLost', { id: paper.form.id, expectedVersion: 2, reason: 'өрт' });
    await register.done('voidRecord', { id, reason: 'қате' });
    const again = { id: paper.id, expectedVersion: 2, reason: 'тағы' };
    expect(await register.refusals('issueDuplicate', again)).toEqual(['AWARD_STATUS id']);
  });

  it('is as it was signed, whatever is said to the database', async () => {
    const { id, awards } = await granted(await numbered('frozen', 1), 1);
    await sign(id, awards);
    for (const change of [`content = '{}'`, `number = 'x'`, 'copy = 2'])
      await expect(
        app.dataSource.query(`UPDATE certificates SET ${change} WHERE award_id = $1`, awards),
      ).rejects.toMatchObject({ driverError: { constraint: 'certificates_freeze' } });
  });

  it('loses the copy of what names the recipient when the person is anonymised', async () => {
    const personId = await register.person({ familyName: 'Жасырын' });
    const { id, awards } = await granted(await numbered('anonymous', 1), 1, { personId });
    await sign(id, awards);
    await register.done('anonymisePerson', { id: personId, expectedVersion: 1, reason: 'өтініш' });
    expect(await papersOf(awards[0]!)).toMatchObject([{ number: '№ 1', state: 'VALID', content: null }]);
  });

  it('is seen where the award lies, and never by the public', async () => {
    const areaId = await register.area('790000000');
    const { id, awards } = await granted(await desk.award('seen_paper'), 1, { areaId });
    await sign(id, awards);
    const [own, other] = [
      await desk.offices.holder({ role: 'secretary', area: '790000000' }),
      await desk.offices.holder({ role: 'secretary', area: '330000000' }),
    ];
    const document = 'query ($award: ID!) { certificates(filter: { award: { eq: $award } }) { totalCount } }';
    const seen = async (holder: typeof own): Promise<number> =>
      (await holder.register.ask(document, { award: awards[0] })).certificates.totalCount;
    expect([await seen(own), await seen(other)]).toEqual([1, 0]);
    const reader = await desk.offices.holder({ role: 'reader' });
    expect((await reader.ask('{ certificates { totalCount } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
