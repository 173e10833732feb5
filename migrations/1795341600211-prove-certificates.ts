import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the codes of printed certificates say, and their places in the status list. */
export class ProveCertificates1795341600211 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certificate_proofs (
        certificate_id uuid NOT NULL CONSTRAINT certificate_proofs_pk PRIMARY KEY
          CONSTRAINT certificate_proofs_certificate_id_fk REFERENCES certificates (id) ON DELETE CASCADE,
        serial integer GENERATED ALWAYS AS IDENTITY,
        address text,
        CONSTRAINT certificate_proofs_serial_uq UNIQUE (serial)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE certificate_proofs');
  }
}
