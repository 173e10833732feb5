import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Change } from '../../platform/events/index.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { keyIdOf, Secrets, type SealedColumn } from '../../platform/secrets/index.js';
import { PersonEntity } from './person.entity.js';

/** Context of the sealed number, and purpose of its hash. */
export const IIN = 'people.iin';
const contextOf = (personId: string): string => `${IIN}:${personId}`;

export const iinColumn: SealedColumn = {
  table: 'people',
  id: 'id',
  sealed: 'iin_sealed',
  keyId: 'iin_key_id',
  context: contextOf,
  hash: { column: 'iin_hash', purpose: IIN },
};

/** What is stored of a number: sealed, by which key, and hashed to be found again. */
export function sealIin(secrets: Secrets, personId: string, iin: string): Record<'sealed' | 'keyId' | 'hash', Buffer> {
  const sealed = secrets.seal(iin, contextOf(personId));
  return { sealed, keyId: keyIdOf(sealed), hash: secrets.hash(iin, IIN) };
}

/** Ends the unit of work without a trace. */
class NothingToSeal extends Error {}

/** Identification numbers: plain in the hands of a command, sealed in the database. */
@Injectable()
export class PersonIins {
  constructor(
    private readonly secrets: Secrets,
    private readonly unit: UnitOfWork,
  ) {}

  /** Puts the plain number into a person that was read. */
  open(person: PersonEntity): void {
    person.iin = person.iinSealed && this.secrets.unseal(person.iinSealed, contextOf(person.id));
  }

  /** Puts the number of a person into the columns that are stored. */
  seal(person: PersonEntity): void {
    const made = person.iin === null ? null : sealIin(this.secrets, person.id, person.iin);
    person.iinSealed = made?.sealed ?? null;
    person.iinKeyId = made?.keyId ?? null;
    person.iinHash = made?.hash ?? null;
  }

  /** Whose number it is; null: nobody has it. */
  find(tx: Tx, iin: string): Promise<PersonEntity | null> {
    return tx.db.findOneBy(PersonEntity, { iinHash: this.secrets.hash(iin, IIN), voided: { at: IsNull() } });
  }

  /** Seals the numbers that stood in plain text before the schema knew sealing; part of every start. How many there were. */
  async sealPlain(ctx: RequestContext): Promise<number> {
    try {
      return await this.unit.run(ctx, async (tx) => {
        const [rows]: [{ person_id: string; iin: string }[], number] = await tx.db.query(
          'DELETE FROM unsealed_iins RETURNING person_id, iin',
        );
        if (rows.length === 0) throw new NothingToSeal();
        const changes: Change[] = [];
        for (const { person_id: id, iin } of rows) {
          const { sealed, keyId, hash } = sealIin(this.secrets, id, iin);
          await tx.db.update(PersonEntity, { id }, { iinSealed: sealed, iinKeyId: keyId, iinHash: hash });
          await tx.db.increment(PersonEntity, { id }, 'version', 1);
          changes.push({ entity: 'Person', entityId: id, field: 'iinKeyId', before: null, after: keyId });
        }
        tx.record({ name: 'people.iins-sealed', changes });
        return rows.length;
      });
    } catch (error) {
      if (error instanceof NothingToSeal) return 0;
      throw error;
    }
  }
}
