import { Injectable } from '@nestjs/common';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { Statements, UnitOfWork } from '../../../platform/database/index.js';
import { AccountsService, GrantsService } from '../../rights/index.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { areaByCode } from './area-by-code.js';

/** Known to everybody: where the sample is off, these accounts can neither sign in nor act. */
export const DEMONSTRATION_PASSWORD = 'birlik-korsetilim-2026';

interface Demonstration {
  readonly signInName: string;
  readonly displayName: string;
  readonly role: string;
  /** KATO code; absent: everywhere. */
  readonly area?: string;
}
/** One of each kind of work; no administrator, because the password is no secret. */
const ACCOUNTS: readonly Demonstration[] = [
  { signInName: 'demo-secretary-jetisu', displayName: 'Жетісу хатшысы (көрсетілім)', role: 'secretary', area: '330000000' },
  { signInName: 'demo-secretary-shymkent', displayName: 'Шымкент хатшысы (көрсетілім)', role: 'secretary', area: '790000000' },
  { signInName: 'demo-award-officer', displayName: 'Марапаттау маманы (көрсетілім)', role: 'award_officer' },
  { signInName: 'demo-approver', displayName: 'Бекітуші (көрсетілім)', role: 'approver' },
  { signInName: 'demo-analyst', displayName: 'Талдаушы (көрсетілім)', role: 'analyst' },
  { signInName: 'demo-auditor', displayName: 'Аудитор (көрсетілім)', role: 'auditor' },
  { signInName: 'demo-reader', displayName: 'Оқырман (көрсетілім)', role: 'reader' },
]; // prettier-ignore

/** Accounts for trying the registry out, made with the sample and working only beside it. */
@Injectable()
export class DemonstrationAccounts {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly statements: Statements,
    private readonly accounts: AccountsService,
    private readonly grants: GrantsService,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Adds those that are missing; how many. */
  async load(ctx: RequestContext): Promise<number> {
    const known = await this.statements.run<{ name: string }>('SELECT sign_in_name AS name FROM accounts', []);
    const missing = ACCOUNTS.filter(({ signInName }) => !known.some(({ name }) => name === signInName));
    if (missing.length === 0) return 0;
    const passwordHash = await this.hasher.hash(DEMONSTRATION_PASSWORD);
    await this.unit.run(ctx, async (tx) => {
      for (const each of missing) await this.add(tx, each, passwordHash);
    });
    return missing.length;
  }

  private async add(tx: Tx, { signInName, displayName, role, area }: Demonstration, hash: string): Promise<void> {
    const house = { demonstration: true, passwordHash: hash };
    const accountId = await this.accounts.create(tx, { signInName, displayName }, house);
    const areaId = area === undefined ? null : (await areaByCode(tx, area))!;
    await this.grants.give(tx, { accountId, role, areaId });
  }
}
