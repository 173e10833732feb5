import { uuidv7 } from '../../src/kernel/uuid.js';
import { PasswordHasher } from '../../src/modules/identity/passwords/password-hasher.js';
import type { Json, TestApp, ResponseError, Variables } from './app.js';

/** Good enough for every test, and hashed once a run. */
export const PASSWORD = 'tulip wagon 7 moss';

export interface Account {
  readonly id: string;
  readonly signInName: string;
}
let hashed: Promise<string> | undefined;

/** An account as the registry keeps it; `columns` says what is special about it. */
export async function account(
  app: TestApp,
  signInName: string,
  columns: Readonly<Record<string, unknown>> = {},
): Promise<Account> {
  hashed ??= app.app.get(PasswordHasher).hash(PASSWORD);
  const id = uuidv7();
  const row = { id, sign_in_name: signInName, display_name: signInName, password_hash: await hashed, ...columns };
  const places = Object.keys(row).map((_, i) => `$${i + 1}`);
  await app.dataSource.query(
    `INSERT INTO accounts (${Object.keys(row).join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(row),
  );
  return { id, signInName };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Json;
  readonly codes: readonly string[];
  readonly errors: readonly ResponseError[];
}

const OPEN = 'session { id step } problems { code message }';

/** A browser on a page of the registry: it keeps cookies and says where its page comes from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  constructor(
    readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** What a page fetches: by default as a page of ours does. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.url), {
      redirect: 'manual',
      ...init,
      headers: {
        origin: new URL(this.url).origin,
        'sec-fetch-site': 'same-origin',
        ...(cookie && { cookie }),
        ...this.headers,
        ...(init.headers as Record<string, string>),
      },
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  async ask(query: string, variables: Variables = {}, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as { data: Json; errors?: ResponseError[] };
    const payload = Object.values((data ?? {}) as Record<string, Json>)[0];
    const codes: string[] = [
      ...(payload?.problems ?? []).map(({ code }: { code: string }) => code),
      ...errors.map(({ extensions }) => extensions.code),
    ];
    return { status: response.status, headers: response.headers, data, codes, errors };
  }

  signIn(signInName: string, password = PASSWORD): Promise<Reply> {
    return this.command('signIn', 'SignInInput', { signInName, password }, OPEN);
  }
  /** A command with an input. */
  command(name: string, type: string, input: Variables, selection: string): Promise<Reply> {
    return this.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input });
  }
  changePassword(presentPassword: string, newPassword: string): Promise<Reply> {
    return this.command('changePassword', 'ChangePasswordInput', { presentPassword, newPassword }, OPEN);
  }
  confirm(code: string): Promise<Reply> {
    return this.command('confirmSecondFactor', 'CodeInput', { code }, OPEN);
  }
  /** Ids of the own sessions; the code of the refusal where there is no session. */
  async sessions(): Promise<readonly string[]> {
    const { data, codes } = await this.ask('{ mySessions { id } }');
    return data === null ? codes : data.mySessions.map(({ id }: { id: string }) => id);
  }

  private keep(line: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
    if (value === '') this.cookies.delete(name!);
    else this.cookies.set(name!, value!);
  }
}
