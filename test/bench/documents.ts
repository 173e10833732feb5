/** What is asked: a document with variables that change from request to request, and the same rows in bare SQL. */
export interface Question {
  readonly name: string;
  readonly document: string;
  /** One statement that gives the same rows as JSON, written by hand. */
  readonly sql: string;
  /** Where the values of a request come from; each row is one request. */
  readonly variables: string;
}

const NAME = `json_build_object('kk', %.name_kk, 'ru', %.name_ru)`;
const name = (alias: string): string => NAME.replaceAll('%', alias);

const REGIONS = `SELECT DISTINCT a.id AS region FROM areas a JOIN classifier_items k ON k.id = a.kind_id
  WHERE k.code IN ('region', 'republican_city') AND a.end_text IS NULL ORDER BY 1`;

export const QUESTIONS: readonly Question[] = [
  {
    name: '1 list of a region',
    document: `query ($region: ID!) { people(filter: { region: { eq: $region } }, first: 25) {
      nodes { id familyName givenName patronymicName gender academicDegree } } }`,
    sql: `SELECT json_build_object('data', json_build_object('people', json_build_object('nodes', json_agg(json_build_object(
        'id', p.id, 'familyName', p.family_name, 'givenName', p.given_name, 'patronymicName', p.patronymic_name, 'gender', p.gender,
        'academicDegree', p.academic_degree)))))::text AS data
      FROM (SELECT * FROM people WHERE region_id = $1::uuid AND voided_at IS NULL ORDER BY sort_name COLLATE "kk-x-icu", id LIMIT 25) p`,
    variables: REGIONS,
  },
  {
    name: '2 nested list',
    document: `query ($region: ID!) { people(filter: { region: { eq: $region } }, first: 25) { nodes { id displayName
      memberships(first: 5) { nodes { startDate endDate organization { name { kk ru } area { name { kk ru } } } } }
      awards(first: 5) { nodes { date type { code name { kk ru } } } } } } }`,
    sql: `SELECT json_build_object('data', json_build_object('people', json_build_object('nodes', json_agg(json_build_object(
        'id', p.id, 'displayName', p.sort_name,
        'memberships', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('startDate', m.start_text, 'endDate', m.end_text,
            'organization', json_build_object('name', ${name('o')}, 'area', CASE WHEN a.id IS NOT NULL THEN json_build_object('name', ${name('a')}) END)) ORDER BY coalesce(m.start_earliest, '-infinity') DESC, m.id DESC), '[]'))
          FROM (SELECT * FROM memberships WHERE person_id = p.id AND voided_at IS NULL ORDER BY coalesce(start_earliest, '-infinity') DESC, id DESC LIMIT 5) m
          JOIN organizations o ON o.id = m.organization_id LEFT JOIN areas a ON a.id = o.area_id),
        'awards', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('date', w.date_text,
            'type', json_build_object('code', y.code, 'name', ${name('y')})) ORDER BY coalesce(w.date_earliest, '-infinity') DESC, w.id DESC), '[]'))
          FROM (SELECT * FROM awards WHERE person_id = p.id AND voided_at IS NULL ORDER BY coalesce(date_earliest, '-infinity') DESC, id DESC LIMIT 5) w
          JOIN award_types y ON y.id = w.type_id))))))::text AS data
      FROM (SELECT * FROM people WHERE region_id = $1::uuid AND voided_at IS NULL ORDER BY sort_name COLLATE "kk-x-icu", id LIMIT 25) p`,
    variables: REGIONS,
  },
  {
    name: '3 one person whole',
    document: `query ($person: ID!) { person(id: $person) { id displayName gender otherNames { text kind } area { name { kk ru } }
      personalData { birthDate phone hiddenFields }
      memberships(first: 50) { nodes { startDate endDate ended endReason { name { kk ru } } post { title { kk ru } role { code } }
        organization { name { kk ru } kind { name { kk ru } } area { name { kk ru } } } } }
      awards(first: 50) { nodes { date year capacity citation type { name { kk ru } } grantingBody { name { kk ru } } area { name { kk ru } } } } } }`,
    sql: `SELECT json_build_object('data', json_build_object('person', json_build_object('id', p.id, 'displayName', p.sort_name, 'gender', p.gender,
        'otherNames', (SELECT coalesce(json_agg(json_build_object('text', n.text, 'kind', n.kind) ORDER BY n.text COLLATE "kk-x-icu", n.id), '[]') FROM other_names n WHERE n.subject_id = p.id),
        'area', CASE WHEN pa.id IS NOT NULL THEN json_build_object('name', ${name('pa')}) END,
        'personalData', json_build_object('birthDate', p.birth_text, 'phone', p.phone, 'hiddenFields', '[]'::json),
        'memberships', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('startDate', m.start_text, 'endDate', m.end_text, 'ended', m.ended,
            'endReason', CASE WHEN r.id IS NOT NULL THEN json_build_object('name', ${name('r')}) END,
            'post', CASE WHEN s.id IS NOT NULL THEN json_build_object('title', json_build_object('kk', s.title_kk, 'ru', s.title_ru), 'role', json_build_object('code', sr.code)) END,
            'organization', json_build_object('name', ${name('o')}, 'kind', json_build_object('name', ${name('k')}),
              'area', CASE WHEN a.id IS NOT NULL THEN json_build_object('name', ${name('a')}) END)) ORDER BY coalesce(m.start_earliest, '-infinity') DESC, m.id DESC), '[]'))
          FROM (SELECT * FROM memberships WHERE person_id = p.id AND voided_at IS NULL ORDER BY coalesce(start_earliest, '-infinity') DESC, id DESC LIMIT 50) m
          LEFT JOIN classifier_items r ON r.id = m.end_reason_id LEFT JOIN posts s ON s.id = m.post_id LEFT JOIN classifier_items sr ON sr.id = s.role_id
          JOIN organizations o ON o.id = m.organization_id JOIN organization_kinds k ON k.id = o.kind_id LEFT JOIN areas a ON a.id = o.area_id),
        'awards', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('date', w.date_text, 'year', w.year, 'capacity', w.capacity, 'citation', w.citation,
            'type', json_build_object('name', ${name('y')}), 'grantingBody', CASE WHEN g.id IS NOT NULL THEN json_build_object('name', ${name('g')}) END,
            'area', CASE WHEN wa.id IS NOT NULL THEN json_build_object('name', ${name('wa')}) END) ORDER BY coalesce(w.date_earliest, '-infinity') DESC, w.id DESC), '[]'))
          FROM (SELECT * FROM awards WHERE person_id = p.id AND voided_at IS NULL ORDER BY coalesce(date_earliest, '-infinity') DESC, id DESC LIMIT 50) w
          JOIN award_types y ON y.id = w.type_id LEFT JOIN organizations g ON g.id = w.granting_body_id LEFT JOIN areas wa ON wa.id = w.area_id))))::text AS data
      FROM people p LEFT JOIN areas pa ON pa.id = p.area_id WHERE p.id = $1::uuid AND p.voided_at IS NULL`,
    variables: `SELECT id AS person FROM people WHERE synthetic ORDER BY id LIMIT 200`,
  },
  {
    name: '4 awards counted',
    document: `query { awardsStatistics(groupBy: [REGION, DATE_YEAR], first: 1000) { groups { region { name { kk ru } } dateYear count } } }`,
    sql: `SELECT json_build_object('data', json_build_object('awardsStatistics', json_build_object('groups', json_agg(json_build_object(
        'region', CASE WHEN a.id IS NOT NULL THEN json_build_object('name', ${name('a')}) END, 'dateYear', g.year, 'count', g.count) ORDER BY a.name_kk COLLATE "kk-x-icu", g.region_id, g.year))))::text AS data
      FROM (SELECT region_id, year, count(*)::integer AS count FROM awards WHERE voided_at IS NULL GROUP BY region_id, year) g LEFT JOIN areas a ON a.id = g.region_id`,
    variables: `SELECT 1 AS nothing`,
  },
  {
    name: '5 search as you type',
    document: `query ($text: String!) { people(search: $text, first: 20) { edges { match { form similarity } node { id displayName } } } }`,
    sql: `WITH direct AS MATERIALIZED (
        SELECT p.id, p.sort_name, s.form, s.key, s.plain, 3 AS tier FROM search_names s JOIN people p ON p.id = s.subject_id
        WHERE to_tsvector('simple', s.key || ' ' || s.plain) @@ $3::tsquery AND s.subject_type = 'Person' AND p.voided_at IS NULL),
      alike AS (SELECT p.id, p.sort_name, s.form, s.key, s.plain, 4 AS tier FROM search_names s JOIN people p ON p.id = s.subject_id
        WHERE $4 <% s.key AND NOT EXISTS (SELECT FROM direct) AND 0.3 <= ALL (SELECT word_similarity(word, s.key) FROM unnest($5::text[]) word)
          AND s.subject_type = 'Person' AND p.voided_at IS NULL
        ORDER BY similarity(s.key, $1) DESC LIMIT 500)
      SELECT json_build_object('data', json_build_object('people', json_build_object('edges', coalesce(json_agg(json_build_object(
        'match', json_build_object('form', h.form, 'similarity', h.similarity), 'node', json_build_object('id', h.id, 'displayName', h.sort_name))), '[]'))))::text AS data
      FROM (SELECT * FROM (SELECT DISTINCT ON (id) *,
            CASE WHEN tier = 4 THEN 4 WHEN plain = $2 THEN 0 WHEN concat(' ', plain, ' ') LIKE ALL ($6::text[]) THEN 1
              WHEN concat(' ', key, ' ') LIKE ALL ($7::text[]) THEN 2 ELSE 3 END AS rank,
            CASE WHEN plain = $2 THEN 1 ELSE similarity(key, $1) END AS similarity
          FROM (SELECT * FROM direct UNION ALL SELECT * FROM alike) b ORDER BY id, rank, similarity DESC, form) c
        ORDER BY rank, 1 - similarity, sort_name COLLATE "kk-x-icu", id LIMIT 20) h`,
    variables: `SELECT left(family_name, 3 + (row_number() OVER (ORDER BY id))::integer % 4) AS text FROM people
      WHERE synthetic AND length(family_name) > 5 ORDER BY id LIMIT 200`,
  },
  {
    name: '6 roster on a day',
    document: `query ($body: ID!, $day: Date!) { organization(id: $body) { name { kk ru } memberships(asOf: $day, first: 100, orderBy: { field: POST }) {
      nodes { startDate post { title { kk ru } } person { displayName } } } } }`,
    sql: `SELECT json_build_object('data', json_build_object('organization', json_build_object('name', ${name('b')}, 'memberships',
        (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('startDate', m.start_text,
            'post', CASE WHEN m.post_id IS NOT NULL THEN json_build_object('title', json_build_object('kk', m.title_kk, 'ru', m.title_ru)) END,
            'person', json_build_object('displayName', m.sort_name))), '[]'))
          FROM (SELECT m.start_text, m.post_id, s.title_kk, s.title_ru, p.sort_name FROM memberships m LEFT JOIN posts s ON s.id = m.post_id JOIN people p ON p.id = m.person_id
            WHERE m.organization_id = b.id AND m.held @> $2::date AND m.voided_at IS NULL
            ORDER BY coalesce(s.position, 1000000), p.sort_name COLLATE "kk-x-icu", m.id LIMIT 100) m))))::text AS data
      FROM organizations b WHERE b.id = $1::uuid AND b.voided_at IS NULL`,
    variables: `SELECT o.id AS body, '2020-05-01' AS day FROM organizations o JOIN memberships m ON m.organization_id = o.id
      WHERE o.type = 'BODY' AND m.held @> date '2020-05-01' GROUP BY o.id HAVING count(*) BETWEEN 10 AND 100 ORDER BY o.id LIMIT 50`,
  },
  {
    name: '7 events of a region and year',
    document: `query ($region: ID!) { events(filter: { region: { eq: $region }, start: { within: "2025" } }, first: 25) { nodes { id title { kk ru } startDate
      kind { code } parties { name role { code } record { ... on Body { name { kk } } ... on Association { name { kk } } ... on Institution { name { kk } } } } } } }`,
    sql: `SELECT json_build_object('data', json_build_object('events', json_build_object('nodes', json_agg(json_build_object('id', e.id,
        'title', json_build_object('kk', e.title_kk, 'ru', e.title_ru), 'startDate', e.start_text, 'kind', json_build_object('code', k.code),
        'parties', (SELECT coalesce(json_agg(json_build_object('name', p.name, 'role', json_build_object('code', r.code), 'record',
            CASE WHEN o.id IS NOT NULL THEN json_build_object('name', json_build_object('kk', o.name_kk)) END) ORDER BY p.id), '[]')
          FROM activity_parties p JOIN classifier_items r ON r.id = p.role_id LEFT JOIN organizations o ON o.id = p.organization_id
          WHERE p.subject_id = e.id)) ORDER BY coalesce(e.start_earliest, '-infinity') DESC, e.id DESC))))::text AS data
      FROM (SELECT * FROM events WHERE region_id = $1::uuid AND start_earliest >= '2025-01-01' AND start_latest <= '2025-12-31' AND voided_at IS NULL
        ORDER BY coalesce(start_earliest, '-infinity') DESC, id DESC LIMIT 25) e JOIN classifier_items k ON k.id = e.kind_id`,
    variables: REGIONS,
  },
  {
    name: '8 aid by region and month',
    document: `query { contributionsStatistics(filter: { date: { within: "2025" } }, groupBy: [REGION, DATE_MONTH], first: 1000) {
      groups { region { name { kk ru } } dateMonth count amount { sum unknown } } } }`,
    sql: `SELECT json_build_object('data', json_build_object('contributionsStatistics', json_build_object('groups', json_agg(json_build_object(
        'region', CASE WHEN a.id IS NOT NULL THEN json_build_object('name', ${name('a')}) END, 'dateMonth', g.month, 'count', g.count,
        'amount', json_build_object('sum', g.sum, 'unknown', g.unknown)) ORDER BY a.name_kk COLLATE "kk-x-icu", g.region_id, g.month))))::text AS data
      FROM (SELECT region_id, CASE WHEN to_char(date_earliest, 'YYYY-MM') = to_char(date_latest, 'YYYY-MM') THEN to_char(date_earliest, 'YYYY-MM') END AS month,
          count(*)::integer AS count, sum(amount)::float8 AS sum, (count(*) - count(amount))::integer AS unknown
        FROM contributions WHERE date_earliest >= '2025-01-01' AND date_earliest <= '2025-12-31' AND date_latest <= '2025-12-31' AND voided_at IS NULL
        GROUP BY 1, 2) g LEFT JOIN areas a ON a.id = g.region_id`,
    variables: `SELECT 1 AS nothing`,
  },
  {
    name: '9 overdue assignments of a region',
    document: `query ($region: ID!) { assignments(filter: { region: { eq: $region }, overdue: true }, first: 25) { nodes { id text { kk ru } dueOn
      addressees { responsible organization { name { kk ru } } } } } }`,
    sql: `SELECT json_build_object('data', json_build_object('assignments', json_build_object('nodes', coalesce(json_agg(json_build_object('id', t.id,
        'text', json_build_object('kk', t.text_kk, 'ru', t.text_ru), 'dueOn', t.due_on,
        'addressees', (SELECT coalesce(json_agg(json_build_object('responsible', a.responsible, 'organization',
            CASE WHEN o.id IS NOT NULL THEN json_build_object('name', ${name('o')}) END) ORDER BY a.responsible DESC, a.position), '[]')
          FROM assignment_addressees a LEFT JOIN organizations o ON o.id = a.organization_id WHERE a.assignment_id = t.id))
        ORDER BY t.due_on, t.created_at, t.id), '[]'))))::text AS data
      FROM (SELECT * FROM assignments WHERE region_id = $1::uuid AND state = 'OPEN' AND due_on < (now() AT TIME ZONE INTERVAL '5 hours')::date AND voided_at IS NULL
        ORDER BY due_on, created_at, id LIMIT 25) t`,
    variables: REGIONS,
  },
  {
    name: '10 one meeting whole',
    document: `query ($meeting: ID!) { meeting(id: $meeting) { number date state bodies { organization { name { kk ru } } } agenda { number title { kk ru } }
      attendances(first: 100) { nodes { status person { displayName } } } resolutions(first: 25) { nodes { number text { kk ru } outcome } } } }`,
    sql: `SELECT json_build_object('data', json_build_object('meeting', json_build_object('number', m.number, 'date', m.date_text, 'state', m.state,
        'bodies', (SELECT coalesce(json_agg(json_build_object('organization', json_build_object('name', ${name('o')})) ORDER BY b.position), '[]')
          FROM meeting_bodies b JOIN organizations o ON o.id = b.organization_id WHERE b.meeting_id = m.id),
        'agenda', (SELECT coalesce(json_agg(json_build_object('number', i.number, 'title', json_build_object('kk', i.title_kk, 'ru', i.title_ru)) ORDER BY string_to_array(i.number, '.')::integer[], i.id), '[]')
          FROM agenda_items i WHERE i.meeting_id = m.id),
        'attendances', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('status', a.status, 'person', json_build_object('displayName', p.sort_name))
            ORDER BY a.position, a.id), '[]'))
          FROM (SELECT * FROM attendances WHERE meeting_id = m.id ORDER BY position, id LIMIT 100) a JOIN people p ON p.id = a.person_id),
        'resolutions', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('number', r.number, 'text', json_build_object('kk', r.text_kk, 'ru', r.text_ru),
            'outcome', r.outcome) ORDER BY r.created_at DESC, r.id DESC), '[]'))
          FROM (SELECT * FROM resolutions WHERE meeting_id = m.id AND voided_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 25) r))))::text AS data
      FROM meetings m WHERE m.id = $1::uuid AND m.voided_at IS NULL`,
    variables: `SELECT meeting_id AS meeting FROM attendances GROUP BY 1 ORDER BY 1 LIMIT 200`,
  },
  {
    name: '11 passport of an association',
    document: `query ($association: ID!) { organization(id: $association) { name { kk ru } foundedOn names { name { kk ru } startDate } ... on Association {
      accreditation { number validUntil }
      memberships(asOf: "2025-12-31", first: 25, orderBy: { field: POST }) { nodes { startDate post { title { kk ru } } person { displayName } } }
      events(filter: { start: { within: "2025" } }, first: 25) { nodes { id title { kk ru } startDate kind { name { kk ru } } } }
      contributions(filter: { date: { within: "2025" } }, first: 25) { nodes { id date amount } }
      awards(first: 10) { nodes { id date type { name { kk ru } } } } } } }`,
    sql: `SELECT json_build_object('data', json_build_object('organization', json_build_object('name', ${name('o')}, 'foundedOn', o.founded_text,
        'names', (SELECT coalesce(json_agg(json_build_object('name', json_build_object('kk', n.name_kk, 'ru', n.name_ru), 'startDate', n.start_text) ORDER BY n.position), '[]')
          FROM organization_names n WHERE n.organization_id = o.id),
        'accreditation', (SELECT json_build_object('number', a.number, 'validUntil', a.until_text) FROM accreditations a
          WHERE a.association_id = o.id ORDER BY a.start_earliest DESC NULLS LAST, a.created_at DESC, a.id DESC LIMIT 1),
        'memberships', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('startDate', m.start_text,
            'post', CASE WHEN m.post_id IS NOT NULL THEN json_build_object('title', json_build_object('kk', m.title_kk, 'ru', m.title_ru)) END,
            'person', json_build_object('displayName', m.sort_name))), '[]'))
          FROM (SELECT m.start_text, m.post_id, s.title_kk, s.title_ru, p.sort_name FROM memberships m LEFT JOIN posts s ON s.id = m.post_id JOIN people p ON p.id = m.person_id
            WHERE m.organization_id = o.id AND m.held @> date '2025-12-31' AND m.voided_at IS NULL
            ORDER BY coalesce(s.position, 1000000), p.sort_name COLLATE "kk-x-icu", m.id LIMIT 25) m),
        'events', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('id', e.id, 'title', json_build_object('kk', e.title_kk, 'ru', e.title_ru),
            'startDate', e.start_text, 'kind', json_build_object('name', ${name('k')})) ORDER BY e.start_earliest DESC, e.id DESC), '[]'))
          FROM (SELECT * FROM events WHERE id IN (SELECT subject_id FROM activity_parties WHERE organization_id = o.id) AND start_earliest >= '2025-01-01'
            AND start_latest <= '2025-12-31' AND voided_at IS NULL ORDER BY start_earliest DESC, id DESC LIMIT 25) e JOIN classifier_items k ON k.id = e.kind_id),
        'contributions', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('id', c.id, 'date', c.date_text, 'amount', c.amount)
            ORDER BY c.date_earliest DESC, c.id DESC), '[]'))
          FROM (SELECT * FROM contributions WHERE id IN (SELECT subject_id FROM activity_parties WHERE organization_id = o.id) AND date_earliest >= '2025-01-01'
            AND date_latest <= '2025-12-31' AND voided_at IS NULL ORDER BY date_earliest DESC, id DESC LIMIT 25) c),
        'awards', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('id', w.id, 'date', w.date_text, 'type', json_build_object('name', ${name('y')}))
            ORDER BY coalesce(w.date_earliest, '-infinity') DESC, w.id DESC), '[]'))
          FROM (SELECT * FROM awards WHERE organization_id = o.id AND voided_at IS NULL ORDER BY coalesce(date_earliest, '-infinity') DESC, id DESC LIMIT 10) w
          JOIN award_types y ON y.id = w.type_id))))::text AS data
      FROM organizations o WHERE o.id = $1::uuid AND o.voided_at IS NULL`,
    variables: `SELECT p.organization_id AS association FROM activity_parties p JOIN organizations o ON o.id = p.organization_id
      WHERE o.type = 'ASSOCIATION' GROUP BY 1 HAVING count(*) BETWEEN 20 AND 500 ORDER BY 1 LIMIT 200`,
  },
];
