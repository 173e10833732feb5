// Where each field of the trail lies in the tables, for independent-register.mjs: written anew from
// src/decisions/0023-the-register-against-its-trail.md, without any code of the application.

/** The entities that the trail records, by the table of their rows. */
export const TABLES = {
  assignments: ['Assignment'], attendances: ['Attendance'], meeting_rules: ['MeetingRule'], resolutions: ['Resolution'],
  accreditation_applications: ['AccreditationApplication'], accreditations: ['Accreditation'],
  access_requests: ['AccessRequest'], accounts: ['Account'], api_tokens: ['ApiToken'], area_changes: ['AreaChange'], areas: ['Area'], award_types: ['AwardType'],
  campaigns: ['Campaign'], contests: ['Contest'], contributions: ['Contribution'], memoranda: ['Memorandum'], programmes: ['Programme'], projects: ['Project'],
  certificate_books: ['CertificateBook'], certificate_forms: ['CertificateForm'], certificates: ['Certificate'],
  award_decisions: ['AwardDecision'], award_type_versions: ['AwardTypeVersion'],
  awards: ['Award'], classifier_items: ['ClassifierItem'], consents: ['Consent'], ethnic_groups: ['EthnicGroup'], events: ['Event'],
  facilities: ['Facility'], mediation_cases: ['MediationCase'], mediators: ['Mediator'], trainings: ['Training'], grants: ['Grant'], meetings: ['Meeting'], memberships: ['Membership'], nominations: ['Nomination'], organization_changes: ['ChangeEvent'],
  organization_kinds: ['OrganizationKind'], organizations: ['Organization', 'Body', 'Association', 'Institution'],
  paper_templates: ['PaperTemplate'], people: ['Person'], posts: ['Post'], roles: ['Role'], sources: ['Source'], terms: ['Term'], views: ['View'],
}; // prettier-ignore
/** Columns of which the trail records nothing: "What is not seen" in 0023. */
const UNRECORDED = {
  'every table': ['id', 'version', 'created_at'],
  accounts: ['password_hash', 'must_change_password'],
  api_tokens: ['token_hash', 'last_used_at'],
  accreditation_applications: ['area_id', 'region_id'],
  accreditations: ['area_id', 'region_id', 'ended_from'],
  area_changes: ['position'],
  consents: ['position'],
  areas: ['region_id'],
  assignments: ['region_id', 'given_in', 'places'],
  attendances: ['date_earliest', 'date_latest', 'region_id', 'places', 'counted'],
  meetings: ['region_id', 'held_by', 'places'],
  resolutions: ['places', 'public'],
  awards: ['year', 'region_id', 'numbered'],
  certificates: ['type_id', 'region_id'],
  campaigns: ['region_id'],
  contests: ['region_id'],
  memoranda: ['region_id'],
  programmes: ['region_id'],
  projects: ['region_id'],
  contributions: ['region_id'],
  events: ['region_id'],
  mediation_cases: ['received_year', 'parties_key_id', 'advanced_at'],
  memberships: [
    'held', 'held_surely', 'one_seat', 'area_id', 'region_id', 'kind_id', 'role_id', 'post_position', 'person_name', 'public', 'end_recorded_on',
  ], // prettier-ignore
  organization_changes: ['position'],
  organizations: ['region_id'],
  people: ['sort_name', 'region_id', 'iin_hash', 'iin_key_id', 'public', 'places'],
  paper_templates: ['body'],
  views: ['export_path'],
};
const day = (row, name) =>
  `jsonb_build_object('text', ${row}.${name}_text, 'earliest', ${row}.${name}_earliest, 'latest', ${row}.${name}_latest)`;
/** What lies in rows of other tables, one item each. */
const CITED = `SELECT jsonb_build_object('id', c.id, 'sourceId', c.source_id, 'quote', c.quote) FROM citations c WHERE c.subject_id = r.id`;
const NAMED = `SELECT jsonb_build_object('id', n.id, 'text', n.text, 'kind', n.kind, 'language', n.language, 'script', n.script,
  'start', ${day('n', 'start')}, 'end', ${day('n', 'end')}) FROM other_names n WHERE n.subject_id = r.id`;
