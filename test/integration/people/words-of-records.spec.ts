import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk, granting } from '../../support/award-desk.js';
import type { Input, Register } from '../../support/register.js';
import { verdicts } from '../../support/trail.js';

/** Whatever is written of a person in the records that hang on it, goes with the person: every column of text is looked at. */
let app: TestApp;
let desk: AwardDesk;
let register: Register;
let person: string;
let before: ReadonlySet<string>;
let linked: Readonly<Record<string, number>>;

const SECRET = 'құпия';
const of = (what: string): string => `${SECRET} ${what}`;

/** Tables whose rows hang on people by foreign keys, through each other; those of accounts and of decisions are of others. */
const HANGING = `
  WITH RECURSIVE hanging(t) AS (SELECT 'people'::regclass::oid UNION SELECT c.conrelid FROM pg_constraint c JOIN hanging h ON c.confrelid = h.t
    WHERE c.contype = 'f' AND h.t::regclass::text NOT IN ('accounts', 'award_decisions'))
  SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
   WHERE c.table_schema = 'public' AND c.data_type IN ('text', 'jsonb') AND c.table_name NOT IN ('accounts', 'search_names')
     AND (c.table_name IN (SELECT t::regclass::text FROM hanging) OR c.table_name IN ('attachments', 'citations', 'other_names'))`;

/** Columns by which rows that hang on people name a record; of the person itself and of what goes whole, nothing is said here. */
const LINKS = `
  SELECT DISTINCT k.conrelid::regclass::text AS table, a.attname AS column FROM pg_constraint k
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
   WHERE k.contype = 'f' AND k.conrelid::regclass::text IN (SELECT split_part(h.name, '.', 1) FROM (${HANGING}) h)
     AND k.conrelid::regclass::text NOT IN ('people', 'attachments', 'other_names')`;

/** What stays as it is: no words about the person, or words of others. */
const KEPT: Readonly<Record<string, string>> = {
  '*.state *.status *.kind *.answer *.outcome *.rule *.received_by *.form *.gender *.subject_type *.record_type *.language *.script': 'of a fixed list',
  '*.date_text *.start_text *.end_text *.birth_text *.death_text *.decision_text': 'a date; of birth and death the year is left',
  '*.voided_by *.voided_reason *.requested_by *.added_by *.signed_by': 'who has kept the record, and why it was taken back',
  'people.sort_name memberships.person_name': 'what nameless people are called',
  'awards.number awards.decision_number certificates.number': 'numbers of papers',
  'awards.place awards.ceremony': 'of the occasion',
  'award_decisions.number award_decisions.note award_decisions.signatory_capacity award_decisions.signatory_capacity_ru': 'of the act, and of all whom it awards',
  'nomination_checks.sentence_kk nomination_checks.sentence_ru nomination_checks.sentence_en': 'what a rule says',
  'attachments.sha256': 'goes with the row',
  'activity_parties.name attendances.name': 'of those who have no record here',
  'mediators.register mediators.valid_from_text mediators.valid_until_text': 'of the register, and how long it holds',
  'mediation_cases.number mediation_cases.stage mediation_cases.course mediation_cases.received_text mediation_cases.begun_text mediation_cases.ended_text mediation_cases.note': 'of a case, which names nobody outside what is sealed',
  'meetings.number meetings.starts_at meetings.invited_text meetings.place_kk meetings.place_ru meetings.place_en meetings.note meetings.state_reason': 'of the meeting',
  'agenda_items.number agenda_items.title_kk agenda_items.title_ru agenda_items.title_en agenda_items.amendment agenda_items.amendment_reason': 'of what a meeting spoke about',
  'agenda_items.invited_number agenda_items.invited_title_kk agenda_items.invited_title_ru agenda_items.invited_title_en': 'how it stood in the invitation',
  'proposals.text_kk proposals.text_ru proposals.text_en ballots.choice': 'what stands in the minutes, said for all',
  'resolutions.number resolutions.text_kk resolutions.text_ru resolutions.text_en resolutions.outcome_reason resolutions.note': 'of the act',
  'assignments.number assignments.text_kk assignments.text_ru assignments.text_en assignments.occasion assignments.note assignments.state_reason': 'of the task',
  'assignments.given_text assignments.evidence assignment_extensions.reason': 'when it was given, what shows it, and why it takes longer',
}; // prettier-ignore
const isKept = (name: string): boolean => {
  const all = Object.keys(KEPT).flatMap((each) => each.split(' '));
  return all.includes(name) || all.includes(`*.${name.split('.')[1]}`);
};

