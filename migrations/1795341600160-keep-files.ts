import type { MigrationInterface, QueryRunner } from 'typeorm';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Files by their content, who has brought them, and on which records they hang. */
export class KeepFiles1795341600160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE file_types (
        type text NOT NULL CONSTRAINT file_types_pk PRIMARY KEY,
        extensions text[] NOT NULL CONSTRAINT file_types_extensions_ck CHECK (cardinality(extensions) > 0)
      );
      INSERT INTO file_types (type, extensions) VALUES
        ('application/pdf', '{pdf}'),
        ('image/png', '{png}'),
        ('image/jpeg', '{jpg,jpeg}'),
        ('image/tiff', '{tif,tiff}'),
        ('${OFFICE}.wordprocessingml.document', '{docx}'),
        ('${OFFICE}.spreadsheetml.sheet', '{xlsx}'),
        ('application/vnd.oasis.opendocument.text', '{odt}'),
        ('application/vnd.oasis.opendocument.spreadsheet', '{ods}'),
        ('text/plain', '{txt,csv}');

      CREATE TABLE files (
        sha256 text NOT NULL CONSTRAINT files_pk PRIMARY KEY CONSTRAINT files_sha256_ck CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size integer NOT NULL CONSTRAINT files_size_ck CHECK (size > 0),
        type text NOT NULL CONSTRAINT files_type_fk REFERENCES file_types (type),
        attached boolean NOT NULL DEFAULT false,
        brought_at timestamptz NOT NULL
      );
      CREATE INDEX files_brought_at_ix ON files (brought_at) WHERE NOT attached;

      CREATE TABLE file_chunks (
        sha256 text NOT NULL CONSTRAINT file_chunks_sha256_fk REFERENCES files (sha256) ON DELETE CASCADE,
        position integer NOT NULL,
        bytes bytea NOT NULL,
        CONSTRAINT file_chunks_pk PRIMARY KEY (sha256, position)
      );
      -- Scans are compressed already: to try it again would only take time.
      ALTER TABLE file_chunks ALTER bytes SET STORAGE EXTERNAL;

      CREATE TABLE uploads (
        id uuid NOT NULL CONSTRAINT uploads_pk PRIMARY KEY,
        sha256 text NOT NULL CONSTRAINT uploads_sha256_fk REFERENCES files (sha256) ON DELETE CASCADE,
        account text NOT NULL,
        name text NOT NULL,
        brought_at timestamptz NOT NULL
      );
      CREATE INDEX uploads_sha256_ix ON uploads (sha256);
      CREATE INDEX uploads_account_ix ON uploads (account);
      CREATE INDEX uploads_brought_at_ix ON uploads (brought_at);

      CREATE TABLE attachments (
        id uuid NOT NULL CONSTRAINT attachments_pk PRIMARY KEY,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        sha256 text NOT NULL CONSTRAINT attachments_sha256_fk REFERENCES files (sha256),
        name text NOT NULL,
        note text,
        added_by text NOT NULL,
        added_at timestamptz NOT NULL,
        CONSTRAINT attachments_subject_id_sha256_uq UNIQUE (subject_id, sha256)
      );
      CREATE INDEX attachments_sha256_ix ON attachments (sha256);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attachments, uploads, file_chunks, files, file_types');
  }
}
