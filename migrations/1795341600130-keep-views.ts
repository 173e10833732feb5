import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions to lists, kept under a name: one's own, or shared in an area. */
export class KeepViews1795341600130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE views (
        id uuid NOT NULL CONSTRAINT views_pk PRIMARY KEY,
        owner text NOT NULL,
        name text NOT NULL,
        list text NOT NULL,
        search text,
        filter jsonb,
        as_of date,
        order_by jsonb,
        columns text[] NOT NULL,
        group_by text[] NOT NULL,
        shared boolean NOT NULL,
        area_id uuid CONSTRAINT views_area_id_fk REFERENCES areas (id),
        export_path text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT views_place_ck CHECK (shared OR area_id IS NULL)
      );
      CREATE INDEX views_owner_ix ON views (owner);
      CREATE INDEX views_area_id_ix ON views (area_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE views');
  }
}
