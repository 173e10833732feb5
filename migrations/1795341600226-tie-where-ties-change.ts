import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A number, a citation or an act ties nobody anew: looking took a fifth of the time of signing. */
export class TieWhereTiesChange1795341600226 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const tying = (row: string): string =>
      ['person_id', 'area_id', 'granting_body_id', 'published', 'date_earliest', 'date_latest', 'voided_at']
        .map((column) => `${row}.${column}`)
        .join(', ');
    await runner.query(`
      DROP TRIGGER awards_tie ON awards;
      CREATE TRIGGER awards_tie AFTER INSERT OR DELETE ON awards FOR EACH ROW EXECUTE FUNCTION tie_person('award_ties');
      CREATE TRIGGER awards_tie_anew AFTER UPDATE ON awards FOR EACH ROW
        WHEN ((${tying('old')}) IS DISTINCT FROM (${tying('new')})) EXECUTE FUNCTION tie_person('award_ties');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER awards_tie ON awards;
      DROP TRIGGER awards_tie_anew ON awards;
      CREATE TRIGGER awards_tie AFTER INSERT OR UPDATE OR DELETE ON awards FOR EACH ROW EXECUTE FUNCTION tie_person('award_ties');
    `);
  }
}
