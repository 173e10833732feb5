import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people who were to be there by the roster of that day, and those who were. */
export class AttendMeetings1795341600282 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attendances (
        id uuid NOT NULL CONSTRAINT attendances_pk PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT attendances_meeting_id_fk REFERENCES meetings (id),
        person_id uuid NOT NULL CONSTRAINT attendances_person_id_fk REFERENCES people (id),
        organization_id uuid CONSTRAINT attendances_organization_id_fk REFERENCES organizations (id),
        -- No foreign key: a membership that never was is taken back, and the sheet shows the difference.
        membership_id uuid,
        deputy_for_id uuid CONSTRAINT attendances_deputy_for_id_fk REFERENCES people (id),
        status text NOT NULL DEFAULT 'NOT_RECORDED' CONSTRAINT attendances_status_ck
          CHECK (status IN ('NOT_RECORDED', 'PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'WITHDRAWN')),
        reason text,
        capacity text,
        position integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT attendances_seat_ck CHECK ((organization_id IS NULL) = (membership_id IS NULL)),
        CONSTRAINT attendances_deputy_ck CHECK (deputy_for_id IS NULL OR organization_id IS NULL),
        CONSTRAINT attendances_reason_ck CHECK (reason IS NULL OR status IN ('EXCUSED', 'ABSENT')),
        CONSTRAINT attendances_person_uq UNIQUE NULLS NOT DISTINCT (meeting_id, person_id, organization_id)
      );
      CREATE INDEX attendances_meeting_id_ix ON attendances (meeting_id, position, id);
      CREATE INDEX attendances_person_id_ix ON attendances (person_id, created_at, id);
      CREATE INDEX attendances_membership_id_ix ON attendances (membership_id);
      CREATE INDEX attendances_organization_id_ix ON attendances (organization_id);
      CREATE INDEX attendances_deputy_for_id_ix ON attendances (deputy_for_id) WHERE deputy_for_id IS NOT NULL;

      -- Where the roster of the day, as it is known now, differs from the one that was taken for the meeting.
      CREATE VIEW meeting_roster_changes AS
        SELECT m.id, x.id AS meeting_id, m.id AS membership_id, m.person_id, 'ADDED' AS change
          FROM meetings x JOIN meeting_bodies b ON b.meeting_id = x.id
          JOIN memberships m ON m.organization_id = b.organization_id AND m.held @> x.date_latest AND m.voided_at IS NULL
          WHERE x.state IN ('INVITED', 'HELD', 'CLOSED') AND NOT EXISTS (SELECT FROM attendances a
            WHERE a.meeting_id = x.id AND a.person_id = m.person_id AND a.organization_id = m.organization_id AND a.status <> 'WITHDRAWN')
        UNION ALL
        SELECT a.id, a.meeting_id, a.membership_id, a.person_id, 'ENDED'
          FROM attendances a JOIN meetings x ON x.id = a.meeting_id
          WHERE a.organization_id IS NOT NULL AND a.status <> 'WITHDRAWN' AND NOT EXISTS (SELECT FROM memberships m
            WHERE m.person_id = a.person_id AND m.organization_id = a.organization_id AND m.held @> x.date_latest AND m.voided_at IS NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW meeting_roster_changes; DROP TABLE attendances');
  }
}
