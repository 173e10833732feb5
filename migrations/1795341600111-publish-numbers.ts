import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers of people by what is guarded of them, as they are told to whoever may not see it. */
export class PublishNumbers1795341600111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published_numbers (
        id uuid NOT NULL CONSTRAINT published_numbers_pk PRIMARY KEY,
        subject text NOT NULL,
        region_id uuid CONSTRAINT published_numbers_region_id_fk REFERENCES areas (id),
        birth_decade integer,
        age_band integer,
        ethnic_group_id uuid CONSTRAINT published_numbers_ethnic_group_id_fk REFERENCES ethnic_groups (id),
        count integer NOT NULL,
        published_at timestamptz,
        CONSTRAINT published_numbers_count_ck CHECK (count > 0)
      );
      CREATE INDEX published_numbers_region_id_ix ON published_numbers (region_id);
      CREATE INDEX published_numbers_ethnic_group_id_ix ON published_numbers (ethnic_group_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE published_numbers');
  }
}
