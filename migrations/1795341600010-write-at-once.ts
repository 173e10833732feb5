import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every command writes beside its own rows, each by one call: a round trip and planning cost more than the rows do. */
export class WriteAtOnce1795341600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Appends entries to a stream nobody writes to just now, or, when all are taken, to the first as soon as it is free. An
      -- entry comes as its canonical JSON in five pieces, around previousHash, recordedAt, sequence and stream. What is
      -- stored is read from the text that was hashed. The number 7461904 is used by nothing else in the database.
      CREATE FUNCTION append_entries(entries text[], streams integer[]) RETURNS void LANGUAGE plpgsql AS $$
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

      -- The keys of subjects, made of the offered ones where there are none yet, also when somebody else makes them just now.
      CREATE FUNCTION subject_keys_of(subjects uuid[], offered bytea[], keys bytea[]) RETURNS TABLE (subject uuid, sealed bytea)
      LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO subject_keys (subject_id, sealed_key, key_id) SELECT * FROM unnest(subjects, offered, keys) ON CONFLICT DO NOTHING;
        RETURN QUERY SELECT k.subject_id, k.sealed_key FROM subject_keys k WHERE k.subject_id = ANY (subjects);
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION append_entries, subject_keys_of');
  }
}
