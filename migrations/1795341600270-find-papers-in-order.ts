import type { MigrationInterface, QueryRunner } from 'typeorm';

const LIVING = 'WHERE voided_at IS NULL';

/** By table, name and keys. */
const INDEXES: readonly (readonly [table: string, name: string, keys: string])[] = [
  ['awards', 'awards_position_ix', `((coalesce(decision_position, 0)), id) ${LIVING}`],
  ['awards', 'awards_position_ascending_ix', `((coalesce(decision_position, 2147483647)), id) ${LIVING}`],
  ['nominations', 'nominations_state_created_ix', '(state, created_at, id)'],
  ['certificates', 'certificates_state_signed_ix', `(state, signed_at, id) WHERE state <> 'VALID'`],
  ['certificates', 'certificates_type_signed_ix', '(type_id, signed_at, id)'],
  ['certificates', 'certificates_region_signed_ix', '(region_id, signed_at, id)'],
  ['certificates', 'certificates_unnumbered_ix', '(signed_at, id) WHERE number IS NULL'],
  ['certificate_forms', 'certificate_forms_state_number_ix', '(state, number, id)'],
];

/** Those before, which held the state alone. */
const FORMER = [
  'nominations_state_ix ON nominations (state)',
  `certificates_state_ix ON certificates (state) WHERE state <> 'VALID'`,
  `certificate_forms_state_ix ON certificate_forms (state) WHERE state IN ('SPOILED', 'LOST', 'DESTROYED')`,
];

/** What lists around papers are filtered by stands in their orders; what is the award's stands beside its papers. */
export class FindPapersInOrder1795341600270 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const made = INDEXES.map(([table, name, keys]) => `CREATE INDEX ${name} ON ${table} ${keys}`);
    const gone = FORMER.map((each) => `DROP INDEX ${each.split(' ')[0]!}`);
    await runner.query(`
      ALTER TABLE certificates
        ADD COLUMN type_id uuid CONSTRAINT certificates_type_id_fk REFERENCES award_types (id),
        ADD COLUMN region_id uuid CONSTRAINT certificates_region_id_fk REFERENCES areas (id);
      UPDATE certificates c SET type_id = a.type_id, region_id = a.region_id FROM awards a WHERE a.id = c.award_id;
      ALTER TABLE certificates ALTER COLUMN type_id SET NOT NULL;

      CREATE FUNCTION certificates_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT a.type_id, a.region_id INTO new.type_id, new.region_id FROM awards a WHERE a.id = new.award_id;
        RETURN new;
      END $$;
      CREATE TRIGGER certificates_place BEFORE INSERT ON certificates FOR EACH ROW EXECUTE FUNCTION certificates_place();
      CREATE FUNCTION awards_place_certificates() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE certificates SET type_id = new.type_id, region_id = new.region_id WHERE award_id = new.id;
        RETURN NULL;
      END $$;
      -- The region follows from the area before the row is stored: no statement names it.
      CREATE TRIGGER awards_place_certificates AFTER UPDATE ON awards FOR EACH ROW
        WHEN ((old.type_id, old.region_id) IS DISTINCT FROM (new.type_id, new.region_id)) EXECUTE FUNCTION awards_place_certificates();
      ${[...gone, ...made].join(';\n')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const gone = INDEXES.map(([, name]) => `DROP INDEX ${name}`);
    await runner.query(`
      ${[...gone, ...FORMER.map((each) => `CREATE INDEX ${each}`)].join(';\n')};
      DROP TRIGGER awards_place_certificates ON awards;
      DROP FUNCTION awards_place_certificates;
      DROP TRIGGER certificates_place ON certificates;
      DROP FUNCTION certificates_place;
      ALTER TABLE certificates DROP COLUMN type_id, DROP COLUMN region_id;
    `);
  }
}
