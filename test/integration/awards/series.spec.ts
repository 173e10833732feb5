import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { dataSourceOptions } from '../../../src/platform/database/index.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk, granting } from '../../support/award-desk.js';
import { emptyDatabase, execute } from '../../support/database.js';
import type { Input, Register } from '../../support/register.js';

/** Two certificates never carry the same written number. */
let app: TestApp;
let register: Register;
let desk: AwardDesk;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
});
afterAll(() => app.close());

const receiving = (type: string, series?: string, count = 1): Input => ({
  type, count, reason: 'жүкқұжат', ...(series && { series }),
}); // prettier-ignore

describe('a series', () => {
  it.each(['А1', 'А 7', 'Ү²', '5', 'N', 'no', '№'])('«%s» is refused: its numbers would be read as others', async (series) => {
    const type = await desk.award(`refused_${Buffer.from(series).toString('hex')}`);
    expect(await register.refusals('receiveForms', receiving(type, series))).toEqual(['SERIES_AMBIGUOUS series']);
    const rules = { type, validFrom: desk.today, numbered: true, series };
    expect(await register.refusals('defineAwardTypeVersion', rules)).toEqual(['SERIES_AMBIGUOUS series']);
  }); // prettier-ignore

  it.each(['А', 'А1-Б', '2026-', 'NO-Б', 'Ноқ'])('«%s» is taken', async (series) => {
    const type = await desk.award(`taken_${Buffer.from(series).toString('hex')}`, { numbered: true, series });
    await register.done('receiveForms', receiving(type, series));
  });

  it('that is typed in other letters is the same, and its papers carry what is printed on the forms', async () => {
    const type = await desk.award('letters_of_series', { numbered: true, series: 'AB' });
    const book = await register.done('receiveForms', receiving(type, 'АВ'));
    expect(await register.done('receiveForms', receiving(type, 'А В'))).toBe(book);
    const { warnings } = await register.attempt('receiveForms', receiving(type, 'AB'));
    expect(warnings).toEqual([]);
    const decision = await desk.decision();
    const { awards } = await desk.decide(decision, [granting(await desk.checked(type))]);
    const rows = [{ awardId: awards.nodes[0].id, expectedVersion: 1 }];
    await desk.approver.register.done('signCertificates', { decisionId: decision, rows });
    const { nodes } = (await register.ask('{ certificates(filter: { type: { eq: "letters_of_series" } }) { nodes { number } } }')).certificates; // prettier-ignore
    expect(nodes).toEqual([{ number: 'АВ № 1' }]);
  });

  it('has one book, also where two deliveries in other letters come at once', async () => {
    const type = await desk.award('series_at_once');
    const books = await Promise.all(
      ['АЕ', 'AE', 'Ае', 'aЕ'].map((each) => register.done('receiveForms', receiving(type, each))),
    );
    expect(new Set(books).size).toBe(1);
  });
});

it('a number that a paper has carried is given to no award of the past, though the paper was lost', async () => {
  const type = await desk.award('number_of_lost', { numbered: true, series: 'Л' });
  await register.done('receiveForms', receiving(type, 'Л', 3));
  const decision = await desk.decision();
  const { awards } = await desk.decide(decision, [granting(await desk.checked(type))]);
  const [{ id: award }] = awards.nodes;
  const rows = [{ awardId: award, expectedVersion: 1 }];
  await desk.approver.register.done('signCertificates', { decisionId: decision, rows });
  const papers = async (): Promise<Json[]> =>
    (await register.ask(`query ($award: ID!) { award(id: $award) { certificates { nodes { id version form { id version } } } } }`, { award })).award.certificates.nodes; // prettier-ignore
  const [{ id, form }] = (await papers()) as [Json];
  await register.done('reportFormLost', { id: form.id, expectedVersion: form.version, reason: 'өрт' });
  await desk.approver.register.done('issueDuplicate', { id, expectedVersion: 2, reason: 'өрт' });
  const past = { type, personId: await register.person() };
  expect(await register.refusals('recordAward', { ...past, number: 'Л №1' })).toEqual(['NUMBER_TAKEN number']);
  const other = await register.award({ ...past, number: 'Л-77' });
  expect(await register.refusals('correctAward', { id: other, expectedVersion: 1, number: 'л1' })).toEqual([
    'NUMBER_TAKEN number',
  ]);
  // Another kind of award has numbers of its own.
  await register.award({ ...past, type: await desk.award('other_numbers'), number: 'Л № 1' });
});

