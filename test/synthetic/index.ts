import type { Client } from 'pg';
import { recordBulk } from '../../src/modules/audit/index.js';
import type { Secrets } from '../../src/platform/secrets/index.js';
import { systemContext } from '../../src/start-up.js';
import { Accreditations, ACCREDITATION_COLUMNS, APPLICATION_COLUMNS } from './accreditations.js';
import { copyAwards } from './awards/index.js';
import {
  Activities, CAMPAIGN_COLUMNS, CONTRIBUTION_COLUMNS, EVENT_COLUMNS, NUMBER_COLUMNS, PARTY_COLUMNS,
} from './activities.js'; // prettier-ignore
import { CONSENT_COLUMNS, consentRows } from './consents.js';
import { copyRows, type Copy } from './copy.js';
import { Crowd } from './crowd.js';
import { STREAM, idOf } from './ids.js';
import { copyMediation } from './mediation.js';
import { copyMeetings, Meetings } from './meetings.js';
import { MEMBERSHIP_COLUMNS, Memberships } from './memberships.js';
import {
  ORGANIZATION_COLUMNS,
  ORGANIZATION_GROUP_COLUMNS,
  ORGANIZATION_NAME_COLUMNS,
  Organizations,
} from './organizations.js';
import { OTHER_NAME_COLUMNS, PEOPLE_COLUMNS, People } from './people.js';
import { POST_COLUMNS, TERM_COLUMNS, postRows, termRows } from './posts.js';
import { readReference, type Reference } from './reference.js';
import { SEARCH_NAME_COLUMNS, organizationSearchRows, personSearchRows } from './search-names.js';

export interface SyntheticOptions {
  readonly people: number;
  readonly seed: number;
  /** Identification numbers are sealed as the application would. */
  readonly secrets: Secrets;
  readonly log: (line: string) => void;
}

const ORGANIZATIONS_PER_PERSON = 0.04;
const MEMBERSHIPS_PER_PERSON = 2;
/** In ten years. */
const EVENTS_PER_PERSON = 2;
const MEETINGS_PER_PERSON = 0.1;

const SOURCE_TITLE = 'Синтетикалық деректер: ойдан құрастырылған, нақты адамдар мен ұйымдарға қатысы жоқ';
const SOURCE_NOTE =
  'Синтетические данные для проверки системы. Synthetic data made by a program; nobody in them exists.';

async function refuseSecondTime(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM people WHERE synthetic LIMIT 1');
  if (rowCount) throw new Error('The database already holds synthetic people; start from a database without them.');
}

/** Row by row people are tied and placed with every membership and award; at the end, all at once. */
const placing = (turn: 'DISABLE' | 'ENABLE'): string =>
  Object.entries({
    memberships: 'memberships_tie',
    awards: 'awards_tie',
    mediators: 'mediators_tie',
    person_ties: 'person_ties_place_person',
  })
    .map(([table, trigger]) => `ALTER TABLE ${table} ${turn} TRIGGER ${trigger};`)
    .join(' ');
const PLACE_ALL = `
  INSERT INTO person_ties (record_id, record_type, person_id, places, public, lasts)
    SELECT record_id, record_type, person_id, places, public, lasts FROM membership_ties
    UNION ALL SELECT record_id, record_type, person_id, places, public, lasts FROM award_ties
    UNION ALL SELECT record_id, record_type, person_id, places, public, lasts FROM mediator_ties
  ON CONFLICT DO NOTHING;
  UPDATE people p SET places = places_of(p.id, p.area_id),
    public = EXISTS (SELECT FROM person_ties k WHERE k.person_id = p.id AND k.public);`;

async function copyOrganizations(copy: Copy, seed: number, made: Organizations, reference: Reference): Promise<void> {
  await copy('organizations', ORGANIZATION_COLUMNS, made.rows());
  await copy('organization_names', ORGANIZATION_NAME_COLUMNS, made.nameRows());
  await copy('organization_ethnic_groups', ORGANIZATION_GROUP_COLUMNS, made.groupRows());
  await copy('posts', POST_COLUMNS, postRows(seed, made.all, reference));
  await copy('terms', TERM_COLUMNS, termRows(seed, made.all));
  await copy('search_names', SEARCH_NAME_COLUMNS, organizationSearchRows(seed, made.all));
}

