import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Statements, UnitOfWork } from '../../platform/database/index.js';
import { EventBus } from '../../platform/events/index.js';
import { Proofs, type Standing, type StatusSource } from '../../platform/proofs/index.js';
import { picturePath } from '../awards/index.js';
import { consentingTo, personAnonymised, type PersonAnonymised } from '../people/index.js';
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

/** Anybody may see the name of today where it may stand on the roll of honour; else whoever holds the paper knows the printed one alone. */
const STANDING = `
  SELECT s.state, s.since::text, s.replaced_by AS "replacedBy", nullif(CASE
      WHEN a.published AND (a.person_id IS NULL OR a.person_id IN ${consentingTo('awards_publication')}) THEN coalesce(
      (SELECT nullif(concat_ws(' ', family_name, given_name, patronymic_name), '') FROM people WHERE id = a.person_id),
      (SELECT name_kk FROM organizations WHERE id = a.organization_id)) END, c.content #>> '{recipient,kk}') AS "namedToday",
    (SELECT ${picturePath((column) => `v.${column}`)} FROM award_type_versions v WHERE v.id = a.rules_id) AS picture
    FROM certificate_standings s JOIN certificates c ON c.id = s.certificate_id JOIN awards a ON a.id = c.award_id WHERE s.serial = $1`;
const MARKED = `SELECT serial AS index, state FROM certificate_standings WHERE state <> 'VALID' ORDER BY serial`;

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
      const rows = await numbered(db, ids);
      const byId = new Map(papers.map((each) => [each.id, each]));
      const made = rows
        .filter(({ address }) => address === null)
        .map(({ id, serial }) => [id, this.issue(byId.get(id)!, serial, papers.length)] as const);
      if (made.length > 0) await keep(db, made);
      return new Map([...rows.map(({ id, address }) => [id, address] as const), ...made] as [string, string][]);
    });
  }

  /** Its number among all papers; it gets one if it has none. Undefined where its recipient was anonymised since it was read. */
  serialOf(id: string): Promise<number | undefined> {
    return this.unit.silently(async (db) => (await numbered(db, [id]))[0]?.serial);
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
    const rows = await this.statements.run<{ index: number; state: Standing['state'] }>(MARKED, []);
    const [last] = await this.statements.run<{ size: number }>(
      'SELECT coalesce(max(serial), 0) + 1 AS size FROM certificate_proofs',
      [],
    );
    return { size: last!.size, marked: rows };
  }
}

async function numbered(db: EntityManager, ids: readonly string[]): Promise<Row[]> {
  await db.query(NUMBER, [ids]);
  return db.query<Row[]>(FOUND, [ids]);
}
const keep = (db: EntityManager, made: readonly (readonly [string, string])[]): Promise<unknown> =>
  db.query(KEEP, [made.map(([id]) => id), made.map(([, address]) => address)]);