it('an award of the past is not restored with a number that a paper has carried meanwhile', async () => {
  const type = await desk.award('number_of_restored', { numbered: true, series: 'Қ' });
  await register.done('receiveForms', receiving(type, 'Қ', 2));
  const past = await register.award({ type, personId: await register.person(), number: 'Қ № 1' });
  await register.done('voidRecord', { id: past, expectedVersion: 1, reason: 'қате' });
  const decision = await desk.decision();
  const { awards } = await desk.decide(decision, [granting(await desk.checked(type))]);
  const rows = [{ awardId: awards.nodes[0].id, expectedVersion: 1 }];
  await desk.approver.register.done('signCertificates', { decisionId: decision, rows });
  const restore = { id: past, reason: 'қате емес' };
  expect(await register.refusals('restoreRecord', restore)).toEqual(['NUMBER_TAKEN id']);
  // The award goes on to another number; the paper that is replaced keeps its own.
  const { nodes } = (await register.ask(`{ certificates(filter: { type: { eq: "${type}" } }) { nodes { id } } }`)).certificates; // prettier-ignore
  await desk.approver.register.done('issueDuplicate', { id: nodes[0].id, expectedVersion: 1, reason: 'бүлінді' });
  expect(await register.refusals('restoreRecord', restore)).toEqual(['NUMBER_TAKEN id']);
});

describe('series from before', () => {
  const upgrade = migrations.findIndex(({ name }) => name.startsWith('WriteNumbersApart'));
  const migrate = async (url: string, known: typeof migrations): Promise<void> => {
    const options = { ...dataSourceOptions(url), migrations: known, logging: false as const, extra: { max: 2 } };
    const dataSource = await new DataSource(options).initialize();
    await dataSource.runMigrations().finally(() => dataSource.destroy());
  };

  it('stay as they are printed, and none joins them', async () => {
    const database = await emptyDatabase();
    await migrate(database.url, migrations.slice(0, upgrade));
    const type = '01890000-0000-7000-8000-000000000000';
    const books = (...series: string[]): string =>
      `INSERT INTO certificate_books (id, type_id, series) VALUES ${series.map((each) => `(gen_random_uuid(), '${type}', '${each}')`).join(', ')}`;
    // What the rows hang on does not matter here.
    const said = (sql: string): Promise<unknown[]> =>
      execute(database.url, `SET session_replication_role = replica; ${sql}`);
    const rules = `INSERT INTO award_type_versions (id, type_id, valid_from, series) VALUES (gen_random_uuid(), '${type}'`;
    await said(`${books('А', 'А1', 'A', 'Ә')}; ${rules}, NULL, 'А1')`);
    await migrate(database.url, migrations.slice(0, upgrade + 1));
    const kept = await execute<{ series: string }>(database.url, 'SELECT series FROM certificate_books');
    expect(kept.map(({ series }) => series).sort()).toEqual(['A', 'А', 'А1', 'Ә'].sort());
    await said(`UPDATE certificate_books SET version = version + 1; UPDATE award_type_versions SET note = 'x'`);
    for (const series of ['А2', 'А']) await expect(said(books(series))).rejects.toThrow(/series/);
    await expect(said(`${rules}, '2026-01-01', 'Б1')`)).rejects.toThrow(/award_type_versions_series_ck/);
    await said(books('Б'));
    await database.drop();
  });
});
