import { createHash } from 'node:crypto';
import { OfflineVerifier, type Kept } from '../../../src/platform/proofs/offline/kept.js';
import { Proofs } from '../../../src/platform/proofs/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { judge, LETTER, THANKS } from '../../support/papers.js';

let app: TestApp;
let page: string;
let headers: Headers;
let codes: string[];

beforeAll(async () => {
  app = await startApp({ BIRLIK_ISSUER: 'https://birlik.example' });
  const proofs = app.app.get(Proofs);
  proofs.declare(LETTER);
  proofs.statusesFrom({
    find: () => Promise.resolve(undefined),
    marked: () => Promise.resolve({ size: 3, marked: [{ index: 1, state: 'REVOKED' }] }),
  });
  codes = [0, 1, 3].map((index) => proofs.issue({ form: LETTER, index, values: THANKS }));
  const answer = await fetch(`${app.url}/verify/offline.html`);
  [page, headers] = [await answer.text(), answer.headers];
});
afterAll(() => app.close());

const part = (pattern: RegExp): string => pattern.exec(page)![1]!;
const kept = (): Kept => JSON.parse(part(/<script type="application\/json" id="kept">([^<]+)</)) as Kept;
/** One letter of the code is another. */
const altered = (code: string, i: number): string =>
  code.slice(0, i) + (code[i] === 'A' ? 'B' : 'A') + code.slice(i + 1);

describe('the page without a network', () => {
  it('is one file of less than 200 kB that asks no address for anything', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(200_000);
    const policy = part(/<meta http-equiv="content-security-policy" content="([^"]+)">/);
    for (const each of [policy, headers.get('content-security-policy')]) {
      expect(each).toContain("default-src 'none'");
      expect(each).not.toMatch(/connect-src|https?:|'self'|unsafe/);
    }
    expect(page).not.toMatch(/<(link|script|img|iframe)[^>]+(src|href)="(?!data:)/);
    expect(headers.get('permissions-policy')).toMatch(/camera=\(self\), display-capture=\(\)/);
    expect(headers.get('x-robots-tag')).toBe('noindex');
  });

  it('runs the one script that its policy names', () => {
    const script = part(/<script>([^]+?)<\/script>/);
    const hash = createHash('sha256').update(script).digest('base64');
    expect(headers.get('content-security-policy')).toContain(`script-src 'sha256-${hash}'`);
  });

  it('judges papers by the keys and statuses in it', () => {
    const verifier = new OfflineVerifier(kept());
    expect(Date.now() - verifier.listedAt!.getTime()).toBeLessThan(60_000);
    const told = codes.map((code) => {
      const paper = verifier.read(code);
      return paper.verdict === 'GENUINE' ? [paper.verdict, verifier.standOf(paper.index)] : paper.verdict;
    });
    // The fourth paper was issued after the list was made.
    expect(told).toEqual([
      ['GENUINE', 'VALID'],
      ['GENUINE', 'REVOKED'],
      ['GENUINE', 'LATER'],
    ]);
  });

  it('does not take a list that the registry has not signed', () => {
    const list = Buffer.from(kept().list, 'base64');
    list[list.length - 1]! ^= 1;
    const verifier = new OfflineVerifier({ ...kept(), list: list.toString('base64') });
    expect([verifier.listedAt, verifier.standOf(0)]).toEqual([undefined, 'LATER']);
  });
});

it('all verifiers judge alike: the page, the server, and the program that shares no code with them', async () => {
  const [verifier, proofs, { keySet }] = [new OfflineVerifier(kept()), app.app.get(Proofs), kept()];
  const code = codes[0]!;
  const start = code.lastIndexOf('/') + 1;
  const texts = [
    ...codes,
    ...Array.from({ length: code.length - start }, (_, i) => altered(code, start + i)),
    ...[
      '',
      'A',
      code.toLowerCase(),
      `${code}?language=ru`,
      code.replace('I', 'ı'),
      code.slice(0, 100),
      'A'.repeat(2000),
      `${code}A`,
    ],
  ];
  const verdicts = new Set<string>();
  for (const text of texts) {
    const { verdict } = await proofs.check(text, new Date());
    verdicts.add(verdict);
    expect([text, verifier.read(text).verdict, judge(text, keySet).verdict]).toEqual([text, verdict, verdict]);
  }
  expect([...verdicts].sort()).toEqual(['BROKEN', 'FOREIGN', 'FORGED', 'GENUINE', 'TOO_LONG']);
});