const columns = async (): Promise<string[]> =>
  (await app.dataSource.query<{ name: string }[]>(HANGING)).map(({ name }) => name);
/** Columns in which the secret stands. */
async function telling(): Promise<ReadonlySet<string>> {
  const asked = (await columns()).map((name) => {
    const [table, column] = name.split('.') as [string, string];
    return `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${table} WHERE ${column}::text ILIKE '%${SECRET}%')`;
  });
  const rows: { name: string }[] = await app.dataSource.query(asked.join(' UNION ALL '));
  return new Set(rows.map(({ name }) => name));
}

/** How many rows name a record, column by column. */
async function links(): Promise<Readonly<Record<string, number>>> {
  const columns: { table: string; column: string }[] = await app.dataSource.query(LINKS);
  const asked = columns.map(({ table, column }) => `SELECT '${table}.${column}' AS name, count(${column})::integer AS rows FROM ${table}`);
  const rows: { name: string; rows: number }[] = await app.dataSource.query(asked.join(' UNION ALL '));
  return Object.fromEntries(rows.map((each) => [each.name, each.rows]));
} // prettier-ignore

async function nominated(): Promise<void> {
  const type = await desk.award('of_words', { numbered: true, proposerKinds: ['eca'] });
  await register.done('receiveForms', { type, count: 2, reason: 'жүкқұжат' });
  const words = {
    personId: person, capacity: of('мүше'), capacityRu: of('член'), note: of('ескертпе'),
    merits: { kk: of('еңбегі'), ru: of('заслуги'), en: of('merits') },
  }; // prettier-ignore
  const { register: officer } = desk.officer;
  const id = await desk.drafted(type, words);
  const act = (command: string, expectedVersion: number, more: Input = {}): Promise<string> =>
    officer.done(command, { id, expectedVersion, ...more });
  await act('submitNomination', 1);
  const organizationId = await register.body('Аналар кеңесі');
  await act('endorseNomination', 2, { organizationId, statement: of('қолдау') });
  const fileId = await register.file('мінездеме');
  await register.done('attachFile', { recordId: id, fileId, name: `${of('мінездеме')}.pdf`, note: of('скан') });
  await act('checkNomination', 4, { overrides: [{ rule: 'PROPOSER', reason: of('ерекше еңбегі') }] });
  const decision = await desk.decision();
  const granted = granting(id, { expectedVersion: 5, citation: of('үлесі үшін'), citationRu: of('за вклад') });
  const [{ id: award }] = (await desk.decide(decision, [granted])).awards.nodes;
  const { register: approver } = desk.approver;
  await approver.done('signCertificates', { decisionId: decision, rows: [{ awardId: award, expectedVersion: 1 }] });
  const document = 'query ($award: ID!) { certificates(filter: { award: { eq: $award } }) { nodes { id } } }';
  const [{ id: paper }] = (await register.ask(document, { award })).certificates.nodes;
  await app.dataSource.query('INSERT INTO certificate_proofs (certificate_id, address) VALUES ($1, $2)', [paper, of('код')]); // prettier-ignore
  await approver.done('issueDuplicate', { id: paper, expectedVersion: 1, reason: of('жоғалтқан') });
  await approver.done('suspendAward', { id: award, expectedVersion: 3, decisionId: decision, reason: of('ісі') });

  const returned = await desk.drafted(type, words);
  await officer.done('submitNomination', { id: returned, expectedVersion: 1 });
  await officer.done('returnNomination', { id: returned, expectedVersion: 2, reason: of('жетпейді') });
}

