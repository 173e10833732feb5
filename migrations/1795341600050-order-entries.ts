import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries have one order, `recorded_at, stream, sequence`, in which no entry stands before one that it could know of. */
export class OrderEntries1795341600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX change_sets_recorded_at_ix;
      CREATE INDEX change_sets_recorded_at_stream_sequence_ix ON change_sets (recorded_at, stream, sequence);
      -- Entries lie in the table nearly in the order of their moments: a few numbers for each run of pages find a period.
      CREATE INDEX change_sets_occurred_at_ix ON change_sets USING brin (occurred_at) WITH (pages_per_range = 16);
      CREATE INDEX changes_bulk_ix ON changes (entity_id) WHERE entity = 'BulkLoad';

      CREATE OR REPLACE FUNCTION append_entries(entries text[], streams integer[]) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        own integer; number bigint; at timestamptz; head bytea; previous bytea; pieces text[]; sealed text; entry jsonb;
      BEGIN
        SELECT s INTO own FROM unnest(streams) s WHERE pg_try_advisory_xact_lock(7461904, s) LIMIT 1;
        IF own IS NULL THEN
          own := streams[1];
          PERFORM pg_advisory_xact_lock(7461904, own);
        END IF;
        -- A statement of its own after the lock: only then does it see what the holder before has committed.
        SELECT sequence, hash INTO number, head FROM change_sets WHERE stream = own ORDER BY sequence DESC LIMIT 1;
        -- Later than all that is committed, in every stream and whatever the clock says: the order of what depends on each other.
        SELECT greatest(clock_timestamp(), max(recorded_at) + interval '1 microsecond') INTO at FROM change_sets;
        FOREACH pieces SLICE 1 IN ARRAY entries LOOP
          number := coalesce(number, 0) + 1;
          previous := head;
          sealed := pieces[1] || coalesce('"' || encode(previous, 'hex') || '"', 'null')
            || pieces[2] || '"' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"'
            || pieces[3] || number || pieces[4] || own || pieces[5];
          head := sha256(convert_to(sealed, 'UTF8'));
          entry := sealed;
          INSERT INTO change_sets (id, stream, sequence, recorded_at, occurred_at, actor, on_behalf_of, address, request_id, event, reason,
              previous_hash, hash)
            VALUES ((entry ->> 'id')::uuid, own, number, at, (entry ->> 'occurredAt')::timestamptz, entry ->> 'actor', entry ->> 'onBehalfOf',
              entry ->> 'address', entry ->> 'requestId', entry ->> 'event', entry ->> 'reason', previous, head);
          -- Field by field: jsonb_to_recordset would take half of the time of the whole function to prepare itself.
          INSERT INTO changes (id, change_set_id, position, action, entity, entity_id, field, before, after)
            SELECT (c ->> 'id')::uuid, (entry ->> 'id')::uuid, (c ->> 'position')::integer, c ->> 'action', c ->> 'entity',
              (c ->> 'entityId')::uuid, c ->> 'field', nullif(c -> 'before', 'null'), nullif(c -> 'after', 'null')
            FROM jsonb_array_elements(entry -> 'changes') AS c;
        END LOOP;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION append_entries(entries text[], streams integer[]) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        own integer; number bigint; at timestamptz; head bytea; previous bytea; pieces text[]; sealed text; entry jsonb;
      BEGIN
        SELECT s INTO own FROM unnest(streams) s WHERE pg_try_advisory_xact_lock(7461904, s) LIMIT 1;
        IF own IS NULL THEN
          own := streams[1];
          PERFORM pg_advisory_xact_lock(7461904, own);
        END IF;
        -- A statement of its own after the lock: only then does it see what the holder before has committed.
        SELECT sequence, hash, recorded_at INTO number, head, at FROM change_sets WHERE stream = own ORDER BY sequence DESC LIMIT 1;
        at := greatest(clock_timestamp(), at);
        FOREACH pieces SLICE 1 IN ARRAY entries LOOP
          number := coalesce(number, 0) + 1;
          previous := head;
          sealed := pieces[1] || coalesce('"' || encode(previous, 'hex') || '"', 'null')
            || pieces[2] || '"' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"'
            || pieces[3] || number || pieces[4] || own || pieces[5];
          head := sha256(convert_to(sealed, 'UTF8'));
          entry := sealed;
          INSERT INTO change_sets (id, stream, sequence, recorded_at, occurred_at, actor, on_behalf_of, address, request_id, event, reason,
              previous_hash, hash)
            VALUES ((entry ->> 'id')::uuid, own, number, at, (entry ->> 'occurredAt')::timestamptz, entry ->> 'actor', entry ->> 'onBehalfOf',
              entry ->> 'address', entry ->> 'requestId', entry ->> 'event', entry ->> 'reason', previous, head);
          -- Field by field: jsonb_to_recordset would take half of the time of the whole function to prepare itself.
          INSERT INTO changes (id, change_set_id, position, action, entity, entity_id, field, before, after)
            SELECT (c ->> 'id')::uuid, (entry ->> 'id')::uuid, (c ->> 'position')::integer, c ->> 'action', c ->> 'entity',
              (c ->> 'entityId')::uuid, c ->> 'field', nullif(c -> 'before', 'null'), nullif(c -> 'after', 'null')
            FROM jsonb_array_elements(entry -> 'changes') AS c;
        END LOOP;
      END $$;

      DROP INDEX changes_bulk_ix, change_sets_occurred_at_ix, change_sets_recorded_at_stream_sequence_ix;
      CREATE INDEX change_sets_recorded_at_ix ON change_sets (recorded_at);
    `);
  }
}
