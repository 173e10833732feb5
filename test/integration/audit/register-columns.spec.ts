import type { ClientBase } from 'pg';
import { recordTypesIn } from '../../../src/modules/audit/register/record-types.js';
import { withClient } from '../../../src/platform/database/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { goodInputs } from '../../support/good-inputs.js';
import { dayFromToday, Offices } from '../../support/offices.js';
import { registerOf, type Register } from '../../support/register.js';
import { NO_CONSTRAINTS, verdictsAfter } from '../../support/trail.js';

/** Every column of every table that the trail tells of is altered once, and both verifiers name it. */
let app: TestApp;
let register: Register;

/** Tables whose rows are parts of records: which record, and under which field it tells of them. */
const PARTS: Readonly<Record<string, readonly [owner: string, field: string]>> = {
  activity_areas: ['subject_id', 'furtherAreas'],
  activity_numbers: ['subject_id', 'numbers'],
  activity_parties: ['subject_id', 'parties'],
  agenda_items: ['meeting_id', 'agenda'],
  agenda_speakers: ['meeting_id', 'speakers'],
  assignment_addressees: ['assignment_id', 'addressees'],
  assignment_extensions: ['assignment_id', 'extensions'],
  ballots: ['resolution_id', 'ballots'],
  meeting_bodies: ['meeting_id', 'bodies'],
  proposals: ['meeting_id', 'proposals'],
  resolution_effects: ['resolution_id', 'effects'],
  area_codes: ['area_id', '(code|codeValidFrom|codeValidTo|formerCode)'],
  area_names: ['area_id', 'formerName'],
  attachments: ['subject_id', 'files'],
  accreditation_acts: ['accreditation_id', 'acts'],
  award_acts: ['award_id', 'acts'],
  citations: ['subject_id', 'sources'],
  event_reports: ['event_id', 'reports'],
  contribution_items: ['contribution_id', 'items'],
  project_steps: ['project_id', 'steps'],
  declared_numbers: ['organization_id', 'declaredNumbers'],
  training_participants: ['training_id', 'participants'],
  mediation_case_languages: ['case_id', 'languages'],
  mediation_case_mediators: ['case_id', 'mediators'],
  facility_directions: ['facility_id', 'directions'],
  facility_residents: ['facility_id', 'residents'],
  nomination_checks: ['nomination_id', 'checks'],
  nomination_endorsements: ['nomination_id', 'endorsements'],
  oidc_identities: ['account_id', 'identities'],
  organization_change_parts: ['change_id', '(predecessors|successors)'],
  organization_ethnic_groups: ['organization_id', 'ethnicGroups'],
  organization_names: ['organization_id', 'formerName'],
  other_names: ['subject_id', 'otherNames'],
};
/** What neither verifier sees, and why. Each stands in 0023, "What is not seen". */
const UNSEEN: Readonly<Record<string, string>> = {
  '*.version': 'counts, and says nothing of the record',
  '*.created_at': 'the entry says when',
  'accounts.password_hash': 'a secret',
  'accounts.must_change_password': 'belongs to the password',
  'api_tokens.token_hash': 'a secret',
  'api_tokens.last_used_at': 'a mark of use',
  '*.region_id': 'follows from the area',
  'paper_templates.body': 'the trail has its checksum',
  'views.export_path': 'follows from the list and what is asked of it',
  'awards.year': 'follows from the date',
  'awards.numbered': 'follows from the rules',
  'certificates.type_id': 'follows from the award',
  'memberships.held': 'follows from start and end',
  'memberships.held_surely': 'follows from start and end',
  'memberships.one_seat': 'follows from the post',
  'memberships.area_id': 'follows from the organization',
  'accreditation_applications.area_id': 'follows from the association',
  'accreditations.area_id': 'follows from the association',
  'memberships.kind_id': 'follows from the organization',
  'memberships.role_id': 'follows from the post',
  'memberships.post_position': 'follows from the post',
  'memberships.person_name': 'follows from the names of the person',
  'memberships.public': 'follows from the organization and the post',
  'memberships.end_recorded_on': 'the entry says when',
  'people.sort_name': 'follows from the names',
  'people.iin_hash': 'follows from the number',
  'people.iin_key_id': 'says which key sealed the number',
  'people.public': 'follows from what ties the person',
  'people.places': 'follows from what ties the person',
  'mediation_cases.received_year': 'follows from the day',
  'mediation_cases.parties_key_id': 'says which key sealed the text',
  'mediation_cases.advanced_at': 'the entry says when',
  'meetings.places': 'follows from the area and the bodies',
  'resolutions.places': 'follows from the meeting',
  'resolutions.public': 'follows from the meeting, the item and the outcome',
  'assignments.places': 'follows from the area, the bodies and the addressees',
  'assignments.given_in': 'follows from the area and the bodies',
  'attachments.subject_type': 'follows from the record',
  'attachments.added_by': 'the entry says who',
  'attachments.added_at': 'the entry says when',
  'activity_areas.subject_type': 'follows from the record',
  'activity_numbers.subject_type': 'follows from the record',
  'activity_parties.subject_type': 'follows from the record',
  'citations.subject_type': 'follows from the record',
  'other_names.subject_type': 'follows from the record',
  'oidc_identities.id': 'the trail tells issuer and subject',
  'area_codes.id': 'is told of a former code',
  'area_names.id': 'is told of a former name',
  'organization_names.id': 'is told of a former name',
  'area_changes.position': 'only the order counts, which the trail tells',
  'attachments.position': 'only the order counts, which the trail tells',
  'accreditation_acts.position': 'only the order counts, which the trail tells',
  'award_acts.position': 'only the order counts, which the trail tells',
  'citations.position': 'only the order counts, which the trail tells',
  'declared_numbers.position': 'only the order counts, which the trail tells',
  'nomination_checks.position': 'only the order counts, which the trail tells',
  'nomination_endorsements.position': 'only the order counts, which the trail tells',
  'organization_changes.position': 'only the order counts, which the trail tells',
  'facility_residents.position': 'only the order counts, which the trail tells',
  'agenda_items.invited_title_ru': 'is read with the Kazakh title alone, and no item here has one',
  'agenda_items.invited_title_en': 'is read with the Kazakh title alone, and no item here has one',
  'agenda_items.position': 'only the order counts, which the trail tells',
  'resolution_effects.position': 'only the order counts, which the trail tells',
  'ballots.position': 'only the order counts, which the trail tells',
  'proposals.position': 'only the order counts, which the trail tells',
  'assignment_addressees.position': 'only the order counts, which the trail tells',
  'assignment_extensions.position': 'only the order counts, which the trail tells',
  'project_steps.position': 'only the order counts, which the trail tells',
  'contribution_items.position': 'only the order counts, which the trail tells',
  'event_reports.position': 'only the order counts, which the trail tells',
  'activity_parties.position': 'only the order counts, which the trail tells',
  'activity_numbers.position': 'only the order counts, which the trail tells',
  'other_names.position': 'only the order counts, which the trail tells',
  'area_names.position': 'only the order counts, which the periods tell',
  'organization_names.position': 'only the order counts, which the periods tell',
};

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
  return Object.values(await verdictsAfter(app.ownerUrl, sql, undefined, 1000)) as string[];
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
