import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A saved view keeps how its numbers are shown. */
export class KeepCounting1795341600490 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE views ADD counting jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE views DROP counting');
  }
}
