import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A paper on which its award was handed over has left the house: it may be lost or replaced, and never spoiled. */
export class KeepPapersInHands1795341600251 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION certificates_in_hands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM awards a WHERE a.id = new.award_id AND (new.signed_at AT TIME ZONE INTERVAL '5 hours')::date <= a.date_latest) THEN
          RAISE EXCEPTION 'The award was handed over on it' USING ERRCODE = 'check_violation', CONSTRAINT = 'certificates_in_hands';
        END IF;
        RETURN new;
      END $$;
      CREATE TRIGGER certificates_in_hands BEFORE UPDATE ON certificates FOR EACH ROW
        WHEN (old.state = 'VALID' AND new.state = 'SPOILED') EXECUTE FUNCTION certificates_in_hands();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER certificates_in_hands ON certificates;
      DROP FUNCTION certificates_in_hands;
    `);
  }
}
