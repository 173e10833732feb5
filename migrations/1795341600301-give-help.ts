import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For which occasion help is given, who gives what to how many. */
export class GiveHelp1795341600301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE campaigns (
        id uuid NOT NULL CONSTRAINT campaigns_pk PRIMARY KEY,
        title_kk text, title_ru text, title_en text,
        occasion_id uuid CONSTRAINT campaigns_occasion_id_fk REFERENCES classifier_items (id),
        occasion_printed text,
        start_text text, start_earliest date, start_latest date,
        end_text text, end_earliest date, end_latest date,
        level_id uuid CONSTRAINT campaigns_level_id_fk REFERENCES classifier_items (id),
        area_id uuid CONSTRAINT campaigns_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT campaigns_region_id_fk REFERENCES areas (id),
        note text,
        synthetic boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT campaigns_named_ck CHECK (num_nonnulls(title_kk, occasion_printed) > 0),
        CONSTRAINT campaigns_period_ck CHECK (start_earliest <= end_latest)
      );
      CREATE INDEX campaigns_start_ix ON campaigns ((coalesce(start_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX campaigns_start_ascending_ix ON campaigns ((coalesce(start_earliest, 'infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX campaigns_occasion_id_ix ON campaigns (occasion_id);
      CREATE INDEX campaigns_area_id_ix ON campaigns (area_id);
      CREATE INDEX campaigns_region_id_ix ON campaigns (region_id);
      CREATE TRIGGER campaigns_region BEFORE INSERT OR UPDATE OF area_id ON campaigns FOR EACH ROW EXECUTE FUNCTION derive_region();

      ALTER TABLE events ADD COLUMN campaign_id uuid CONSTRAINT events_campaign_id_fk REFERENCES campaigns (id);
      CREATE INDEX events_campaign_id_ix ON events (campaign_id);

      CREATE TABLE contributions (
        id uuid NOT NULL CONSTRAINT contributions_pk PRIMARY KEY,
        kind_id uuid NOT NULL CONSTRAINT contributions_kind_id_fk REFERENCES classifier_items (id),
        campaign_id uuid CONSTRAINT contributions_campaign_id_fk REFERENCES campaigns (id),
        date_text text, date_earliest date, date_latest date,
        amount bigint CONSTRAINT contributions_amount_ck CHECK (amount >= 0),
        amount_qualifier text NOT NULL DEFAULT 'EXACT' CONSTRAINT contributions_amount_qualifier_ck
          CHECK (amount_qualifier IN ('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST')),
        amount_basis text NOT NULL DEFAULT 'TOTAL' CONSTRAINT contributions_amount_basis_ck
          CHECK (amount_basis IN ('TOTAL', 'EACH', 'NOT_CLEAR')),
        description text,
        recipients text,
        health text,
        area_id uuid CONSTRAINT contributions_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT contributions_region_id_fk REFERENCES areas (id),
        note text,
        synthetic boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX contributions_date_ix ON contributions ((coalesce(date_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX contributions_date_ascending_ix ON contributions ((coalesce(date_earliest, 'infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX contributions_region_date_ix ON contributions (region_id, (coalesce(date_earliest, '-infinity'::date)), id)
        WHERE voided_at IS NULL;
      CREATE INDEX contributions_region_date_ascending_ix ON contributions (region_id, (coalesce(date_earliest, 'infinity'::date)), id)
        WHERE voided_at IS NULL;
      CREATE INDEX contributions_date_earliest_ix ON contributions (date_earliest) WHERE voided_at IS NULL;
      CREATE INDEX contributions_amount_ix ON contributions (amount) WHERE voided_at IS NULL;
      CREATE INDEX contributions_created_at_ix ON contributions (created_at, id) WHERE voided_at IS NULL;
      CREATE INDEX contributions_kind_id_ix ON contributions (kind_id);
      CREATE INDEX contributions_campaign_id_ix ON contributions (campaign_id);
      CREATE INDEX contributions_area_id_ix ON contributions (area_id);
      CREATE TRIGGER contributions_region BEFORE INSERT OR UPDATE OF area_id ON contributions FOR EACH ROW EXECUTE FUNCTION derive_region();

      CREATE TABLE contribution_items (
        id uuid NOT NULL CONSTRAINT contribution_items_pk PRIMARY KEY,
        contribution_id uuid NOT NULL CONSTRAINT contribution_items_contribution_id_fk REFERENCES contributions (id),
        item text NOT NULL,
        quantity integer CONSTRAINT contribution_items_quantity_ck CHECK (quantity >= 0),
        unit text
      );
      CREATE INDEX contribution_items_contribution_id_ix ON contribution_items (contribution_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE events DROP COLUMN campaign_id;
      DROP TABLE contribution_items, contributions, campaigns;
    `);
  }
}
