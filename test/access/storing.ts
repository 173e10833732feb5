import type { DataSource } from 'typeorm';
import { foldedName } from '../../src/kernel/search-key.js';
import { sealIin } from '../../src/modules/people/index.js';
import { Pools } from '../../src/platform/reading/index.js';
import { Secrets } from '../../src/platform/secrets/index.js';
import type { TestApp } from '../support/app.js';
import { tracesOf } from '../support/database.js';
import { LISTS, type Area, type Person, type World } from './world.js';

type Row = Readonly<Record<string, unknown>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

/** What a record must have and access does not ask for. */
export interface Known {
  readonly secrets: Secrets;
  readonly areas: readonly Area[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly postRole: string;
  readonly sourceKind: string;
  readonly awardType: string;
}

/** Three regions with three districts each, and rows of the code lists. */
export async function knownOf({ app, dataSource: database }: TestApp): Promise<Known> {
  const areas: Omit<Area, 'kind'>[] = await database.query(
    `WITH regions AS (SELECT id FROM areas WHERE id = region_id ORDER BY name_kk LIMIT 3)
     SELECT id, parent_id AS "parentId", region_id AS "regionId" FROM areas WHERE id IN (SELECT id FROM regions)
     UNION ALL SELECT d.id, d.parent_id, d.region_id FROM regions r, LATERAL
       (SELECT * FROM areas a WHERE a.parent_id = r.id ORDER BY a.name_kk, a.id LIMIT 3) d`,
  );
  const one = async (sql: string): Promise<string> => {
    const rows: { id: string }[] = await database.query(sql);
    return rows[0]!.id;
  };
  const kinds = { Body: 'regional_assembly', Association: 'eca', Institution: 'dostyq_house' };
  const kindIds = Object.entries(kinds).map(async ([type, code]) => [type, await one(`SELECT id FROM organization_kinds WHERE code = '${code}'`)]); // prettier-ignore
  return {
    secrets: app.get(Secrets),
    areas: areas.map((each) => ({ kind: 'Area' as const, ...each })),
    kinds: Object.fromEntries((await Promise.all(kindIds)) as [string, string][]),
    postRole: await one(`SELECT id FROM classifier_items WHERE classifier = 'post-role' AND code = 'member'`),
    sourceKind: await one(`SELECT id FROM classifier_items WHERE classifier = 'source-kind' AND code = 'order'`),
    awardType: await one(`SELECT id FROM award_types WHERE code = 'algys_hat'`),
  };
}

const day = (prefix: string, date: string | null): Row => {
  const [earliest, latest] = date?.length === 4 ? [`${date}-01-01`, `${date}-12-31`] : [date, date];
  return { [`${prefix}_text`]: date, [`${prefix}_earliest`]: earliest, [`${prefix}_latest`]: latest };
};
const BIRTHDAY_OF_ALL = '2020-01-01T00:00:00Z';

/** The rows in the order in which they may refer to each other. */
function rowsOf(world: World, known: Known): Tables {
  const kindOf = new Map([...world.people, ...world.organizations, ...world.memberships, ...world.awards].map((each) => [each.id, each.kind])); // prettier-ignore
  const common = { synthetic: false, version: 1 };
  const made = { ...common, created_at: BIRTHDAY_OF_ALL };
  return {
    sources: world.sources.map((each) => ({ id: each.id, kind_id: known.sourceKind, title: each.title, area_id: each.areaId, note: each.note, version: 1 })),
    organizations: world.organizations.map((each) => ({
      ...made, id: each.id, type: each.kind.toUpperCase(), kind_id: known.kinds[each.kind], name_kk: each.name, area_id: each.areaId,
      parent_id: each.parentId, note: each.note, dissolved: false,
    })),
    organization_names: world.organizations.map((each) => ({ id: each.id, organization_id: each.id, position: 0, name_kk: each.name })),
    people: world.people.map((each) => ({
      ...made, id: each.id, family_name: each.familyName, sort_name: each.familyName, area_id: each.areaId, gender: each.gender, ...sealed(each, known.secrets),
      ...day('birth', each.birthDate), phone: each.phone, note: each.note, public: false,
    })),
    other_names: world.people.filter((each) => each.otherName).map((each) => ({ id: each.id, subject_type: 'Person', subject_id: each.id, text: each.otherName, kind: 'FORMER' })),
    posts: world.posts.map((each) => ({ id: each.id, organization_id: each.organizationId, role_id: known.postRole, title_kk: 'мүше', seats: each.seats, position: 0, closed_on: each.closed ? '2025-03-01' : null, version: 1 })),
    terms: world.terms.map((each) => ({ id: each.id, organization_id: each.organizationId, number: 1, name_kk: 'шақырылым', ...day('start', '2020'), may_overlap: false, version: 1 })),
    memberships: world.memberships.map((each) => ({
      ...common, id: each.id, person_id: each.personId, organization_id: each.organizationId, post_id: each.postId, ended: each.endDate !== null,
      ...day('start', each.startDate), ...day('end', each.endDate), note: each.note, public: false,
    })),
    award_decisions: world.decisions.map((each) => ({
      id: each.id, kind: 'ORDER', number: each.number, ...day('date', each.date), deciding_body_id: each.decidingBodyId, signatory_id: each.signatoryId,
      area_id: each.areaId, published: each.published, note: each.note, created_at: BIRTHDAY_OF_ALL, version: 1,
    })),
    awards: world.awards.map((each) => ({
      ...made, id: each.id, type_id: known.awardType, person_id: each.personId, organization_id: each.organizationId, area_id: each.areaId,
      award_decision_id: each.decisionId, granting_body_id: each.grantingBodyId, presenter_id: each.presenterId, published: each.published, ...day('date', each.date), note: each.note,
    })),
    nominations: world.nominations.map((each) => ({
      id: each.id, type_id: known.awardType, person_id: each.personId, organization_id: each.organizationId, proposer_id: each.proposerId,
      proposing_person_id: each.proposingPersonId, merits_kk: 'еңбегі', area_id: each.areaId, deciding_body_id: each.decidingBodyId, state: each.state,
      decision_id: each.decisionId, prepared_by: ['clerk'], decided_by: each.decisionId && ['approver'], note: each.note,
      created_at: BIRTHDAY_OF_ALL, version: 1,
    })),
    citations: world.citations.map((each) => ({ id: each.id, source_id: each.sourceId, subject_type: kindOf.get(each.subjectId), subject_id: each.subjectId, quote: each.quote })),
    search_names: [
      ...world.people.map((each) => name(each.id, 'Person', 'MAIN', each.familyName)),
      ...world.people.filter((each) => each.otherName).map((each) => name(each.id, 'Person', 'FORMER', each.otherName!)),
      ...world.organizations.map((each) => name(each.id, each.kind, 'OFFICIAL', each.name)),
    ],
  };
} // prettier-ignore

function sealed({ id, iin }: Person, secrets: Secrets): Row {
  if (iin === null) return {};
  const made = sealIin(secrets, id, iin);
  const bytes = (of: Buffer): string => `\\x${of.toString('hex')}`;
  return { iin_sealed: bytes(made.sealed), iin_key_id: bytes(made.keyId), iin_hash: bytes(made.hash) };
}

let names = 0;
function name(subjectId: string, type: string, kind: string, form: string): Row {
  const id = `01900000-0000-7000-9000-${(names++).toString(16).padStart(12, '0')}`;
  return { id, subject_type: type, subject_id: subjectId, kind, form, ...foldedName(form) };
}

const CLEARED = ['organization_change_parts', 'organization_changes', 'declared_numbers', 'organization_ethnic_groups'];
/** Nobody takes anything out of the history. */
const KEPT = ['change_sets', 'changes'];

/** Makes the database hold this world and no other record. The triggers of the migrations place it. */
export async function store(database: DataSource, world: World, known: Known): Promise<void> {
  const tables = rowsOf(world, known);
  const areas = `subject_type <> 'Area'`;
  const gone = [...CLEARED, ...Object.keys(tables).reverse()].map(
    (table) => `DELETE FROM ${table}${table === 'search_names' ? ` WHERE ${areas}` : ''};`,
  );
  await database.transaction(async (db) => {
    await db.query(gone.join('\n'));
    for (const [table, rows] of Object.entries(tables)) {
      if (rows.length === 0) continue;
      const columns = [...new Set(rows.flatMap(Object.keys))].join(', ');
      await db.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
        [JSON.stringify(rows)],
      );
    }
  });
}

/** Something else after everything that a command could leave behind. */
export async function traceOf({ app }: TestApp): Promise<string> {
  const tables = [
    'people', 'other_names', 'organizations', 'organization_names', 'citations', 'search_names', ...LISTS.slice(2, 6), 'terms', 'award_decisions',
    'nominations', ...CLEARED, ...KEPT,
  ]; // prettier-ignore
  return JSON.stringify(await tracesOf(app.get(Pools).of(true), tables));
}
