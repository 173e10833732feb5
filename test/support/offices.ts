import type { Client, Json, TestApp } from './app.js';
import { registerOf, type Register } from './register.js';

/** Somebody who has signed in: asks as such, and keeps the register as such. */
export interface Holder {
  readonly id: string;
  readonly ask: Client;
  readonly register: Register;
}
interface GrantOf {
  readonly role: string;
  readonly area?: string;
  readonly organization?: string;
  readonly [more: string]: unknown;
}

/** Accounts and their grants, in the words of whoever appoints people. */
export class Offices {
  private made = 0;
  readonly register: Register;

  constructor(private readonly app: TestApp) {
    this.register = registerOf(app);
  }

  /** An account with these grants. */
  async holder(...grants: GrantOf[]): Promise<Holder> {
    const name = `holder.${++this.made}`;
    const id = await this.register.done('createAccount', { signInName: name, displayName: `Иесі ${this.made}` });
    for (const grant of grants) await this.give(id, grant);
    return this.signedIn(id);
  }
  signedIn(id: string): Holder {
    const ask = this.app.asAccount(id);
    return { id, ask, register: registerOf(this.app, ask) };
  }
  /** Gives a role; areas by their KATO code. The id of the grant. */
  async give(accountId: string, { area, organization, ...grant }: GrantOf): Promise<string> {
    const areaId = area === undefined ? null : await this.register.area(area);
    return this.register.done('giveGrant', { accountId, areaId, organizationId: organization ?? null, ...grant });
  }
  revoke(id: string): Promise<string> {
    return this.register.done('revokeGrant', { id, expectedVersion: 1, reason: 'жұмысы ауысты' });
  }
  /** A role with exactly these permissions. */
  role(code: string, ...permissions: string[]): Promise<string> {
    return this.register.done('createRole', { code, name: { kk: code }, permissions });
  }
  async roleByCode(code: string): Promise<Json> {
    const document = 'query ($code: String!) { role(code: $code) { id version permissions retiredOn } }';
    return (await this.register.ask(document, { code })).role;
  }
}

export const ME = `{ me { account { id signInName displayName language demonstration }
  grants { id role roleName place validFrom validUntil onBehalfOf } permissions permissionsInWords } }`;

/** The codes with which a question is refused; empty when it was answered. */
export const refusedWith = async (ask: Client, document: string): Promise<string[]> =>
  (await ask(document)).errors.map(({ extensions }) => extensions.code);

/** The day that lies so many days from today in Kazakhstan. */
export const dayFromToday = (days: number): string =>
  new Date(Date.now() + (days * 24 + 5) * 3_600_000).toISOString().slice(0, 10);

/** What another process has done arrives within moments; fails when it has not after ten seconds. */
export async function eventually<T>(holds: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