const ATTACHED = `SELECT jsonb_build_object('id', a.id, 'name', a.name, 'note', a.note, 'sha256', a.sha256) FROM attachments a WHERE a.subject_id = r.id`;
/** What hangs on every record of what assemblies and associations do. */
const hung = (table) => ({
  [`${table}.parties`]: `SELECT jsonb_build_object('id', p.id, 'roleId', p.role_id, 'organizationId', p.organization_id, 'personId', p.person_id,
    'name', p.name, 'anonymous', p.anonymous, 'capacity', p.capacity, 'topic', p.topic, 'result', p.result) FROM activity_parties p WHERE p.subject_id = r.id`,
  [`${table}.numbers`]: `SELECT jsonb_build_object('id', n.id, 'ofId', n.of_id, 'value', n.value, 'qualifier', n.qualifier, 'groupId', n.group_id,
    'note', n.note) FROM activity_numbers n WHERE n.subject_id = r.id`,
  [`${table}.furtherAreas`]: 'SELECT to_jsonb(f.area_id) FROM activity_areas f WHERE f.subject_id = r.id',
  [`${table}.sources`]: CITED,
});
const part = (role) =>
  `SELECT jsonb_build_object('organizationId', p.organization_id, 'name', jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en))
   FROM organization_change_parts p WHERE p.change_id = r.id AND p.role = '${role}'`;
/** All names but the last, which the record itself has; and whatever is not as the record has it. */
const former = (table, owner, beginning) =>
  `SELECT jsonb_build_object('id', n.id, 'name', jsonb_build_object('kk', n.name_kk, 'ru', n.name_ru, 'en', n.name_en),
     'startDate', ${day('n', 'start')}, 'endDate', ${day('next', 'start')})
   FROM ${table} n LEFT JOIN LATERAL (SELECT * FROM ${table} m WHERE m.${owner} = r.id AND m.position > n.position ORDER BY m.position LIMIT 1) next ON true
   WHERE n.${owner} = r.id AND (next.id IS NOT NULL OR (n.name_kk, n.name_ru, n.name_en) IS DISTINCT FROM (r.name_kk, r.name_ru, r.name_en)
     OR ${day('n', 'start')} <> ${day('r', beginning)} AND NOT EXISTS (SELECT FROM ${table} m WHERE m.${owner} = r.id AND m.id <> n.id))
   UNION ALL SELECT jsonb_build_object('name', 'none') WHERE NOT EXISTS (SELECT FROM ${table} m WHERE m.${owner} = r.id)`;
