import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasValidControlDigit } from '../../../src/kernel/control-digit.js';
import { LANGUAGES } from '../../../src/kernel/language.js';
import { historyEvent, historyLabel, historyTypes } from '../../../src/platform/history/index.js';
import { typeLabel } from '../../../src/platform/labels/index.js';
import { ReferenceLoader } from '../../../src/modules/reference/index.js';
import { SampleRegister } from '../../../src/modules/sample/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, type TestApp } from '../../support/app.js';
import { root } from '../../support/generated.js';
import { goodInputs } from '../../support/good-inputs.js';
import { registerOf, type Input, type Register } from '../../support/register.js';
import { NO_CONSTRAINTS, verdictsAfter } from '../../support/trail.js';

/** Everything the services can record has words in every language. */
let app: TestApp;
let register: Register;
/** Made anew whenever an earlier command has used up what the next one needs. */
let inputs: Record<string, Input>;
/** The tables whose rows count their versions. */
let versioned: { name: string }[];

/** Good in form only, for there is no such account: what these record is found in the source. */
const ELSEWHERE = [
  'signIn', 'setOneTimePassword', 'requireSecondFactor', 'resetSecondFactor', 'endAccountSessions', 'linkOidcIdentity', 'unlinkOidcIdentity',
]; // prettier-ignore

