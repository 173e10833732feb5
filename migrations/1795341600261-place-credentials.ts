import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a certificate that is in a wallet stands in the lists of what does not hold. */
export class PlaceCredentials1795341600261 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE certificate_proofs
        ADD credential_place integer CONSTRAINT certificate_proofs_credential_place_uq UNIQUE
          CONSTRAINT certificate_proofs_credential_place_ck CHECK (credential_place >= 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE certificate_proofs DROP credential_place');
  }
}