/** What he had to do with: as a speaker, as a guest, as one who gave a task. */
async function busy(body: string): Promise<void> {
  const parties = [{ role: 'speaker', personId: person, capacity: of('ұстаз'), topic: of('тақырып'), result: of('орын') }];
  await register.done('recordEvent', { kind: 'round_table', title: { kk: 'Дөңгелек үстел' }, parties });
  const agenda = [{ number: '1', title: { kk: 'Тіл саясаты' }, speakers: [{ personId: person, capacity: of('баяндамашы') }] }];
  const meetingId = await register.meeting(body, { date: '2024-03-01', agenda });
  const rows = [{ personId: person, status: 'EXCUSED', capacity: of('қонақ'), reason: of('науқас') }];
  await register.done('recordAttendance', { meetingId, rows });
  await register.done('giveAssignment', { text: { kk: 'Жоспар жасау' }, giverId: person, giverCapacity: of('басшы') });
} // prettier-ignore

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  ({ register } = desk);
  const areaId = await register.area('330000000');
  const sourceId = await register.source('Хаттама');
  const sources = [{ sourceId, quote: of('дәйексөз') }];
  person = await register.person({
    familyName: of('тегі'), givenName: of('аты'), patronymicName: of('әкесі'), phone: '+7 777 123 45 67', email: 'a@example.kz', address: of('көше'), academicDegree: of('доктор'),
    note: of('ескертпе'), otherNames: [{ text: of('басқаша') }], consents: [register.selfDeclaration({ note: of('келісім'), sourceId })], areaId, sources,
  }); // prettier-ignore
  const body = await register.body('Жетісу ассамблеясы', { areaId });
  await register.appoint(person, body, { capacity: of('төраға'), note: of('ескертпе'), startDate: '2001', sources });
  await register.award({
    personId: person, date: '2002', dateNote: of('айтуынша'), capacity: of('төраға'), capacityRu: of('председатель'), citation: of('үлесі'), citationRu: of('вклад'), note: of('ескертпе'),
    receivedBy: 'FAMILY', receiver: of('қызы'), place: 'Достық үйі', sources, presenterId: await register.person(),
    ceremonyEventId: await register.done('recordEvent', { kind: 'ceremony', title: { kk: 'рәсім' } }),
  }); // prettier-ignore
  await register.done('registerMediator', {
    personId: person, kind: 'PUBLIC', certificateNumber: of('12'), registerNumber: of('7'), note: of('ескертпе'), sources,
  }); // prettier-ignore
  await busy(await register.body('Жетісу кеңесі', { areaId }));
  await nominated();
  const office = async (area: string): Promise<Register> =>
    (await desk.offices.holder({ role: 'secretary', area })).register;
  const request = await (await office('790000000')).done('requestAccess', { personId: person, reason: of('керек') });
  const refusal = { id: request, expectedVersion: 1, reason: of('негізсіз') };
  await (await office('330000000')).done('refuseAccessRequest', refusal);
  before = await telling();
  linked = await links();
});
afterAll(() => app.close());

it('every column of text in these records is filled here, or stays for a reason', async () => {
  const other = (await columns()).filter((name) => !isKept(name) && !before.has(name));
  // Numbers of the person, which other tests look for.
  expect(other.sort()).toEqual(['people.email', 'people.phone']);
  const unneeded = (await columns()).filter((name) => isKept(name) && before.has(name));
  expect(unneeded.sort()).toEqual(['memberships.person_name', 'people.sort_name']);
});

it('anonymising leaves none of the words, neither there nor in the history', async () => {
  const [{ version }] = await app.dataSource.query('SELECT version FROM people WHERE id = $1', [person]);
  const history = await register.history(() =>
    register.done('anonymisePerson', { id: person, expectedVersion: version, reason: 'өтініш' }),
  );
  expect([...(await telling())]).toEqual([]);
  const told = `SELECT entity, field FROM changes WHERE before::text ILIKE '%${SECRET}%' OR after::text ILIKE '%${SECRET}%'`;
  expect(await app.dataSource.query(told)).toEqual([]);
  expect(history.map(({ event }) => event).sort()).toEqual([
    'access.unlinked', 'activity.unlinked', 'assignment.unlinked', 'attendance.unlinked', 'award.unlinked', 'certificate.unlinked', 'mediator.unlinked', 'meeting.unlinked', 'membership.unlinked', 'nomination.unlinked', 'nomination.unlinked', 'person.anonymised',
  ]); // prettier-ignore
  expect(await app.dataSource.query('SELECT FROM files WHERE attached')).toEqual([]);
});

