import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { findRecord, Statements, UnitOfWork } from '../../../platform/database/index.js';
import type { Change } from '../../../platform/events/index.js';
import { AccountEntity, Authority, lockAccount } from '../../rights/index.js';
import { problems } from '../identity.problems.js';
import { own } from '../own-account.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { Attempts, ownCounters } from '../sign-in/attempts.js';
import { PasswordHasher } from './password-hasher.js';
import { passwordProblem } from './password-policy.js';
import type { ChangePasswordInput } from './password.types.js';

/** Without letters and digits that look alike: it is read out or written on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const [GROUPS, IN_GROUP] = [4, 5];

/** Four groups of five characters, some 99 bits. */
const oneTimePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: IN_GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  ).join('-');

interface Stored {
  /** The hash until now. */
  readonly before: string | null;
  readonly change: Change;
}

@Injectable()
export class PasswordsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly statements: Statements,
    private readonly hasher: PasswordHasher,
    private readonly attempts: Attempts,
    private readonly sessions: SessionsService,
    private readonly authority: Authority,
  ) {}

  /** By the owner, who shows the present one. Ends all other sessions; this one goes on under a new token. */
  async change(ctx: RequestContext, { presentPassword, newPassword }: ChangePasswordInput): Promise<string> {
    const { id, sessionId } = own(ctx);
    const [account] = await this.statements.run<{ name: string; hash: string | null }>(
      'SELECT sign_in_name AS name, password_hash AS hash FROM accounts WHERE id = $1',
      [id],
    );
    const unchanged = presentPassword.normalize('NFC') === newPassword.normalize('NFC');
    if (unchanged) refuse(problems.PASSWORD_UNCHANGED, 'newPassword');
    refuseIfAny([passwordProblem(newPassword, account!.name, 'newPassword')]);
    const attempt = await this.attempts.begin(...ownCounters('password', id));
    const { isRight } = await this.hasher.verify(presentPassword, account!.hash);
    if (!isRight) return this.refused(ctx, id);
    await this.attempts.forgive(attempt);
    const hash = await this.hasher.hash(newPassword);
    return this.unit.run(ctx, async (tx) => {
      const stored = await this.store(tx, id, hash, false);
      // Changed by somebody else meanwhile: what was shown is no longer the present one.
      if (stored.before !== account!.hash) refuse(problems.WRONG_PASSWORD, 'presentPassword');
      const ended = await this.sessions.endOthersOf(tx, id, sessionId);
      await this.sessions.renew(tx, sessionId);
      tx.record({ name: 'account.password-changed', changes: [stored.change, ...ended] });
      return sessionId;
    });
  }

  /** By an administrator: a password that is good for one sign-in and told once. Ends all sessions of the account. */
  async setOneTime(ctx: RequestContext, accountId: string): Promise<{ id: string; password: string }> {
    const password = oneTimePassword();
    const hash = await this.hasher.hash(password);
    return this.unit.run(ctx, async (tx) => {
      await findRecord(tx, AccountEntity, accountId, 'accountId');
      await this.authority.mayImpersonate(tx, accountId, 'accountId');
      const { change } = await this.store(tx, accountId, hash, true);
      const ended = await this.sessions.endOthersOf(tx, accountId);
      tx.record({ name: 'account.one-time-password-set', changes: [change, ...ended] });
      return { id: accountId, password };
    });
  }

  /** By who stands at the server, for good. Ends all sessions of the account. */
  async set(ctx: RequestContext, accountId: string, password: string): Promise<void> {
    const hash = await this.hasher.hash(password);
    await this.unit.run(ctx, async (tx) => {
      const { signInName } = await findRecord(tx, AccountEntity, accountId, 'accountId');
      refuseIfAny([passwordProblem(password, signInName, 'password')]);
      const { change } = await this.store(tx, accountId, hash, false);
      const ended = await this.sessions.endOthersOf(tx, accountId);
      tx.record({ name: 'account.password-set', changes: [change, ...ended] });
    });
  }

  /** Neither password nor hash goes into the history: only when it was changed. */
  private async store(tx: Tx, id: string, hash: string, isForOneTime: boolean): Promise<Stored> {
    const account = await lockAccount(tx, id);
    const [before, since] = [account.passwordHash, account.passwordChangedAt];
    const after = { passwordHash: hash, passwordChangedAt: tx.now, mustChangePassword: isForOneTime };
    await tx.db.save(Object.assign(account, after));
    const change = { entity: 'Account', entityId: id, field: 'passwordChangedAt', before: since, after: tx.now };
    return { before, change };
  }

  private async refused(ctx: RequestContext, accountId: string): Promise<never> {
    const change = { entity: 'Account', entityId: accountId, field: 'password', before: null, after: 'wrong-password' };
    const event = { name: 'account.password-refused', changes: [change] };
    await this.unit.run(ctx, (tx) => Promise.resolve(tx.record(event)));
    return refuse(problems.WRONG_PASSWORD, 'presentPassword');
  }
}
