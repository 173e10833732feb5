import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Awards that wait for their papers. Whether an award gets a number its rules say: kept with it, since an index cannot look there. */
export class FindUnsignedAwards1795341600250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE awards ADD COLUMN numbered boolean NOT NULL DEFAULT false;
      UPDATE awards a SET numbered = true FROM award_type_versions v WHERE v.id = a.rules_id AND v.numbered;
      -- Rules that govern an award are not corrected: what is found here stays so.
      CREATE FUNCTION awards_expect_number() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        new.numbered := EXISTS (SELECT FROM award_type_versions v WHERE v.id = new.rules_id AND v.numbered);
        RETURN new;
      END $$;
      CREATE TRIGGER awards_expect_number BEFORE INSERT OR UPDATE OF rules_id, numbered ON awards FOR EACH ROW
        EXECUTE FUNCTION awards_expect_number();
      CREATE INDEX awards_unsigned_ix ON awards ((coalesce(decision_earliest, 'infinity'::date)), id)
        WHERE numbered AND number IS NULL AND award_decision_id IS NOT NULL AND status = 'VALID'
          AND (decision_position IS NOT NULL OR date_text IS NULL) AND voided_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER awards_expect_number ON awards;
      DROP FUNCTION awards_expect_number;
      ALTER TABLE awards DROP COLUMN numbered;
    `);
  }
}