it('what they led to is left: no record forgets to which others it belongs', async () => {
  expect(linked).toMatchObject({ 'awards.ceremony_event_id': 1, 'memberships.organization_id': 1, 'certificates.replaces_id': 1 });
  expect(await links()).toEqual(linked);
}); // prettier-ignore

it('what counts rest on is left, and the trail agrees with the register', async () => {
  const { memberships, awards, nominations } = await register.ask(
    `query ($id: ID!) {
      memberships(filter: { person: { eq: $id } }) { nodes { startDate organization { name { kk } } capacity citations { quote source { title } } } }
      awards(filter: { recipient: { eq: $id } }) { nodes { type { code } date place receivedBy status citation acts { kind reason } citations { quote source { title } }
        certificates { nodes { number state content } } } }
      nominations(filter: { nominee: { eq: $id } }) { nodes { state files { id } checks { rule outcome overrideReason } } } }`,
    { id: person },
  );
  const citations = [{ quote: null, source: { title: 'Хаттама' } }];
  expect(memberships.nodes).toEqual([
    { startDate: '2001', organization: { name: { kk: 'Жетісу ассамблеясы' } }, capacity: null, citations },
  ]);
  expect(awards.nodes.find(({ date }: Json) => date === '2002')).toMatchObject({
    type: { code: 'birlik_medal' }, place: 'Достық үйі', receivedBy: 'FAMILY', status: 'VALID', citation: null, citations,
  }); // prettier-ignore
  expect(awards.nodes.find(({ status }: Json) => status === 'SUSPENDED')).toMatchObject({
    acts: [{ kind: 'SUSPENSION', reason: null }],
    certificates: {
      nodes: [
        { number: '№ 2', state: 'VALID', content: null },
        { number: '№ 1', state: 'REPLACED', content: null },
      ],
    },
  });
  expect(nominations.nodes.map(({ state, files }: Json) => [state, files]).sort()).toEqual([
    ['GRANTED', []],
    ['WITHDRAWN', []],
  ]);
  const { own, independent } = await verdicts(app.ownerUrl);
  expect([own, independent]).toEqual([expect.stringMatching(/: intact$/), expect.stringMatching(/: intact$/)]);
});

it('nothing more is told of the person in an award or a membership', async () => {
  const [{ id }] = await app.dataSource.query(`SELECT id FROM awards WHERE person_id = $1 AND date_text = '2002'`, [
    person,
  ]);
  const [{ version }] = await app.dataSource.query('SELECT version FROM awards WHERE id = $1', [id]);
  const correction = { id, expectedVersion: version, citation: of('тағы') };
  expect(await register.refusals('correctAward', correction)).toEqual(['PERSON_ANONYMISED id']);
  await register.done('correctAward', { id, expectedVersion: version, place: 'Үлгі сарайы' });
});

it('nothing more is told of the person among others, and the others are told of as ever', async () => {
  const [{ id, version, party }] = await app.dataSource.query(
    `SELECT e.id, e.version, p.id AS party FROM events e JOIN activity_parties p ON p.subject_id = e.id WHERE p.person_id = $1`,
    [person],
  );
  const correct = { id, expectedVersion: version };
  const told = { ...correct, correctParties: [{ id: party, topic: of('тағы') }] };
  expect(await register.refusals('correctEvent', told)).toEqual(['PERSON_ANONYMISED id']);
  const parties = [{ role: 'organizer', name: 'Достық үйі', capacity: 'үй иесі' }];
  await register.done('correctEvent', { ...correct, parties });
  await register.done('correctEvent', { id, expectedVersion: version + 1, withdrawParties: [party] });
});
