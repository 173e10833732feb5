import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import { Settings } from '../../../platform/config/settings.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { Statements } from '../../../platform/database/index.js';
import { problems } from '../identity.problems.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import type { Attempt } from './attempts.js';
import { Entrance } from './entrance.js';
import { SignInGates } from './sign-in-gates.js';
import { whyNot, type Failure } from './sign-in.rules.js';
import type { SignInInput } from './sign-in.types.js';

interface Found {
  readonly id: string;
  readonly passwordHash: string | null;
  /** So is one of the demonstration where the sample is off. */
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly passwordChangedAt: Date | null;
}
const FIND = `SELECT id, password_hash AS "passwordHash", disabled OR (demonstration AND NOT $2) AS disabled,
  must_change_password AS "mustChangePassword", password_changed_at AS "passwordChangedAt" FROM accounts WHERE sign_in_name = $1`;

/** How one signs in with a name and a password. What fails looks and costs the same whether or not the name exists. */
@Injectable()
export class SignInService {
  constructor(
    private readonly gates: SignInGates,
    private readonly statements: Statements,
    private readonly hasher: PasswordHasher,
    private readonly entrance: Entrance,
    private readonly settings: Settings,
  ) {}

  /** The id of the new session. Refuses with SIGN_IN_FAILED whatever is wrong, and while too much failed before. */
  async signIn(ctx: RequestContext, { signInName, password }: SignInInput): Promise<string> {
    await this.gates.countRequest(ctx);
    const name = signInName.toLowerCase();
    const [account] = await this.statements.run<Found>(FIND, [name, this.settings.sample]);
    const { attempt, device } = await this.gates.begin(ctx, name, account?.id);
    const { isRight, isOutdated } = await this.hasher.verify(password, account?.passwordHash ?? null);
    const failure = whyNot(account, isRight, ctx.now);
    if (!account || failure) return this.refused(ctx, account?.id, failure ?? 'unknown-name', attempt);
    await this.gates.forgive(attempt);
    const rehashed = isOutdated ? await this.hasher.hash(password) : undefined;
    return this.entrance.enter(ctx, account.id, { by: 'password', judgedBy: account.passwordHash, device, rehashed });
  }

  private async refused(
    ctx: RequestContext,
    accountId: string | undefined,
    failure: Failure,
    attempt: Attempt,
  ): Promise<never> {
    await this.entrance.writeFailure(ctx, accountId, failure, attempt.isLocked);
    return refuse(problems.SIGN_IN_FAILED);
  }
}
