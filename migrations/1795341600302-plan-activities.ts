import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every record of what assemblies and associations do has. */
const common = (table: string): string => `
        area_id uuid CONSTRAINT ${table}_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT ${table}_region_id_fk REFERENCES areas (id),
        note text,
        synthetic boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1`;
const placed = (table: string): string => `
      CREATE INDEX ${table}_area_id_ix ON ${table} (area_id);
      CREATE INDEX ${table}_region_id_ix ON ${table} (region_id);
      CREATE TRIGGER ${table}_region BEFORE INSERT OR UPDATE OF area_id ON ${table} FOR EACH ROW EXECUTE FUNCTION derive_region();`;

/** What is planned and agreed, what is made of it, and who wins. */
export class PlanActivities1795341600302 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programmes (
        id uuid NOT NULL CONSTRAINT programmes_pk PRIMARY KEY,
        kind_id uuid NOT NULL CONSTRAINT programmes_kind_id_fk REFERENCES classifier_items (id),
        title_kk text NOT NULL, title_ru text, title_en text,
        parent_id uuid CONSTRAINT programmes_parent_id_fk REFERENCES programmes (id),
        start_text text, start_earliest date, start_latest date,
        end_text text, end_earliest date, end_latest date,
        planned integer CONSTRAINT programmes_planned_ck CHECK (planned > 0),${common('programmes')},
        CONSTRAINT programmes_period_ck CHECK (start_earliest <= end_latest)
      );
      CREATE INDEX programmes_title_ix ON programmes (title_kk COLLATE "kk-x-icu", id) WHERE voided_at IS NULL;
      CREATE INDEX programmes_kind_id_ix ON programmes (kind_id);
      CREATE INDEX programmes_parent_id_ix ON programmes (parent_id);${placed('programmes')}
      CREATE TRIGGER programmes_parent BEFORE UPDATE OF parent_id ON programmes FOR EACH ROW
        WHEN (new.parent_id IS NOT NULL AND new.parent_id IS DISTINCT FROM old.parent_id)
        EXECUTE FUNCTION forbid_cycle('parent_id', 'programmes_parent_id_ck');

      CREATE TABLE memoranda (
        id uuid NOT NULL CONSTRAINT memoranda_pk PRIMARY KEY,
        title_kk text NOT NULL, title_ru text, title_en text,
        subject_kk text, subject_ru text, subject_en text,
        signed_text text, signed_earliest date, signed_latest date,
        place_kk text, place_ru text, place_en text,
        until_text text, until_earliest date, until_latest date,
        terminated_text text, terminated_earliest date, terminated_latest date,${common('memoranda')},
        CONSTRAINT memoranda_term_ck CHECK (signed_earliest <= until_latest AND signed_earliest <= terminated_latest)
      );
      CREATE INDEX memoranda_signed_ix ON memoranda ((coalesce(signed_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;${placed('memoranda')}

      CREATE TABLE projects (
        id uuid NOT NULL CONSTRAINT projects_pk PRIMARY KEY,
        kind_id uuid NOT NULL CONSTRAINT projects_kind_id_fk REFERENCES classifier_items (id),
        title_kk text NOT NULL, title_ru text, title_en text,
        state text NOT NULL DEFAULT 'PROPOSED' CONSTRAINT projects_state_ck CHECK (state IN ('PROPOSED', 'SELECTED', 'SUPPORTED', 'DONE')),
        programme_id uuid CONSTRAINT projects_programme_id_fk REFERENCES programmes (id),
        start_text text, start_earliest date, start_latest date,
        end_text text, end_earliest date, end_latest date,
        result_kk text, result_ru text, result_en text,${common('projects')},
        CONSTRAINT projects_period_ck CHECK (start_earliest <= end_latest)
      );
      CREATE INDEX projects_start_ix ON projects ((coalesce(start_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX projects_start_ascending_ix ON projects ((coalesce(start_earliest, 'infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX projects_kind_id_ix ON projects (kind_id);
      CREATE INDEX projects_state_ix ON projects (state);
      CREATE INDEX projects_programme_id_ix ON projects (programme_id);${placed('projects')}

      CREATE TABLE project_steps (
        id uuid NOT NULL CONSTRAINT project_steps_pk PRIMARY KEY,
        project_id uuid NOT NULL CONSTRAINT project_steps_project_id_fk REFERENCES projects (id),
        state text NOT NULL CONSTRAINT project_steps_state_ck CHECK (state IN ('SELECTED', 'SUPPORTED', 'DONE')),
        taken_text text, taken_earliest date, taken_latest date,
        organization_id uuid CONSTRAINT project_steps_organization_id_fk REFERENCES organizations (id),
        note text,
        CONSTRAINT project_steps_project_id_state_uq UNIQUE (project_id, state)
      );
      CREATE INDEX project_steps_organization_id_ix ON project_steps (organization_id);

      CREATE TABLE contests (
        id uuid NOT NULL CONSTRAINT contests_pk PRIMARY KEY,
        title_kk text NOT NULL, title_ru text, title_en text,
        date_text text, date_earliest date, date_latest date,
        level_id uuid CONSTRAINT contests_level_id_fk REFERENCES classifier_items (id),
        programme_id uuid CONSTRAINT contests_programme_id_fk REFERENCES programmes (id),
        ceremony_id uuid CONSTRAINT contests_ceremony_id_fk REFERENCES events (id),
        result_kk text, result_ru text, result_en text,${common('contests')}
      );
      CREATE INDEX contests_date_ix ON contests ((coalesce(date_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX contests_date_ascending_ix ON contests ((coalesce(date_earliest, 'infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX contests_programme_id_ix ON contests (programme_id);
      CREATE INDEX contests_ceremony_id_ix ON contests (ceremony_id);${placed('contests')}

      ALTER TABLE events ADD COLUMN programme_id uuid CONSTRAINT events_programme_id_fk REFERENCES programmes (id);
      CREATE INDEX events_programme_id_ix ON events (programme_id);
      ALTER TABLE contributions ADD COLUMN project_id uuid CONSTRAINT contributions_project_id_fk REFERENCES projects (id);
      CREATE INDEX contributions_project_id_ix ON contributions (project_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contributions DROP COLUMN project_id;
      ALTER TABLE events DROP COLUMN programme_id;
      DROP TABLE contests, project_steps, projects, memoranda, programmes;
    `);
  }
}
