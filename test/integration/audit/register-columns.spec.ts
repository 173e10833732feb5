import type { ClientBase } from 'pg';
import { recordTypesIn } from '../../../src/modules/audit/register/record-types.js';
import { withClient } from '../../../src/platform/database/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { goodInputs } from '../../support/good-inputs.js';
import { dayFromToday, Offices } from '../../support/offices.js';
import { registerOf, type Register } from '../../support/register.js';
import { NO_CONSTRAINTS, verdictsAfter } from '../../support/trail.js';
import { PARTS, UNSEEN } from './columns-of-records.js';

/** Every column of every table that the trail tells of is altered once, and both verifiers name it. */
let app: TestApp;
let register: Register;

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}
interface Alteration {
  readonly column: Column;
  readonly sql: string;
  /** How the line that names it begins and goes on. */
  readonly line: RegExp;
}

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  const inputs = await goodInputs(register);
  const made = [
    'registerPerson',
    'registerFacility',
    'registerMediator',
    'recordTraining',
    'correctMediationCase',
    'registerAssociation',
    'renameArea',
    'renameOrganization',
    'createAccount',
    'giveGrant',
    'endorseNomination',
    'checkNomination',
    'recordEvent',
    'recordCampaign',
    'recordContribution',
    'recordProgramme',
    'recordMemorandum',
    'recordProject',
    'advanceProject',
    'recordContest',
    'planMeeting',
    'amendAgenda',
    'recordAttendance',
    'defineMeetingRule',
    'recordResolution',
    'noteProposals',
    'renewAccreditation',
    'giveAssignment',
    'extendAssignment',
  ];
  for (const command of [...made, 'recordAreaChange']) await register.done(command, inputs[command]!);
  await register.done('recodeArea', { ...inputs['recodeArea']!, expectedVersion: 2 });
  const owner = await new Offices(app).holder({ role: 'secretary', area: '330000000' });
  const token = { name: 'есеп', permissions: ['people.read'], expiresOn: dayFromToday(30) };
  await owner.ask('mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }', {
    input: token,
  });
  await register.attempt('linkOidcIdentity', { accountId: owner.id, issuer: 'https://a.kz', subject: 'b' });
});
afterAll(() => app.close());

/** Another value than the one that is there. */
function other({ name, type }: Column): string {
  const value = `x.${name}`;
  if (type === 'boolean') return `NOT coalesce(${value}, false)`;
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'integer' || type === 'bigint') return `coalesce(${value}, 0) + 1`;
  if (type === 'date') return `coalesce(${value}, '2001-01-01') + 1`;
  if (type.startsWith('timestamp')) return `coalesce(${value}, now()) + interval '1 day'`;
  if (type === 'text[]') return `array_append(coalesce(${value}, '{}'), 'x')`;
  if (type === 'uuid[]') return `array_append(coalesce(${value}, '{}'), gen_random_uuid())`;
  if (type === 'jsonb') return `coalesce(${value}, '{}') || '{"x": 1}'`;
  if (type === 'bytea') return `${value} || '\\x01'::bytea`;
  if (type === 'daterange') return `'[2001-01-01,2001-02-01)'`;
  return `'x' || coalesce(${value}, '')`;
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
/** What the trail calls the field of a column. */
function fieldOf({ table, name }: Column): string {
  if (table === 'organizations' && name === 'dissolved') return 'isDissolved';
  if (table === 'awards' && /^decision_(text|earliest|latest)$/.test(name)) return 'decided';
  // A text and its Russian twin are two fields.
  if (/(capacity|citation)_ru$/.test(name)) return camel(name);
  return camel(name.replace(/(?<!^plural)_(text|earliest|latest|kk|ru|en|sealed)$|(?<=^voided)_(at|by|reason)$/, ''));
}

