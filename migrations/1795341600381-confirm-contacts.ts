import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody last made sure that an organization is reached as it is said to be. */
export class ConfirmContacts1795341600381 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organizations ADD COLUMN contacts_confirmed_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organizations DROP COLUMN contacts_confirmed_on');
  }
}
