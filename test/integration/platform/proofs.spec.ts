import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings } from '../../../src/platform/config/settings.js';
import { Proofs, qrMatrix, rotateProofKey, type StatusSource } from '../../../src/platform/proofs/index.js';
import { startApp, startBeside, type TestApp } from '../../support/app.js';
import { inOneMinute } from '../../support/clock.js';
import { judge, LETTER, THANKS, type Judged } from '../../support/papers.js';
import { readCode, scanned } from '../../support/scanned.js';

const folder = mkdtempSync(join(tmpdir(), 'birlik-proofs-'));
const OWN_FILE = { BIRLIK_PROOF_KEYS: '', DATA_DIR: folder };
const ISSUER = { BIRLIK_ISSUER: 'https://birlik.example' };
const SINCE = '2026-11-20';

let app: TestApp;
let proofs: Proofs;
/** Other processes on the same database, and other registries. */
const others: TestApp[] = [];
const kept = (other: TestApp): TestApp => {
  others.push(other);
  return other;
};
/** How papers stand, as the module that issues them would tell; all the others are not in the register. */
const standings: Record<number, Awaited<ReturnType<StatusSource['find']>>> = {
  0: { state: 'VALID', since: null },
  1: { state: 'REVOKED', since: SINCE },
  2: { state: 'SUSPENDED', since: SINCE },
  3: { state: 'REPLACED', since: SINCE, replacedBy: 'ШҚ № 000124' },
  6: { state: 'VALID', since: null },
};
const source: StatusSource = {
  find: (index) => Promise.resolve(standings[index]),
  marked: () =>
    Promise.resolve({
      size: 7,
      marked: Object.entries(standings).map(([index, standing]) => ({ index: Number(index), state: standing!.state })),
    }),
};
function proofsOf({ app: nest }: TestApp): Proofs {
  const made = nest.get(Proofs);
  made.declare(LETTER);
  made.statusesFrom(source);
  return made;
}

beforeAll(async () => {
  app = await startApp({ ...ISSUER, ...OWN_FILE });
  proofs = proofsOf(app);
});
afterAll(async () => {
  for (const each of others) await each.close();
  await app.close();
  rmSync(folder, { recursive: true });
});

const issue = (index = 0, values = THANKS, by = proofs): string => by.issue({ form: LETTER, index, values });
const pathOf = (code: string): string => new URL(code).pathname;
const proofOf = (code: string): string => pathOf(code).slice('/V/'.length);
const get = (path: string, headers: Record<string, string> = {}, of = app): Promise<Response> =>
  fetch(of.url + path, { headers: { 'accept-language': 'en', ...headers } });
const pageOf = async (path: string, headers?: Record<string, string>): Promise<[number, string]> => {
  const answer = await get(path, headers);
  return [answer.status, await answer.text()];
};
const verdictOf = async (code: string): Promise<string> => (await proofs.check(proofOf(code), new Date())).verdict;
/** By the second verifier, with what anybody can fetch. */
async function independently(code: string, of = app): Promise<Judged> {
  const keys = (await (await get('/.well-known/birlik-keys.json', {}, of)).json()) as object;
  const list = await (await get('/.well-known/birlik-statuses', {}, of)).arrayBuffer();
  return judge(code, keys, Buffer.from(list));
}

describe('issue', () => {
  it('puts all that is printed, signed, into at most 700 letters of a code that a telephone opens', () => {
    const code = issue();
    expect([...(THANKS['citation'] as string)]).toHaveLength(200);
    expect(code).toMatch(/^HTTPS:\/\/BIRLIK\.EXAMPLE\/V\/[A-Z2-7]+$/);
    expect(code.length).toBeLessThanOrEqual(700);
  });

  it('makes a code that is read from paper of 35 mm, printed and scanned at 150 dots an inch', () => {
    const code = issue();
    expect(readCode(scanned(qrMatrix(code), 35, 150))).toBe(code);
  });

  it('refuses what does not fit a code', () => {
    const values = { ...THANKS, citation: 'Ұзақ мәтін. '.repeat(200) };
    expect(() => issue(0, values)).toThrow('PAPER_TOO_LONG');
  });
});

