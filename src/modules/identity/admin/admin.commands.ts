import { randomBytes, randomUUID } from 'node:crypto';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Injectable, type Type } from '@nestjs/common';
import { Refused } from '../../../kernel/refusal.js';
import { Actor, allPermissions, everywhere } from '../../../platform/access/index.js';
import { RequestContext, type Tx } from '../../../platform/context/index.js';
import { Statements, UnitOfWork } from '../../../platform/database/index.js';
import { inputValidation } from '../../../platform/input/index.js';
import { formatProblem } from '../../../platform/problems/index.js';
import { TODAY } from '../../../platform/reading/index.js';
import {
  AccountsService,
  CreateAccountInput,
  DisableAccountInput,
  GiveGrantInput,
  GrantsService,
} from '../../rights/index.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { areaByCode } from './area-by-code.js';

/** The person at the keyboard. */
export interface Terminal {
  readonly print: (line: string) => void;
  /** All of the standard input. */
  readonly read: () => Promise<string>;
}
type Given = Readonly<Record<string, string | boolean | undefined>>;

const USAGE = `admin create --name a.bek --display "Айгүл Бек" --role secretary [--area 330000000 | --organization <id>]
             [--language kk] [--until 2027-01-01] [--password-stdin]
admin grant --name a.bek --role analyst [--area … | --organization …] [--until …]
admin disable --name a.bek --reason "…"
admin reset-password --name a.bek [--password-stdin]
admin list`;
const text = { type: 'string' } as const;
const OPTIONS = {
  name: text, display: text, role: text, area: text, organization: text, language: text, until: text, reason: text,
  'password-stdin': { type: 'boolean' },
} satisfies ParseArgsConfig['options']; // prettier-ignore

const LIST = `
  SELECT a.sign_in_name || CASE WHEN a.disabled THEN ' (disabled)' ELSE '' END AS name, a.display_name AS display,
      string_agg(r.code || coalesce(' in ' || coalesce(t.name_kk, o.name_kk), '') || coalesce(' until ' || g.valid_until, ''), ', ') AS grants
    FROM accounts a
    LEFT JOIN grants g ON g.account_id = a.id AND g.revoked_at IS NULL AND coalesce(g.valid_until >= ${TODAY}, true)
    LEFT JOIN roles r ON r.id = g.role_id LEFT JOIN areas t ON t.id = g.area_id LEFT JOIN organizations o ON o.id = g.organization_id
   GROUP BY a.id ORDER BY a.sign_in_name`;

/** Administration from the command line of the server: whoever may start it may do everything. */
@Injectable()
export class AdminCommands {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly statements: Statements,
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordsService,
    private readonly grants: GrantsService,
  ) {}

  /** Carries out one command; fails with a sentence when it is refused. */
  async run([command = '', ...args]: string[], terminal: Terminal): Promise<void> {
    const commands: Record<string, (given: Given) => Promise<void>> = {
      create: (given) => this.create(given, terminal),
      grant: (given) => this.grant(given, terminal),
      disable: (given) => this.disable(given, terminal),
      'reset-password': (given) => this.resetPassword(given, terminal),
      list: () => this.list(terminal),
    };
    if (!Object.hasOwn(commands, command)) throw new Error(USAGE);
    const { values } = parseArgs({ args, options: OPTIONS });
    await commands[command]!(values).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      throw new Error(error.problems.map((each) => `${each.path.join('.')}: ${formatProblem(each, 'en')}`).join('\n'));
    });
  }

  private async create(given: Given, terminal: Terminal): Promise<void> {
    const password = await passwordOf(given, terminal);
    await this.unit.run(context(), async (tx) => {
      const account = { signInName: given.name, displayName: given.display, language: given.language };
      const accountId = await this.accounts.create(tx, await checked(CreateAccountInput, account));
      await this.give(tx, accountId, given);
      await this.passwords.set(tx, accountId, password);
    });
    terminal.print(`Made the account ${String(given.name)}.`);
    printPassword(password, given, terminal);
  }

  private async grant(given: Given, terminal: Terminal): Promise<void> {
    await this.unit.run(context(), async (tx) => this.give(tx, (await accountOf(tx, given)).id, given));
    terminal.print(`${String(given.name)} now holds the role ${String(given.role)}.`);
  }

  private async disable(given: Given, terminal: Terminal): Promise<void> {
    await this.unit.run(context(), async (tx) => {
      const { id, version } = await accountOf(tx, given);
      const input = { id, expectedVersion: version, reason: given.reason };
      await this.accounts.disable(tx, await checked(DisableAccountInput, input));
    });
    terminal.print(`The account ${String(given.name)} can do nothing any more.`);
  }

  private async resetPassword(given: Given, terminal: Terminal): Promise<void> {
    const password = await passwordOf(given, terminal);
    await this.unit.run(context(), async (tx) => {
      await this.passwords.set(tx, (await accountOf(tx, given)).id, password);
    });
    printPassword(password, given, terminal);
  }

  private async list({ print }: Terminal): Promise<void> {
    const rows = await this.statements.run<{ name: string; display: string; grants: string | null }>(LIST, []);
    for (const { name, display, grants } of rows) print(`${name}\t${display}\t${grants ?? 'no grants'}`);
  }

  private async give(tx: Tx, accountId: string, given: Given): Promise<void> {
    const areaId = typeof given.area === 'string' ? await areaByCode(tx, given.area) : null;
    if (areaId === undefined) throw new Error(`No area has the KATO code ${String(given.area)}`);
    const grant = { accountId, role: given.role, areaId, organizationId: given.organization, validUntil: given.until };
    await this.grants.give(tx, await checked(GiveGrantInput, grant));
  }
}

const context = (): RequestContext =>
  new RequestContext(new Actor('cli', everywhere(allPermissions())), randomUUID(), new Date(), 'kk');

/** The same judgement as over the API. */
const checked = async <T>(type: Type<T>, given: object): Promise<T> =>
  (await inputValidation.transform(given, { type: 'body', metatype: type })) as T;

async function accountOf(tx: Tx, { name }: Given): Promise<{ id: string; version: number }> {
  const rows: { id: string; version: number }[] = await tx.db.query(
    'SELECT id, version FROM accounts WHERE sign_in_name = $1',
    [name],
  );
  return rows[0] ?? Promise.reject(new Error(`There is no account ${String(name)}: give it by --name`));
}

async function passwordOf(given: Given, terminal: Terminal): Promise<string> {
  if (!given['password-stdin']) return randomBytes(15).toString('base64url');
  return (await terminal.read()).trimEnd();
}

function printPassword(password: string, given: Given, { print }: Terminal): void {
  if (!given['password-stdin']) print(`Its password, shown this once: ${password}`);
}
