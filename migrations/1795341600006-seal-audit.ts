import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { canonicalJson } from '../src/kernel/canonical-json.js';

const moment = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const BATCH = 500;

interface Entry {
  readonly id: string;
  readonly occurredAt: string;
}

/** The audit trail becomes a chain of hashes that can only grow; whole days of it are signed. */
export class SealAudit1795341600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE change_sets ADD on_behalf_of text, ADD address text, ADD stream smallint, ADD sequence bigint, ADD recorded_at timestamptz,
        ADD previous_hash bytea, ADD hash bytea;
      ALTER TABLE changes ADD action text NOT NULL DEFAULT 'CHANGE', ADD position integer;
      ALTER TABLE changes ALTER action DROP DEFAULT;
      UPDATE changes c SET position = n.position - 1
        FROM (SELECT id, row_number() OVER (PARTITION BY change_set_id ORDER BY ctid) AS position FROM changes) n WHERE n.id = c.id;
    `);
    await sealFormerEntries(runner);
    await runner.query(`
      ALTER TABLE change_sets ALTER stream SET NOT NULL, ALTER sequence SET NOT NULL, ALTER recorded_at SET NOT NULL, ALTER hash SET NOT NULL,
        ADD CONSTRAINT change_sets_stream_sequence_uq UNIQUE (stream, sequence),
        ADD CONSTRAINT change_sets_stream_ck CHECK (stream >= 0),
        ADD CONSTRAINT change_sets_first_ck CHECK ((sequence = 1) = (previous_hash IS NULL) AND sequence >= 1);
      CREATE INDEX change_sets_recorded_at_ix ON change_sets (recorded_at);
      ALTER TABLE changes ALTER position SET NOT NULL,
        ADD CONSTRAINT changes_change_set_id_position_uq UNIQUE (change_set_id, position),
        ADD CONSTRAINT changes_action_ck CHECK (action IN ('CHANGE', 'READ')),
        ADD CONSTRAINT changes_read_ck CHECK (action = 'CHANGE' OR (before IS NULL AND after IS NULL));
      DROP INDEX changes_change_set_id_ix;

      CREATE TABLE audit_checkpoints (
        id uuid NOT NULL CONSTRAINT audit_checkpoints_pk PRIMARY KEY,
        day date NOT NULL CONSTRAINT audit_checkpoints_day_uq UNIQUE,
        count bigint NOT NULL CONSTRAINT audit_checkpoints_count_ck CHECK (count >= 1),
        root bytea NOT NULL,
        previous_root bytea,
        heads jsonb NOT NULL,
        public_key bytea NOT NULL,
        signature bytea NOT NULL
      );

      -- The second line behind the rights of the application's user, and the only one where that user owns the tables.
      -- A table with this trigger is one to which no more than SELECT and INSERT are granted.
      CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'The audit trail only grows: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
        END $$;
      CREATE TRIGGER change_sets_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON change_sets EXECUTE FUNCTION append_only();
      CREATE TRIGGER changes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON changes EXECUTE FUNCTION append_only();
      CREATE TRIGGER audit_checkpoints_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoints EXECUTE FUNCTION append_only();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_checkpoints;
      DROP TRIGGER changes_append_only ON changes;
      DROP TRIGGER change_sets_append_only ON change_sets;
      DROP FUNCTION append_only;
      ALTER TABLE changes DROP action, DROP position;
      CREATE INDEX changes_change_set_id_ix ON changes (change_set_id);
      ALTER TABLE change_sets DROP on_behalf_of, DROP address, DROP stream, DROP sequence, DROP recorded_at, DROP previous_hash, DROP hash;
    `);
  }
}

/** What was written before there was a chain becomes the beginning of stream 0, in the order of its moments. */
async function sealFormerEntries(runner: QueryRunner): Promise<void> {
  await runner.query('UPDATE change_sets SET stream = 0, recorded_at = occurred_at');
  let [sequence, previousHash]: [number, string | null] = [0, null];
  let last: Entry | undefined;
  for (;;) {
    const entries = await entriesAfter(runner, last);
    if (entries.length === 0) return;
    for (const entry of entries) {
      const sealed: object = { ...entry, stream: 0, sequence: ++sequence, previousHash };
      const hash = createHash('sha256').update(canonicalJson(sealed)).digest('hex');
      await runner.query(
        `UPDATE change_sets SET sequence = $2, previous_hash = decode($3, 'hex'), hash = decode($4, 'hex') WHERE id = $1`,
        [entry.id, sequence, previousHash, hash],
      );
      previousHash = hash;
    }
    last = entries.at(-1);
  }
}

function entriesAfter(runner: QueryRunner, last: Entry | undefined): Promise<Entry[]> {
  return runner.query(
    `SELECT s.id, ${moment('s.recorded_at')} AS "recordedAt", ${moment('s.occurred_at')} AS "occurredAt", s.actor, s.on_behalf_of AS "onBehalfOf",
       s.address, s.request_id AS "requestId", s.event, s.reason, coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'position', c.position,
         'action', c.action, 'entity', c.entity, 'entityId', c.entity_id, 'field', c.field, 'before', c.before, 'after', c.after) ORDER BY c.position)
         FROM changes c WHERE c.change_set_id = s.id), '[]') AS changes
     FROM change_sets s WHERE $1::timestamptz IS NULL OR (s.occurred_at, s.id) > ($1, $2::uuid)
     ORDER BY s.occurred_at, s.id LIMIT ${BATCH}`,
    [last?.occurredAt ?? null, last?.id ?? null],
  );
}
