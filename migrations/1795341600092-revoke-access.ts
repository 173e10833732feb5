import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was granted may be taken back; the view of ties keeps the granted ones only. */
export class RevokeAccess1795341600092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `'GRANTED', 'REFUSED', 'REVOKED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE access_requests SET answer = 'REFUSED' WHERE answer = 'REVOKED'`);
    await allow(runner, `'GRANTED', 'REFUSED'`);
  }
}

const allow = (runner: QueryRunner, answers: string): Promise<unknown> =>
  runner.query(`
    ALTER TABLE access_requests DROP CONSTRAINT access_requests_answer_ck;
    ALTER TABLE access_requests ADD CONSTRAINT access_requests_answer_ck CHECK (answer IN (${answers}));
  `);
