import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days that are not known come last either way, so each direction has its own. */
const latestFirst = (prefix: string): string => `(coalesce(${prefix}_earliest, '-infinity'::date))`;
const earliestFirst = (prefix: string): string => `(coalesce(${prefix}_earliest, 'infinity'::date))`;
const likeness = (text: string): string => `USING gin (${text} gin_trgm_ops)`;

/** By table and name. */
const INDEXES: readonly (readonly [table: string, name: string, keys: string])[] = [
  ['people', 'people_region_created_at_ix', '(region_id, created_at, id)'],
  ['people', 'people_birth_earliest_ix', '(birth_earliest)'],
  ['people', 'people_family_name_likeness_ix', likeness('family_name')],
  ['awards', 'awards_date_ix', `(${latestFirst('date')}, created_at, id)`],
  ['awards', 'awards_date_ascending_ix', `(${earliestFirst('date')}, created_at, id)`],
  ['awards', 'awards_region_date_ix', `(region_id, ${latestFirst('date')}, created_at, id)`],
  ['awards', 'awards_region_date_ascending_ix', `(region_id, ${earliestFirst('date')}, created_at, id)`],
  ['awards', 'awards_year_date_ix', `(year, ${latestFirst('date')}, created_at, id)`],
  ['awards', 'awards_year_date_ascending_ix', `(year, ${earliestFirst('date')}, created_at, id)`],
  ['awards', 'awards_created_at_ix', '(created_at, id)'],
  ['awards', 'awards_region_created_at_ix', '(region_id, created_at, id)'],
  ['awards', 'awards_date_earliest_ix', '(date_earliest)'],
  ['awards', 'awards_number_likeness_ix', likeness('plain_number(number)')],
  ['organizations', 'organizations_founded_ix', `(${latestFirst('founded')}, id)`],
  ['organizations', 'organizations_founded_ascending_ix', `(${earliestFirst('founded')}, id)`],
  ['organizations', 'organizations_region_founded_ix', `(region_id, ${latestFirst('founded')}, id)`],
  ['organizations', 'organizations_region_founded_ascending_ix', `(region_id, ${earliestFirst('founded')}, id)`],
  ['organizations', 'organizations_founded_earliest_ix', '(founded_earliest)'],
  ['organizations', 'organizations_level_id_ix', '(level_id)'],
  ['organizations', 'organizations_registration_state_ix', '(registration_state)'],
  ['organizations', 'organizations_name_likeness_ix', likeness('name_kk')],
  ['sources', 'sources_published_ix', `(${latestFirst('published')}, id)`],
  ['sources', 'sources_published_ascending_ix', `(${earliestFirst('published')}, id)`],
  ['sources', 'sources_published_earliest_ix', '(published_earliest)'],
  ['sources', 'sources_kind_id_ix', '(kind_id)'],
  ['sources', 'sources_title_likeness_ix', likeness('title')],
  ['sources', 'sources_publisher_likeness_ix', likeness('publisher')],
];

/** Those before, of the same names. */
const FORMER = [
  `awards_date_ix ON awards (${latestFirst('date')}, id) WHERE voided_at IS NULL`,
  `awards_date_ascending_ix ON awards (${earliestFirst('date')}, id) WHERE voided_at IS NULL`,
  `awards_region_date_ix ON awards (region_id, ${latestFirst('date')}, id) WHERE voided_at IS NULL`,
  'sources_published_ix ON sources (published_earliest, id)',
];

/** Every order of a list has an index that holds it, alone and within a region; what lists are filtered by has one, too. */
export class FindByIndex1795341600151 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const made = INDEXES.map(([table, name, keys]) => {
      const index = keys.startsWith('USING') ? keys.replace('USING', `ON ${table} USING`) : `ON ${table} ${keys}`;
      return `CREATE INDEX ${name} ${index} WHERE voided_at IS NULL`;
    });
    await runner.query([...FORMER.map((each) => `DROP INDEX ${each.split(' ')[0]!}`), ...made].join(';\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    const gone = INDEXES.map(([, name]) => `DROP INDEX ${name}`);
    await runner.query([...gone, ...FORMER.map((each) => `CREATE INDEX ${each}`)].join(';\n'));
  }
}