/** The last code of an area is that of today. */
const LATEST = 'WHERE c.area_id = r.id ORDER BY c.valid_from DESC NULLS LAST, c.valid_to DESC NULLS FIRST, c.id';
const VALUES = {
  'areas.code': `(SELECT to_jsonb(c.code) FROM area_codes c ${LATEST} LIMIT 1)`,
  'areas.codeValidFrom': `(SELECT to_jsonb(c.valid_from) FROM area_codes c ${LATEST} LIMIT 1)`,
  'areas.codeValidTo': `(SELECT to_jsonb(c.valid_to) FROM area_codes c ${LATEST} LIMIT 1)`,
};
const LISTS = {
  'accounts.identities': `SELECT jsonb_build_object('issuer', i.issuer, 'subject', i.subject) FROM oidc_identities i WHERE i.account_id = r.id`,
  'accreditation_applications.files': ATTACHED,
  'accreditation_applications.sources': CITED,
  'accreditations.acts': `SELECT jsonb_build_object('id', x.id, 'kind', x.kind, 'effectiveOn', x.effective_on, 'until', ${day('x', 'until')},
    'decidingBodyId', x.deciding_body_id, 'decisionNumber', x.decision_number, 'decided', ${day('x', 'decided')},
    'decisionId', x.decision_id, 'reason', x.reason) FROM accreditation_acts x WHERE x.accreditation_id = r.id`,
  'accreditations.sources': CITED,
  'areas.formerCode': `SELECT jsonb_build_object('id', f.id, 'code', f.code, 'validFrom', f.valid_from, 'validTo', f.valid_to)
    FROM (SELECT c.* FROM area_codes c ${LATEST} OFFSET 1) f`,
  'areas.formerName': former('area_names', 'area_id', 'start'),
  'assignments.addressees': `SELECT jsonb_build_object('id', a.id, 'organizationId', a.organization_id, 'personId', a.person_id, 'responsible', a.responsible)
    FROM assignment_addressees a WHERE a.assignment_id = r.id`,
  'assignments.extensions': `SELECT jsonb_build_object('id', e.id, 'dueBefore', e.due_before, 'dueOn', e.due_on, 'reason', e.reason)
    FROM assignment_extensions e WHERE e.assignment_id = r.id`,
  'assignments.sources': CITED,
  'award_decisions.files': ATTACHED,
  'award_type_versions.sources': CITED,
  'awards.acts': `SELECT jsonb_build_object('id', x.id, 'kind', x.kind, 'effectiveOn', x.effective_on, 'decisionId', x.decision_id, 'reason', x.reason)
    FROM award_acts x WHERE x.award_id = r.id`,
  'awards.sources': CITED,
  'mediators.sources': CITED,
  'mediation_cases.languages': 'SELECT to_jsonb(l.language_id) FROM mediation_case_languages l WHERE l.case_id = r.id',
  'mediation_cases.mediators': 'SELECT to_jsonb(l.mediator_id) FROM mediation_case_mediators l WHERE l.case_id = r.id',
  'mediation_cases.sources': CITED,
  'trainings.participants': 'SELECT to_jsonb(p.person_id) FROM training_participants p WHERE p.training_id = r.id',
  'trainings.sources': CITED,
  'facilities.directions': `SELECT jsonb_build_object('id', d.id, 'title', jsonb_build_object('kk', d.title_kk, 'ru', d.title_ru, 'en', d.title_en),
    'position', d.position) FROM facility_directions d WHERE d.facility_id = r.id`,
  'facilities.residents': `SELECT jsonb_build_object('id', s.id, 'organizationId', s.organization_id, 'start', ${day('s', 'start')}, 'ended', s.ended,
    'end', ${day('s', 'end')}) FROM facility_residents s WHERE s.facility_id = r.id`,
  'facilities.sources': CITED,
  ...hung('campaigns'),
  ...hung('contests'),
  'contests.files': ATTACHED,
  ...hung('memoranda'),
  'memoranda.files': ATTACHED,
  ...hung('programmes'),
  'programmes.files': ATTACHED,
  ...hung('projects'),
  'projects.files': ATTACHED,
  'projects.steps': `SELECT jsonb_build_object('id', s.id, 'state', s.state, 'taken', ${day('s', 'taken')}, 'organizationId', s.organization_id,
    'note', s.note) FROM project_steps s WHERE s.project_id = r.id`,
  ...hung('contributions'),
  'contributions.items': `SELECT jsonb_build_object('id', i.id, 'item', i.item, 'quantity', i.quantity, 'unit', i.unit)
    FROM contribution_items i WHERE i.contribution_id = r.id`,
  ...hung('events'),
  'events.files': ATTACHED,
  'events.reports': `SELECT jsonb_build_object('id', p.id, 'organizationId', p.organization_id, 'reported', ${day('p', 'reported')},
    'statement', p.statement, 'participants', p.participants, 'qualifier', p.qualifier, 'sourceId', p.source_id) FROM event_reports p WHERE p.event_id = r.id`,
  'meetings.agenda': `SELECT jsonb_build_object('id', i.id, 'number', i.number, 'title', jsonb_build_object('kk', i.title_kk, 'ru', i.title_ru, 'en', i.title_en),
    'open', i.open, 'amendment', i.amendment, 'amendmentReason', i.amendment_reason, 'invitedNumber', i.invited_number, 'invitedTitle', CASE WHEN i.invited_title_kk
    IS NOT NULL THEN jsonb_build_object('kk', i.invited_title_kk, 'ru', i.invited_title_ru, 'en', i.invited_title_en) END) FROM agenda_items i WHERE i.meeting_id = r.id`,
  'meetings.speakers': `SELECT jsonb_build_object('id', s.id, 'itemId', s.item_id, 'personId', s.person_id, 'capacity', s.capacity, 'position', s.position)
    FROM agenda_speakers s WHERE s.meeting_id = r.id`,
  'meetings.bodies': `SELECT jsonb_build_object('id', b.id, 'organizationId', b.organization_id, 'position', b.position)
    FROM meeting_bodies b WHERE b.meeting_id = r.id`,
  'meetings.files': ATTACHED,
  'meetings.proposals': `SELECT jsonb_build_object('id', p.id, 'agendaItemId', p.agenda_item_id, 'authorId', p.author_id, 'text',
    jsonb_build_object('kk', p.text_kk, 'ru', p.text_ru, 'en', p.text_en), 'outcome', p.outcome, 'resolutionId', p.resolution_id)
    FROM proposals p WHERE p.meeting_id = r.id`,
  'meetings.sources': CITED,
  'memberships.sources': CITED,
  'nominations.checks': `SELECT jsonb_build_object('id', c.id, 'rule', c.rule, 'outcome', c.outcome,
    'sentence', jsonb_build_object('kk', c.sentence_kk, 'ru', c.sentence_ru, 'en', c.sentence_en), 'overrideReason', c.override_reason)
    FROM nomination_checks c WHERE c.nomination_id = r.id`,
  'nominations.endorsements': `SELECT jsonb_build_object('id', e.id, 'organizationId', e.organization_id, 'givenOn', e.given_on, 'statement', e.statement)
    FROM nomination_endorsements e WHERE e.nomination_id = r.id`,
  'nominations.files': ATTACHED,
  'organization_changes.predecessors': part('PREDECESSOR'),
  'organization_changes.successors': part('SUCCESSOR'),
  'organizations.ethnicGroups': `SELECT to_jsonb(g.ethnic_group_id) FROM organization_ethnic_groups g WHERE g.organization_id = r.id`,
  'organizations.declaredNumbers': `SELECT jsonb_build_object('id', n.id, 'subjectId', n.subject_id, 'value', n.value, 'qualifier', n.qualifier,
    'asOf', ${day('n', 'as_of')}, 'sourceId', n.source_id, 'note', n.note) FROM declared_numbers n WHERE n.organization_id = r.id`,
  'organizations.formerName': former('organization_names', 'organization_id', 'founded'),
  'organizations.otherNames': NAMED,
  'organizations.sources': CITED,
  'people.otherNames': NAMED,
  'people.sources': CITED,
  'resolutions.ballots': `SELECT jsonb_build_object('id', b.id, 'personId', b.person_id, 'choice', b.choice) FROM ballots b WHERE b.resolution_id = r.id`,
  'resolutions.effects': `SELECT jsonb_build_object('id', e.id, 'kind', e.kind, 'organizationId', e.organization_id, 'membershipId', e.membership_id)
    FROM resolution_effects e WHERE e.resolution_id = r.id`,
  'sources.files': ATTACHED,
};
/** Lists that the trail records whole, and the part that each item has since then. */
const KEYS = {
  formerCode: 'id',
  formerName: 'id',
  otherNames: 'id',
  declaredNumbers: 'id',
  files: 'id',
  acts: 'id',
  addressees: 'id',
  agenda: 'id',
  ballots: 'id',
  effects: 'id',
  extensions: 'id',
  proposals: 'id',
  bodies: 'id',
  checks: 'id',
  endorsements: 'id',
  directions: 'id',
  residents: 'id',
  sources: 'id',
  predecessors: 'organizationId',
  successors: 'organizationId',
  items: 'id',
  numbers: 'id',
  reports: 'id',
  steps: 'id',
};
/** Columns that are called otherwise in the trail. */
const RENAMED = { 'awards.decision_text': 'decided', 'organizations.dissolved': 'isDissolved' };
/** A migration filled them for records that the trail had recorded without this field. */
const SINCE = { 'area_changes.predecessorName': 'predecessorName', 'area_changes.successorName': 'predecessorName' };
/** A list that the trail once recorded by the second change of this field alone. */
const IMPLIED = { 'areas.formerCode': 'code' };
/** How one field lies in the columns that begin with its name, the field being the column that is given. */
function placeOf({ name: column, type, initial }, has) {
  const r = (end) => `r.${column.replace(/_(text|kk|at|sealed)$/, end)}`;
  const moment = (sql) => `to_jsonb(to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
  const [, base, end] = /^(.+)_(text|kk|at|sealed|earliest|latest|ru|en|by|reason)$/.exec(column) ?? [];
  const hasAll = (...ends) => ends.every((each) => has(`${base}_${each}`));
  const isPart =
    (['earliest', 'latest'].includes(end) && hasAll('text')) ||
    (['ru', 'en'].includes(end) && hasAll('kk')) ||
    (['by', 'reason'].includes(end) && hasAll('at', 'by', 'reason'));
  if (isPart) return undefined;
  if (end === 'text' && hasAll('earliest', 'latest'))
    return { name: base, date: true, sql: `jsonb_build_array(${r('_text')}, ${r('_earliest')}, ${r('_latest')})` };
  if (end === 'kk' && hasAll('ru', 'en'))
    return { name: base, localized: true, sql: `jsonb_build_array(${r('_kk')}, ${r('_ru')}, ${r('_en')})` };
  if (end === 'at' && hasAll('by', 'reason'))
    return {
      name: base,
      sql: `jsonb_build_object('at', ${moment(r('_at'))}, 'by', ${r('_by')}, 'reason', ${r('_reason')})`,
    };
  if (end === 'sealed') return { name: base, sealed: true, sql: `to_jsonb(encode(${r('_sealed')}, 'base64'))` };
  const sql = type.startsWith('timestamp') ? moment(`r.${column}`) : `to_jsonb(r.${column})`;
  return { name: column, initial, sql };
}

/** How every field of a table lies in it, recorded or not: `to_jsonb` of each, and what the column holds when nothing was said. */
export async function fieldsOf(client, table) {
  const { rows: columns } = await client.query(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, pg_get_expr(d.adbin, d.adrelid) AS initial FROM pg_attribute a
     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
    [table],
  );
  const has = (column) => columns.some((each) => each.name === column);
  const fields = [];
  for (const column of columns) {
    if (UNRECORDED['every table'].includes(column.name) || UNRECORDED[table]?.includes(column.name)) continue;
    const { name, ...place } = placeOf(column, has) ?? {};
    if (name === undefined) continue;
    const field = RENAMED[`${table}.${column.name}`] ?? name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    const { rows } = await client.query(`SELECT to_jsonb(${place.initial ?? 'NULL::text'}) AS initial`);
    fields.push({ ...place, field, initial: rows[0].initial, since: SINCE[`${table}.${field}`] });
  }
  const own = (all) =>
    Object.entries(all).flatMap(([name, sql]) =>
      name.startsWith(`${table}.`) ? [[name.slice(table.length + 1), sql]] : [],
    );
  for (const [field, sql] of own(VALUES)) fields.push({ field, sql });
  for (const [field, sql] of own(LISTS))
    fields.push({
      field,
      list: true,
      key: KEYS[field],
      impliedBy: IMPLIED[`${table}.${field}`],
      sql: `to_jsonb(ARRAY(${sql}))`,
    });
  return fields;
}