async function columnsOf(client: ClientBase, tables: readonly string[]): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY ($1) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, 2`,
    [tables],
  );
  return rows;
}

/** In the fullest row and in the emptiest one, so that what was told is altered and what was not. */
async function alterationsOf(client: ClientBase, column: Column): Promise<Alteration[]> {
  const { table, name } = column;
  const part = PARTS[table];
  const owner = part ? `x.${part[0]}` : 'x.id';
  const where = WHERE[name] ? `WHERE ${WHERE[name]}` : '';
  const found = new Map<string, Alteration>();
  for (const order of ['DESC', 'ASC']) {
    const { rows } = await client.query<{ id: string; row: string }>(
      `SELECT ${owner} AS id, x.ctid::text AS row FROM ${table} x ${where} ORDER BY length(x::text) ${order}, x.ctid LIMIT 1`,
    );
    const { id, row } = rows[0] ?? { id: '', row: '' };
    if (row === '') throw new Error(`There is no row of ${table} to alter`);
    const sql = `UPDATE ${table} x SET ${name} = ${other(column)} WHERE ${part ? 'x.ctid' : 'x.id'} = '${part ? row : id}'`;
    const line = new RegExp(`^\\w+ ${id}: ${part ? part[1] : fieldOf(column)} in the table`, 'm');
    found.set(row, { column, sql, line });
  }
  return [...found.values()];
}
/** Where there is nothing to alter so that it says something else. */
const WHERE: Readonly<Record<string, string>> = {
  iin_sealed: 'x.iin_sealed IS NOT NULL',
  parties_sealed: 'x.parties_sealed IS NOT NULL',
  parties_key_id: 'x.parties_key_id IS NOT NULL',
  iin_hash: 'x.iin_hash IS NOT NULL',
  iin_key_id: 'x.iin_key_id IS NOT NULL',
};

const isUnseen = ({ table, name }: Column): boolean => `${table}.${name}` in UNSEEN || `*.${name}` in UNSEEN;
const verdicts = async (done: readonly Alteration[]): Promise<string[]> => {
  const sql = [NO_CONSTRAINTS, ...done.map((each) => each.sql)].join(';');
  return Object.values(await verdictsAfter(app.ownerUrl, sql, undefined, 10_000)) as string[];
};

describe('every column', () => {
  let all: Alteration[];
  beforeAll(async () => {
    all = await withClient(app.ownerUrl, async (client) => {
      const tables = (await recordTypesIn(client)).map(({ table }) => table);
      const columns = await columnsOf(client, [...tables, ...Object.keys(PARTS)]);
      const altered = columns.filter(({ table, name }) => PARTS[table] || name !== 'id');
      return (await Promise.all(altered.map((each) => alterationsOf(client, each)))).flat();
    });
  });

  it('is found by both verifiers when it is altered, in a record that tells of it and in one that does not', async () => {
    // Columns of one line cannot be told apart: each of them has its own round.
    const rounds: Map<string, Alteration>[] = [];
    for (const each of all.filter(({ column }) => !isUnseen(column))) {
      const key = `${each.column.table} ${each.line.source}`;
      const round = rounds.find((known) => !known.has(key)) ?? new Map<string, Alteration>();
      if (round.size === 0) rounds.push(round);
      round.set(key, each);
    }
    expect(rounds.flatMap((round) => [...round.values()]).length).toBeGreaterThan(200);
    const missed: string[] = [];
    for (const round of rounds)
      for (const [i, said] of (await verdicts([...round.values()])).entries())
        for (const { column, line } of round.values())
          if (!line.test(said))
            missed.push(
              `${column.table}.${column.name} by ${i === 0 ? 'ours' : 'the independent one'}: ${said.slice(0, said.includes('verified') ? 200 : 0)}`,
            );
    expect(missed).toEqual([]);
  });

  it('or stands in the list of what is not seen, with the reason', async () => {
    const unseen = all.filter(({ column }) => isUnseen(column));
    for (const name of Object.keys(UNSEEN))
      expect([
        name,
        unseen.some(({ column }) => [`*.${column.name}`, `${column.table}.${column.name}`].includes(name)),
      ]).toEqual([name, true]);
    const [before, after] = [await verdicts([]), await verdicts(unseen)];
    expect(before).toEqual([expect.stringMatching(/records: intact$/), before[0]]);
    expect(after).toEqual(before);
  });
});

it('what is not named for want of room is counted', async () => {
  const said = await verdictsAfter(app.ownerUrl, `UPDATE classifier_items SET note = 'x'`);
  for (const each of Object.values(said) as string[]) {
    const [head, ...lines] = each.split('\n');
    expect(head).toMatch(/^Not intact\. /);
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toMatch(/^… and [1-9]\d* more$/);
  }
});
