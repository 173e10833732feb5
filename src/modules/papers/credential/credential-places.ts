import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Statements, UnitOfWork } from '../../../platform/database/index.js';
import type { State } from '../../../platform/proofs/index.js';
import { CertificateProofs } from '../certificate-proofs.js';
import { lengthFor } from './bitstring.js';

/** An advisory lock: places are drawn one after the other. */
const LOCK = 7_461_911;
const KNOWN = `
  SELECT k.credential_place AS place, (SELECT count(*)::integer FROM certificate_proofs WHERE credential_place IS NOT NULL) AS taken
    FROM certificate_proofs k WHERE k.certificate_id = $1`;
const TAKE = `
  UPDATE certificate_proofs SET credential_place = $2 WHERE certificate_id = $1
     AND NOT EXISTS (SELECT FROM certificate_proofs o WHERE o.credential_place = $2) RETURNING credential_place`;
const LAST = 'SELECT coalesce(max(credential_place), 0) AS last FROM certificate_proofs';
const MARKED = `
  SELECT k.credential_place AS place FROM certificate_proofs k JOIN certificate_standings s ON s.serial = k.serial
   WHERE k.credential_place IS NOT NULL AND s.state = ANY ($1) ORDER BY 1`;

/** Where certificates that are in wallets stand in the lists of what does not hold. */
@Injectable()
export class CredentialPlaces {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly statements: Statements,
    private readonly certificates: CertificateProofs,
  ) {}

  /**
   * Where a certificate stands: its number among all papers, and its place in the lists for wallets, which is drawn, so that it
   * tells nothing, and stays for ever. Undefined where its recipient was anonymised since it was read.
   */
  async placeOf(certificateId: string): Promise<{ serial: number; place: number } | undefined> {
    const serial = await this.certificates.serialOf(certificateId);
    return serial === undefined ? undefined : { serial, place: await this.drawn(certificateId) };
  }

  private drawn(certificateId: string): Promise<number> {
    // As the code of a paper: it follows from what was told when the paper was signed.
    return this.unit.silently(async (db) => {
      await db.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const [known] = await db.query<{ place: number | null; taken: number }[]>(KNOWN, [certificateId]);
      return known!.place ?? draw(db, certificateId, lengthFor(known!.taken + 1));
    });
  }

  /** The last place that was drawn, and those of certificates in one of these states. */
  async marked(states: readonly State[]): Promise<{ last: number; places: readonly number[] }> {
    const rows = await this.statements.run<{ place: number }>(MARKED, [states]);
    const [found] = await this.statements.run<{ last: number }>(LAST, []);
    return { last: found!.last, places: rows.map(({ place }) => place) };
  }
}

/** At least half of the places are free: it takes two draws on average. */
async function draw(db: EntityManager, certificateId: string, length: number): Promise<number> {
  for (;;) {
    const place = randomInt(length);
    const [taken] = await db.query<[unknown[], number]>(TAKE, [certificateId, place]);
    if (taken.length > 0) return place;
  }
}
