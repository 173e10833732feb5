import { createHmac, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { refuse } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Secrets } from '../../../platform/secrets/index.js';
import { sealedFor } from './second-factor.columns.js';
import { problems } from '../identity.problems.js';
import { own } from '../own-account.js';
import { Attempts, ownCounters } from '../sign-in/attempts.js';
import { RecoveryCodeEntity, SecondFactorEntity } from './second-factor.entities.js';
import { stepOfCode } from './totp.js';

/** Crockford's alphabet: nothing in it looks like something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 50 bits each; they are tried at the pace of `Attempts` only. */
const CODE_LENGTH = 10;
const CODES = 10;

/** Judges codes of the app and recovery codes; each is good for once. */
@Injectable()
export class Codes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly secrets: Secrets,
  ) {}

  /** Runs work for the own account when the code is right; refuses and writes it down when not. */
  async withRightCode<T>(
    ctx: RequestContext,
    code: string,
    factor: 'confirmed' | 'begun',
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const { id } = own(ctx);
    const attempt = await this.attempts.begin(...ownCounters('code', id));
    const done = await this.unit.run(ctx, async (tx) => {
      const found = await tx.db.findOne(SecondFactorEntity, {
        where: { accountId: id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!found || (found.confirmedAt !== null) !== (factor === 'confirmed')) return refuse(problems.NO_SECOND_FACTOR);
      if (await this.use(tx, found, code.replace(/[\s-]/g, ''))) return { value: await work(tx) };
      const change = { entity: 'Account', entityId: id, field: 'secondFactor', before: null, after: 'wrong-code' };
      tx.record({ name: 'account.code-refused', changes: [change] });
      return undefined;
    });
    if (!done) return refuse(problems.WRONG_CODE, 'code');
    await this.attempts.forgive(attempt);
    return done.value;
  }

  /** New recovery codes in place of all before, for an account with a factor. */
  async renewRecovery(tx: Tx, accountId: string): Promise<string[]> {
    const { secret } = await tx.db.findOneByOrFail(SecondFactorEntity, { accountId });
    const key = this.secrets.unseal(secret, sealedFor(accountId));
    const codes = Array.from({ length: CODES }, () =>
      Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
    );
    await tx.db.delete(RecoveryCodeEntity, { accountId });
    const rows = codes.map((code) => ({ id: uuidv7(), accountId, codeHash: hashOf(code, key), usedAt: null }));
    await tx.db.insert(RecoveryCodeEntity, rows);
    return codes.map((code) => `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`);
  }

  private async use(tx: Tx, { accountId, secret, confirmedAt }: SecondFactorEntity, code: string): Promise<boolean> {
    const key = this.secrets.unseal(secret, sealedFor(accountId));
    const step = stepOfCode(key, code, tx.now);
    if (step !== undefined) {
      const used = await tx.db.update(SecondFactorEntity, { accountId, lastStep: LessThan(step) }, { lastStep: step });
      return used.affected === 1;
    }
    if (confirmedAt === null) return false;
    const codeHash = hashOf(code.toUpperCase(), key);
    const used = await tx.db.update(RecoveryCodeEntity, { accountId, codeHash, usedAt: IsNull() }, { usedAt: tx.now });
    return used.affected === 1;
  }
}

/** By the secret of the app, which is the same under every data key: a rotation leaves the codes as they are. */
const hashOf = (code: string, key: string): Buffer =>
  createHmac('sha256', key).update(`recovery-code ${code}`).digest();