/** What must have happened to a record, that a command can undo it. */
const BEFORE: Readonly<Record<string, string>> = {
  enableAccount: 'disableAccount',
  reopenPost: 'closePost',
  revokeAccess: 'grantAccessRequest',
};

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  await app.app.get(ReferenceLoader).load(systemContext());
  await app.app.get(SampleRegister).load(systemContext());
  inputs = await goodInputs(register);
  versioned = await app.dataSource.query(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'version'`,
  );
  const commands = Object.keys(inputs).filter((each) => !ELSEWHERE.includes(each));
  // A new code comes last: by the old one the inputs find the area.
  const last = (command: string): number => Number(command === 'recodeArea');
  for (const command of commands.sort((a, b) => last(a) - last(b))) await carryOut(command);
}, 300_000);
afterAll(() => app.close());

async function carryOut(command: string): Promise<void> {
  if ((await refusedBy(command)).length === 0) return;
  await asBefore();
  await asOldAs(inputs[command]!);
  // The same records often do, once they are as many versions old as the inputs say.
  if ((await refusedBy(command)).length === 0) return;
  inputs = await goodInputs(register);
  expect([command, await refusedBy(command)]).toEqual([command, []]);
}

/** What is put back past the commands, for only one record may have it, or it can be done once: a condition, and its columns. */
const PUT_BACK: Readonly<Record<string, readonly [rows: string, columns: Readonly<Record<string, string>>]>> = {
  classifier_items: ['true', { retired_on: 'NULL' }],
  ethnic_groups: ['true', { retired_on: 'NULL' }],
  organization_kinds: ['true', { retired_on: 'NULL' }],
  award_types: ['true', { retired_on: 'NULL' }],
  accounts: ['true', { sign_in_name: `replace(id::text, '-', '')` }],
  roles: [`code = 'good'`, { code: 'id' }],
  // So many open requests are too many for one account.
  access_requests: ['true', { requested_by: 'id' }],
};

/** Everything is of its first version again, and reference data are as before. What the rows said is kept: in the end the trail is to be true. */
async function asBefore(): Promise<void> {
  for (const { name } of versioned) await app.dataSource.query(`UPDATE ${name} SET version = 1 WHERE version > 1`);
  for (const [table, [rows, columns]] of Object.entries(PUT_BACK))
    for (const [column, value] of Object.entries(columns)) {
      const other = `${column}::text IS DISTINCT FROM ${value}::text`;
      const found: { id: string; said: string }[] = await app.dataSource.query(
        `SELECT id, ${column}::text AS said FROM ${table} WHERE ${rows} AND ${other}`,
      );
      for (const { id, said } of found) saidBefore.set(`${table} ${column} ${id}`, said);
      await app.dataSource.query(`UPDATE ${table} SET ${column} = ${value} WHERE ${rows} AND ${other}`);
    }
}
/** The records of an input are of the versions that it says. */
async function asOldAs(input: Input): Promise<void> {
  const { expectedVersion, rows = [], ...ids } = input as Input & { rows?: readonly Input[] };
  for (const row of rows) await asOldAs(row);
  if (typeof expectedVersion !== 'number') return;
  for (const { name } of versioned)
    await app.dataSource.query(`UPDATE ${name} SET version = $1 WHERE id::text = ANY ($2)`, [
      expectedVersion,
      Object.values(ids).filter((each) => typeof each === 'string'),
    ]);
}
const saidBefore = new Map<string, string>();
/** Where a command has not said something else since. */
const asSaid = (): string =>
  [...saidBefore]
    .map(([row, said]) => {
      const [table, column, id] = row.split(' ') as [string, string, string];
      const now = PUT_BACK[table]![1][column]!;
      return `UPDATE ${table} SET ${column} = '${said}' WHERE id = '${id}' AND ${column}::text IS NOT DISTINCT FROM ${now}::text`;
    })
    .join(';');

async function refusedBy(command: string): Promise<readonly unknown[]> {
  const input = alone(inputs[command]!);
  const before = BEFORE[command];
  if (before !== undefined) {
    const { problems } = await register.attempt(before, input);
    if (problems.length > 0) return problems;
    input['expectedVersion'] = 2;
  }
  // The number of nobody leads to no record.
  if (command === 'requestAccess')
    Object.assign(input, { iin: null, personId: await register.person({ familyName: 'Сұралған' }) });
  const { problems, answer } = await register.attempt(command, input);
  return [...problems, ...answer.errors];
}

let runs = 0;
/** What only one record may have is another in every run. */
function alone(input: Input): Record<string, unknown> {
  const run = String(900_000_100 + ++runs);
  const unique: Input = {
    idempotencyKey: run,
    iin: [...'0123456789'].map((last) => `9001013${run.slice(-4)}${last}`).find(hasValidControlDigit),
    bin: [...'0123456789'].map((last) => `221040${run.slice(-5)}${last}`).find(hasValidControlDigit),
    number: run,
    signInName: `user-${run}`,
    code: 'validFrom' in input || 'parentId' in input ? run : `new-${run}`,
  };
  const given = Object.keys(unique).filter((each) => typeof input[each] === 'string');
  const name = { name: { kk: `атау ${run}`, ru: `название ${run}`, en: `name ${run}` } };
  return {
    ...input,
    ...(typeof input['name'] === 'object' && name),
    ...Object.fromEntries(given.map((each) => [each, unique[each]])),
  };
}

describe('texts', () => {
  it('are there for every event that is recorded', async () => {
    const events: { event: string }[] = await app.dataSource.query('SELECT DISTINCT event FROM change_sets');
    expect(events.length).toBeGreaterThan(20);
    expect(events.filter(({ event }) => !isWhole(historyEvent(event))).map(({ event }) => event)).toEqual([]);
  });

  it('are there for every event that is named in the source', () => {
    const sources = readdirSync(join(root, 'src/modules'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(root, 'src/modules', path), 'utf8'));
    const named = (pattern: RegExp): string[][] =>
      sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match.slice(1)));
    const events = named(/\bname: '([a-z-]+\.[a-z._-]+)'/g).flat();
    expect(events.length).toBeGreaterThan(50);
    expect(events.filter((event) => !isWhole(historyEvent(event)))).toEqual([]);
    const fields = named(/\bentity: '(\w+)', entityId: \w+, field: '(\w+)'/g);
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(([entity, field]) => !isWhole(historyLabel(entity!, field!)))).toEqual([]);
  });

  it('are there for every field that is recorded', async () => {
    const fields: { entity: string; field: string }[] = await app.dataSource.query(
      'SELECT DISTINCT entity, field FROM changes ORDER BY 1, 2',
    );
    expect(fields.length).toBeGreaterThan(100);
    const silent = fields.filter(({ entity, field }) => !isWhole(historyLabel(entity, field)));
    expect(silent.map(({ entity, field }) => `${entity}.${field}`)).toEqual([]);
  });

  it('are there for every type', () => {
    const types = [...historyTypes()].map(([type]) => type);
    expect(types.filter((type) => !isWhole(typeLabel(type)))).toEqual([]);
  });

  it('leave no mark unfilled and no value unsaid', async () => {
    const faults: unknown[] = [];
    for (const language of LANGUAGES) {
      let after: string | null = null;
      do {
        const { data, errors } = await app.admin(
          `query ($after: String) { auditTrail(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
            nodes { event sentence changes { entity field before after beforeText afterText label } } } }`,
          { after },
          { language },
        );
        expect(errors).toEqual([]);
        for (const { event, sentence, changes } of data.auditTrail.nodes) {
          if (/[{}]|undefined|null|…|\[object/.test(sentence ?? '')) faults.push([event, sentence]);
          for (const { entity, field, before, after: is, beforeText, afterText } of changes) {
            const raw = RAW.exec(`${beforeText} ${afterText}`)?.[0];
            const isWrong = isSaid(beforeText, before) !== isThere(before) || isSaid(afterText, is) !== isThere(is);
            if (raw !== undefined || isWrong) faults.push([entity, field, raw, beforeText, before, afterText, is]);
          }
        }
        after = data.auditTrail.pageInfo.hasNextPage ? data.auditTrail.pageInfo.endCursor : null;
      } while (after !== null);
    }
    expect(faults).toEqual([]);
  });
});

/** What only a machine reads: an id, a moment as JSON keeps it. */
const RAW = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-|\d\dT\d\d:/;

it('every command leaves a register that is as the trail tells it, say both verifiers', async () => {
  const { own, independent } = await verdictsAfter(app.ownerUrl, `${NO_CONSTRAINTS} ${asSaid()}`);
  expect(own).toMatch(/^[1-9]\d{2,} entries, \d streams, \d closed days, [1-9]\d{2,} records: intact$/);
  expect(independent).toBe(own);
});

/** Of a list only the items that differ are said: there may be none on one side. */
const isSaid = (text: string | null, value: unknown): boolean =>
  Array.isArray(value) ? isThere(value) : text !== null && text !== '';
const isThere = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);
const isWhole = (text: object | undefined): boolean =>
  text !== undefined && LANGUAGES.every((each) => ((text as Record<string, string>)[each] ?? '').trim() !== '');
