import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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
/** What stands in the place of a value that no key opens any more. */
export const ERASED = { erased: true } as const;
/** That a value is gone with the person of whom it told; `after` says what is left in its place. What was is not said again. */
export const erasing = (entity: string, entityId: string, field: string, after: unknown = null): Change => ({
  entity,
  entityId,
  field,
  before: ERASED,
  after,
});

interface KeyRow {
  readonly subject: string;
  /** Null where it was destroyed. */
  readonly sealed: Buffer | null;
}
const FIND = 'SELECT subject_id AS subject, sealed_key AS sealed FROM subject_keys WHERE subject_id = ANY ($1::uuid[])';
const FIND_OR_MAKE = 'SELECT subject, sealed FROM subject_keys_of($1, $2, $3)';

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

  /**
   * Changes as they are to be stored: values before and after are sealed where a change names its subject. Refused by the
   * database (`subject_keys_erased_ck`) where the key of the subject was destroyed: a new one would tell of it again.
   */
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

  /** Values of the history as they were recorded; `ERASED` in the place of those that no key opens. */
  async open(db: Pick<EntityManager, 'query'>, values: readonly unknown[]): Promise<unknown[]> {
    const subjects = [...new Set(values.flatMap((each) => (isSealed(each) ? each.subject : [])))];
    const keys = await this.keysOf(db, subjects, false);
    return values.map((each) => (isSealed(each) ? openValue(keys.get(each.subject), each) : each));
  }

  /** Makes everything the history says of the subject unreadable. Cannot be undone. */
  async shred(tx: Tx, subject: string): Promise<void> {
    await tx.db.upsert(SubjectKeyEntity, { subjectId: subject, sealedKey: null, keyId: null }, ['subjectId']);
  }

  private async keysOf(
    db: Pick<EntityManager, 'query'>,
    subjects: readonly string[],
    make: boolean,
  ): Promise<Map<string, Buffer>> {
    if (subjects.length === 0) return new Map();
    const rows = await db.query<KeyRow[]>(make ? FIND_OR_MAKE : FIND, make ? this.drafts(subjects) : [subjects]);
    return new Map(
      rows.flatMap(({ subject, sealed }) => (sealed ? [[subject, keyOf(this.secrets, subject, sealed)]] : [])),
    );
  }

  /** The parameters of `FIND_OR_MAKE`: a key for each, in case there is none. */
  private drafts(subjects: readonly string[]): unknown[] {
    const sealed = subjects.map((each) => this.secrets.seal(randomBytes(32).toString('base64'), contextOf(each)));
    return [subjects, sealed, sealed.map(keyIdOf)];
  }
}

const keyOf = (secrets: Secrets, subject: string, sealed: Buffer): Buffer =>
  Buffer.from(secrets.unseal(sealed, contextOf(subject)), 'base64');

/** Opens values of the history one after the other, for whoever reads all of it; the key of the last subject is kept open. */
export class HistoryOpener {
  private subject = '';
  private key: Buffer | undefined;

  constructor(private readonly secrets: Secrets | undefined) {}

  /** The value as it was recorded; `ERASED` where no key opens it, undefined where this machine cannot open that one. */
  open(value: unknown, sealedKey: Buffer | null): unknown {
    if (!isSealed(value)) return value;
    if (sealedKey === null) return ERASED;
    if (!this.secrets?.opens(sealedKey)) return undefined;
    if (this.subject !== value.subject) {
      this.key = keyOf(this.secrets, value.subject, sealedKey);
      this.subject = value.subject;
    }
    return openValue(this.key, value);
  }
}

const sealValue = (key: Buffer, subject: string, value: unknown): SealedValue => ({
  subject,
  sealed: encrypt(key, JSON.stringify(value), Buffer.from(subject)).toString('base64'),
});

/** What was sealed with a key that is gone, or was changed since, stops nobody who reads; that it was changed its hash tells. */
function openValue(key: Buffer | undefined, { subject, sealed }: SealedValue): unknown {
  if (!key) return ERASED;
  try {
    return JSON.parse(decrypt(key, Buffer.from(sealed, 'base64'), Buffer.from(subject)));
  } catch {
    return ERASED;
  }
}

const isSealed = (value: unknown): value is SealedValue =>
  typeof value === 'object' && value !== null && 'sealed' in value && 'subject' in value;