describe('the check page', () => {
  it.each([
    ['kk', 'Құжат түпнұсқа және күшінде', 'Кімге', '12.11.2026'],
    ['ru', 'Документ подлинный и действует', 'Кому', '12.11.2026'],
    ['en', 'The paper is genuine and in force', 'To whom', '12 November 2026'],
  ])('says in %s what the paper says, and that it is in force', async (language, heading, label, day) => {
    for (const [path, headers] of [
      [pathOf(issue()), { 'accept-language': language }],
      [`${pathOf(issue())}?language=${language}`, { 'accept-language': 'en;q=0.1' }],
      [pathOf(issue()).replace('/V/', '/verify/'), { 'accept-language': language }],
    ] as const) {
      const [status, page] = await pageOf(path, headers);
      expect(status).toBe(200);
      expect(page).toContain(`<html lang="${language}">`);
      for (const text of [heading, label, day, ...Object.values(THANKS).filter((each) => typeof each === 'string' && each !== '2026-11-12')])
        expect(page).toContain(text);
      expect(Buffer.byteLength(page)).toBeLessThan(30_000);
    }
  }); // prettier-ignore

  it('says which of its words are Kazakh, for whoever has it read aloud', async () => {
    const kazakh = `<span lang="kk">${THANKS['citation'] as string}</span>`;
    const pages = await Promise.all(['kk', 'ru', 'en'].map((each) => pageOf(`${pathOf(issue())}?language=${each}`)));
    expect(pages.map(([, page]) => page.includes(kazakh))).toEqual([false, true, true]);
  });

  it.each([
    [1, 200, 'genuine, but revoked', 'Changed on 20 November 2026'],
    [2, 200, 'genuine, but suspended', 'Changed on 20 November 2026'],
    [3, 200, 'genuine, but replaced', 'Issued in its place: ШҚ № 000124'],
    [4, 404, 'not in the register', 'As of'],
  ])('says how paper %i stands', async (index, status, heading, line) => {
    const [told, page] = await pageOf(pathOf(issue(index)));
    expect([told, page]).toEqual([status, expect.stringContaining(heading)]);
    expect(page).toContain(line);
  });

  it.each([
    ['is altered', (proof: string) => proof.replace(/.(?=.{40}$)/, (letter) => (letter === 'A' ? 'B' : 'A')), 422, 'forged'],
    ['is cut off', (proof: string) => proof.slice(0, 200), 400, 'cannot be read'],
    ['is no code', () => '%D0%9A', 400, 'cannot be read'],
    ['is too long', () => 'A'.repeat(5000), 414, 'too long'],
  ])('of a code that %s says so', async (_, alter, status, heading) => {
    const [told, page] = await pageOf(`/V/${alter(proofOf(issue()))}`);
    expect([told, page]).toEqual([status, expect.stringContaining(heading)]);
    expect(page).not.toContain('Сынақова');
  }); // prettier-ignore

  it.each(['/v/', '/V/', '/verify/', '/Verify/'])('is reached at %s, in letters of either size', async (start) => {
    for (const proof of [proofOf(issue()), proofOf(issue()).toLowerCase()]) {
      const [status, page] = await pageOf(start + proof);
      expect([status, page]).toEqual([200, expect.stringContaining('genuine and in force')]);
    }
  });

  it('runs nothing, loads nothing, is kept by nobody and found by no search', async () => {
    const { headers } = await get(pathOf(issue()));
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*style-src 'sha256-/),
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(headers.get('content-security-policy')).not.toContain('script-src');
  });

  it('shows what was printed as text, whatever was printed', async () => {
    const [, page] = await pageOf(pathOf(issue(0, { ...THANKS, recipient: '<script>alert("Әліш")</script>' })));
    expect(page).toContain('&lt;script&gt;alert(&quot;Әліш&quot;)&lt;/script&gt;');
    expect(page).not.toContain('<script');
  });

  it('counts how often a paper was checked on a day, and nothing else', async () => {
    const rows = (): Promise<{ times: number }[]> => app.dataSource.query(`SELECT * FROM paper_checks WHERE paper = 6`);
    await get(pathOf(issue(6)));
    await get(pathOf(issue(6)));
    await fetch(app.url + pathOf(issue(6)), { method: 'HEAD' });
    expect(await rows()).toEqual([{ day: expect.anything(), paper: 6, times: 2 }]);
  });

  it('totals the checks of a day, also those that come at once', async () => {
    const day = '2026-01-15';
    await Promise.all([7, 7, 8, 7, 8, 9].map((paper) => proofs.count(paper, day)));
    const [papers] = await app.dataSource.query(
      'SELECT count(*)::int AS papers, sum(times)::int AS times FROM paper_checks WHERE day = $1',
      [day],
    );
    const [total] = await app.dataSource.query('SELECT papers, times FROM paper_check_days WHERE day = $1', [day]);
    expect([total, papers]).toEqual([{ papers: 3, times: 6 }, total]);
  });

  it(
    'of more than a minute may ask says so as a page',
    inOneMinute(async () => {
      const limited = kept(await startBeside(app, { ...ISSUER, ...OWN_FILE, BIRLIK_RATE_NOBODY: '2' }));
      proofsOf(limited);
      const answers = [];
      for (let i = 0; i < 4; i++) answers.push(await get(pathOf(issue()), {}, limited));
      const last = answers.at(-1)!;
      expect([last.status, last.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
      expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await last.text()).toContain('Too many requests');
    }),
  );
});

describe('keys', () => {
  it('are made at the first start, for the eyes of their owner only, and told by their public half', async () => {
    const file = join(folder, 'proof-keys');
    expect([statSync(file).mode & 0o777, readFileSync(file, 'utf8')]).toEqual([0o600, expect.stringMatching(/^[0-9a-f]{64}\n$/)]); // prettier-ignore
    const answer = await get('/.well-known/birlik-keys.json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const told = await answer.text();
    expect(JSON.parse(told)).toMatchObject({
      issuer: 'https://birlik.example',
      statuses: 'https://birlik.example/.well-known/birlik-statuses',
      // The others are of processes that have used this database before.
      keys: expect.arrayContaining([
        {
          ...{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' },
          ...{ kid: expect.stringMatching(/^[0-9a-f]{8}$/), x: expect.stringMatching(/^[\w-]{43}$/) },
        },
      ]),
      forms: expect.arrayContaining([expect.objectContaining({ key: LETTER.key })]),
    });
    expect(told).not.toContain(readFileSync(file, 'utf8').trim());
  });

  it('are rotated: old papers still prove themselves, also where the old secret is gone', async () => {
    const old = issue();
    rotateProofKey(new Settings(OWN_FILE));
    const later = kept(await startBeside(app, { ...ISSUER, ...OWN_FILE }));
    const fresh = issue(0, THANKS, proofsOf(later));
    expect([proofOf(fresh) === proofOf(old), await verdictOf(old)]).toEqual([false, 'GENUINE']);
    expect((await later.app.get(Proofs).check(proofOf(old), new Date())).verdict).toBe('GENUINE');
    // And a process that has started before learns the new key from the database.
    expect(await verdictOf(fresh)).toBe('GENUINE');
    for (const code of [old, fresh])
      expect(await independently(code, later)).toMatchObject({ verdict: 'GENUINE', values: THANKS });
  });

  it('of another registry are foreign, and of the environment are changed there', async () => {
    const other = kept(await startApp({ ...ISSUER, BIRLIK_PROOF_KEYS: '0a'.repeat(32) }));
    const foreign = issue(0, THANKS, proofsOf(other));
    const [status, page] = await pageOf(pathOf(foreign));
    expect([status, page]).toEqual([404, expect.stringContaining('not of this registry')]);
    expect((await independently(foreign)).verdict).toBe('FOREIGN');
    expect(() => rotateProofKey(new Settings({ BIRLIK_PROOF_KEYS: '0a'.repeat(32) }))).toThrow('BIRLIK_PROOF_KEYS');
  });

  it('are never changed or removed in the database', async () => {
    for (const sql of ['UPDATE proof_keys SET known_since = now()', 'DELETE FROM proof_keys'])
      await expect(app.dataSource.query(sql)).rejects.toThrow();
  });
});

describe('the status list', () => {
  it('says of each paper how it stands, is signed, and says when it was made', async () => {
    const answer = await get('/.well-known/birlik-statuses');
    expect(answer.headers.get('content-type')).toBe('application/statuslist+cwt');
    const states = [];
    for (const index of [0, 1, 2, 3, 6, 7]) states.push((await independently(issue(index))).state);
    expect(states).toEqual(['VALID', 'REVOKED', 'SUSPENDED', 'REPLACED', 'VALID', undefined]);
    expect(Date.parse((await independently(issue())).madeAt!)).toBeGreaterThan(Date.now() - 60_000);
  });

  it('takes two bits a paper: a hundred thousand papers, a thousand of them marked, fit into 10 kB', async () => {
    const marked = Array.from({ length: 1000 }, (_, i) => ({ index: i * 97, state: 'REVOKED' as const }));
    proofs.statusesFrom({ ...source, marked: () => Promise.resolve({ size: 100_000, marked }) });
    const list = await (await get('/.well-known/birlik-statuses')).arrayBuffer();
    const states = [];
    for (const index of [0, 1, 96_903, 96_904, 99_999, 100_000]) states.push((await independently(issue(index))).state);
    proofs.statusesFrom(source);
    expect(list.byteLength).toBeLessThan(10_000);
    expect(states).toEqual(['REVOKED', 'VALID', 'REVOKED', 'VALID', 'VALID', undefined]);
  });
});
