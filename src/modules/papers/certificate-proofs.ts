import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Statements, UnitOfWork } from '../../platform/database/index.js';
import { EventBus } from '../../platform/events/index.js';
import { Proofs, type Standing, type StatusSource } from '../../platform/proofs/index.js';
import { personAnonymised, type PersonAnonymised } from '../people/index.js';
import { CERTIFICATE_FORM, valuesOf, type Printable } from './certificate-form.js';
import { oneOfMany } from './one-of-many.js';

/** Of papers that still say whom they are for; they are held, so that nobody is anonymised before the code is kept. */
const NUMBER = `
  WITH held AS (SELECT id FROM certificates WHERE id = ANY ($1::uuid[]) AND content IS NOT NULL ORDER BY id FOR SHARE)
  INSERT INTO certificate_proofs (certificate_id) SELECT id FROM held ORDER BY id ON CONFLICT DO NOTHING`;
const FOUND = `
  SELECT p.certificate_id AS id, p.serial, p.address FROM certificate_proofs p JOIN certificates c ON c.id = p.certificate_id
   WHERE p.certificate_id = ANY ($1) AND c.content IS NOT NULL ORDER BY p.certificate_id FOR UPDATE OF p`;
const KEEP = `
  UPDATE certificate_proofs p SET address = m.address FROM unnest($1::uuid[], $2::text[]) AS m (id, address) WHERE p.certificate_id = m.id`;
/** Whoever makes a code of these papers is waited for. */
const WAIT = `
  SELECT FROM certificates c JOIN awards a ON a.id = c.award_id WHERE a.person_id = $1 ORDER BY c.id FOR UPDATE OF c`;
const ERASE = `
  UPDATE certificate_proofs p SET address = NULL FROM certificates c JOIN awards a ON a.id = c.award_id
   WHERE c.id = p.certificate_id AND a.person_id = $1`;

/** The state of a paper: that of its award comes before its own, and a copy that was lost or spoiled is not to be trusted. */
const STATES = `
  SELECT p.serial, c.id, c.award_id, c.form_id, c.copy, c.state AS paper, a.status, a.voided_at, CASE WHEN a.voided_at IS NOT NULL OR a.status = 'REVOKED' THEN 'REVOKED' WHEN c.state = 'REPLACED' THEN 'REPLACED'
      WHEN c.state IN ('SPOILED', 'LOST') THEN 'REVOKED' WHEN a.status = 'SUSPENDED' THEN 'SUSPENDED' ELSE 'VALID' END AS state
    FROM certificate_proofs p JOIN certificates c ON c.id = p.certificate_id JOIN awards a ON a.id = c.award_id`;
const STANDING = `
  SELECT s.state, CASE s.state
      WHEN 'REPLACED' THEN ((SELECT n.signed_at FROM certificates n WHERE n.replaces_id = s.id) AT TIME ZONE INTERVAL '5 hours')::date::text
      WHEN 'VALID' THEN NULL
      ELSE CASE WHEN s.voided_at IS NOT NULL THEN (s.voided_at AT TIME ZONE INTERVAL '5 hours')::date::text
        WHEN s.paper IN ('SPOILED', 'LOST') AND s.status <> 'REVOKED'
          THEN (SELECT coalesce(f.lost_on, f.spoiled_on)::text FROM certificate_forms f WHERE f.id = s.form_id)
        ELSE (SELECT t.effective_on::text FROM award_acts t WHERE t.award_id = s.award_id ORDER BY t.position DESC LIMIT 1) END END AS since,
    (SELECT n.number FROM certificates n WHERE n.award_id = s.award_id AND n.state <> 'SPOILED'
      AND n.copy = s.copy + CASE WHEN s.paper = 'SPOILED' THEN 0 ELSE 1 END) AS "replacedBy"
  FROM (${STATES}) s WHERE s.serial = $1`;

/** The column holds no higher one. */
const LAST_SERIAL = 2 ** 31 - 1;

interface Row {
  readonly id: string;
  readonly serial: number;
  readonly address: string | null;
}

/** The codes of certificates, and how the certificates stand. */
@Injectable()
export class CertificateProofs implements StatusSource {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly statements: Statements,
    private readonly proofs: Proofs,
    bus: EventBus,
  ) {
    proofs.declare(CERTIFICATE_FORM);
    proofs.statusesFrom(this);
    bus.on<PersonAnonymised>(personAnonymised, async (tx, { data }) => {
      await tx.db.query(WAIT, [data!.personId]);
      await tx.db.query(ERASE, [data!.personId]);
    });
  }

  /**
   * The addresses of these certificates, by their ids, in three statements whatever their number; those that have none get
   * one. Left out are those whose recipient was anonymised since they were read.
   */
  addresses(papers: readonly Printable[]): Promise<ReadonlyMap<string, string>> {
    const ids = papers.map(({ id }) => id);
    // What is printed is told by the trail when it is signed; its code follows from it.
    return this.unit.silently(async (db) => {
      await db.query(NUMBER, [ids]);
      const rows = await db.query<Row[]>(FOUND, [ids]);
      const byId = new Map(papers.map((each) => [each.id, each]));
      const made = rows
        .filter(({ address }) => address === null)
        .map(({ id, serial }) => [id, this.issue(byId.get(id)!, serial, papers.length)] as const);
      if (made.length > 0) await keep(db, made);
      return new Map([...rows.map(({ id, address }) => [id, address] as const), ...made] as [string, string][]);
    });
  }

  /** The address that a paper of these words would have: one is as long as the other. Refuses what no code can say. */
  trial(paper: Printable): string {
    return this.proofs.issue({ form: CERTIFICATE_FORM, index: LAST_SERIAL, values: valuesOf(paper) });
  }

  private issue(paper: Printable, index: number, many: number): string {
    try {
      return this.proofs.issue({ form: CERTIFICATE_FORM, index, values: valuesOf(paper) });
    } catch (error) {
      throw oneOfMany(error, paper, many);
    }
  }

  async find(index: number): Promise<Standing | undefined> {
    const [standing] = await this.statements.run<Standing>(STANDING, [index]);
    return standing;
  }

  async marked(): ReturnType<StatusSource['marked']> {
    const rows = await this.statements.run<{ index: number; state: Standing['state'] }>(
      `SELECT s.serial AS index, s.state FROM (${STATES}) s WHERE s.state <> 'VALID' ORDER BY s.serial`,
      [],
    );
    const [last] = await this.statements.run<{ size: number }>(
      'SELECT coalesce(max(serial), 0) + 1 AS size FROM certificate_proofs',
      [],
    );
    return { size: last!.size, marked: rows };
  }
}

const keep = (db: EntityManager, made: readonly (readonly [string, string])[]): Promise<unknown> =>
  db.query(KEEP, [made.map(([id]) => id), made.map(([, address]) => address)]);
