import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A role may be for what is public alone; the start says so of the reader, in the history. */
export class ReadPublicOnly1795341600082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roles ADD COLUMN public_only boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roles DROP COLUMN public_only');
  }
}