async function copyRegister(
  client: Client,
  copy: Copy,
  reference: Reference,
  options: SyntheticOptions,
): Promise<void> {
  const { seed, people: count, secrets } = options;
  const people = new People(seed, count, reference, secrets);
  const organizations = new Organizations(seed, reference, Math.round(count * ORGANIZATIONS_PER_PERSON));
  const crowd = new Crowd(count);
  const sourceId = idOf(seed, STREAM.source, 0);
  const source = [sourceId, reference.item('source-kind', 'other'), SOURCE_TITLE, 'kk', SOURCE_NOTE];
  await copy('sources', ['id', 'kind_id', 'title', 'language', 'note'], [source]);
  await copyOrganizations(copy, seed, organizations, reference);
  // Whoever is written is remembered in the crowd: memberships and awards choose from it.
  await copy(
    'people',
    PEOPLE_COLUMNS,
    people.rows((person) => crowd.add(person)),
  );
  await copy('consents', CONSENT_COLUMNS, consentRows(people, reference));
  await copy('other_names', OTHER_NAME_COLUMNS, people.otherNameRows());
  await copy('search_names', SEARCH_NAME_COLUMNS, personSearchRows(people));
  const memberships = new Memberships(people, crowd, organizations.all, reference);
  await copy('memberships', MEMBERSHIP_COLUMNS, memberships.rows(count * MEMBERSHIPS_PER_PERSON));
  const { careers } = memberships;
  await copyAwards(client, copy, { people, crowd, organizations: organizations.all, careers, reference, sourceId });
  await copyActivities(copy, new Activities(seed, organizations.all, reference), count);
  const accreditations = new Accreditations(seed, organizations.all);
  await copy('accreditation_applications', APPLICATION_COLUMNS, accreditations.applicationRows());
  await copy('accreditations', ACCREDITATION_COLUMNS, accreditations.rows());
  await copyMediation(copy, seed, { count, idOf: (index) => people.id(index) }, reference);
  const sittings = Math.round(count * MEETINGS_PER_PERSON);
  await copyMeetings(client, copy, new Meetings(seed, organizations.all, reference, sittings), sourceId);
}

/** Events, twice as many as people, and contributions, as many as people. */
async function copyActivities(copy: Copy, made: Activities, people: number): Promise<void> {
  const events = people * EVENTS_PER_PERSON;
  await copy('campaigns', CAMPAIGN_COLUMNS, made.campaigns());
  await copy('events', EVENT_COLUMNS, made.events(events));
  await copy('contributions', CONTRIBUTION_COLUMNS, made.contributions(people));
  await copy('activity_parties', PARTY_COLUMNS, made.parties(events, people));
  await copy('activity_numbers', NUMBER_COLUMNS, made.numbers(events, people));
  await copy('search_names', SEARCH_NAME_COLUMNS, made.searchRows(events));
}

/**
 * Fills a migrated database, whose reference data are loaded, with a made-up register of the size asked for, in one
 * transaction. The same seed and size give the same rows, but for the
 * nonces of what is sealed; all constraints are at work.
 */
export async function makeSynthetic(client: Client, options: SyntheticOptions): Promise<void> {
  if (!Number.isInteger(options.people) || options.people < 1)
    throw new Error('The number of people must be positive.');
  const filled = new Set<string>();
  const copy: Copy = async (table, columns, rows) => {
    filled.add(table);
    const began = performance.now();
    const count = await copyRows(client, table, columns, rows);
    options.log(`${table}: ${count} rows, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  };
  await client.query('BEGIN');
  try {
    await refuseSecondTime(client);
    await client.query(placing('DISABLE'));
    await copyRegister(client, copy, await readReference(client), options);
    await client.query(`${PLACE_ALL} ${placing('ENABLE')}`);
    await recordBulk(client, systemContext(), options.secrets);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
  // Without fresh statistics the first lists after such a load are planned for empty tables.
  await client.query(
    `VACUUM (ANALYZE) ${[...filled, 'attendances', 'person_ties', 'changes', 'change_sets'].join(', ')}`,
  );
}
