import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Tx } from '../context/index.js';
import type { Change } from '../events/index.js';
import { decrypt, encrypt } from './cipher.js';
import type { SealedColumn } from './sealed-columns.js';
import { keyIdOf, Secrets } from './secrets.js';
import { SubjectKeyEntity } from './secrets.entities.js';

/** A value of the history that only the key of its subject opens. */
export interface SealedValue {
  readonly subject: string;
  readonly sealed: string;
}
/** What stands in the place of a value whose key is gone. */
export const ERASED = { erased: true } as const;

const contextOf = (subject: string): string => `subject_keys:${subject}`;

export const subjectKeyColumn: SealedColumn = {
  table: 'subject_keys',
  id: 'subject_id',
  sealed: 'sealed_key',
  keyId: 'key_id',
  context: contextOf,
};

/**
 * What the history says of a person is sealed with a key of that person alone. The history itself can only grow; with
 * the key its part about the person is unreadable for good, in every copy and backup of it.
 */
@Injectable()
export class SubjectKeys {
  constructor(private readonly secrets: Secrets) {}

  /** Changes as they are to be stored: values before and after are sealed where a change names its subject. */
  async seal(tx: Tx, changes: readonly Change[]): Promise<Omit<Change, 'subject'>[]> {
    const subjects = [...new Set(changes.flatMap(({ subject }) => subject ?? []))];
    const keys = await this.keysOf(tx.db, subjects, true);
    return changes.map(({ subject, ...change }) => {
      if (subject === undefined) return change;
      const close = (value: unknown): unknown =>
        value === null ? null : sealValue(keys.get(subject)!, subject, value);
      return { ...change, before: close(change.before ?? null), after: close(change.after ?? null) };
    });
  }

  /** Values of the history as they were recorded; `ERASED` in the place of those whose key is gone. */
  async open(db: EntityManager, values: readonly unknown[]): Promise<unknown[]> {
    const subjects = [...new Set(values.flatMap((each) => (isSealed(each) ? each.subject : [])))];
    const keys = await this.keysOf(db, subjects, false);
    return values.map((each) => (isSealed(each) ? openValue(keys.get(each.subject), each) : each));
  }

  /** Makes everything the history says of the subject unreadable. Cannot be undone. */
  async shred(tx: Tx, subject: string): Promise<void> {
    await tx.db.delete(SubjectKeyEntity, { subjectId: subject });
  }

  private async keysOf(db: EntityManager, subjects: readonly string[], make: boolean): Promise<Map<string, Buffer>> {
    if (subjects.length === 0) return new Map();
    if (make) await this.makeMissing(db, subjects);
    const rows = await db.findBy(SubjectKeyEntity, { subjectId: In(subjects) });
    const unsealed = ({ subjectId, sealedKey }: SubjectKeyEntity): Buffer =>
      Buffer.from(this.secrets.unseal(sealedKey, contextOf(subjectId)), 'base64');
    return new Map(rows.map((row) => [row.subjectId, unsealed(row)]));
  }

  private async makeMissing(db: EntityManager, subjects: readonly string[]): Promise<void> {
    const rows = subjects.map((subjectId) => {
      const sealedKey = this.secrets.seal(randomBytes(32).toString('base64'), contextOf(subjectId));
      return { subjectId, sealedKey, keyId: keyIdOf(sealedKey) };
    });
    await db.createQueryBuilder().insert().into(SubjectKeyEntity).values(rows).orIgnore().execute();
  }
}

const sealValue = (key: Buffer, subject: string, value: unknown): SealedValue => ({
  subject,
  sealed: encrypt(key, JSON.stringify(value), Buffer.from(subject)).toString('base64'),
});
const openValue = (key: Buffer | undefined, { subject, sealed }: SealedValue): unknown =>
  key ? JSON.parse(decrypt(key, Buffer.from(sealed, 'base64'), Buffer.from(subject))) : ERASED;

const isSealed = (value: unknown): value is SealedValue =>
  typeof value === 'object' && value !== null && 'sealed' in value && 'subject' in value;
