import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of Kazakhstan, as everywhere. */
const TODAY = `(now() AT TIME ZONE INTERVAL '5 hours')::date`;

/** Posts with a free seat today, across all organizations: a row for each post. */
export class ListVacancies1795341600420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW vacancies AS
      SELECT id_of(concat('VACANCY ', s.id)) AS id, s.id AS post_id, s.role_id, s.organization_id, o.type, o.kind_id, o.area_id, o.region_id,
        s.seats - h.held AS free, h.last_day + 1 AS since
      FROM posts s JOIN organizations o ON o.id = s.organization_id
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE m.held @> ${TODAY})::integer AS held, max(m.end_latest) FILTER (WHERE m.end_latest < ${TODAY}) AS last_day
          FROM memberships m WHERE m.post_id = s.id AND m.voided_at IS NULL
        ) h
      WHERE s.seats > h.held AND s.voided_at IS NULL AND (s.closed_on IS NULL OR s.closed_on > ${TODAY})
        AND o.voided_at IS NULL AND o.founded_earliest > ${TODAY} IS NOT TRUE AND (NOT o.dissolved OR o.dissolved_latest >= ${TODAY})
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW vacancies');
  }
}
