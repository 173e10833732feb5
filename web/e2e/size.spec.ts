import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { settled } from './support/settled.js';
import { expect, test } from './support/test.js';

/** Bytes of JavaScript that the first screen after signing in may need, in gzip. */
const MOST = 230_000;

test('the first screen needs no more JavaScript than a slow line carries', async ({ signedIn }) => {
  const page = await signedIn('secretary');
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await page.goto('/');
  await settled(page);
  const sizes = [...scripts].map((path) => [path, gzipSync(file(path), { level: 9 }).length] as const);
  const whole = sizes.reduce((sum, [, size]) => sum + size, 0);
  test.info().annotations.push({ type: 'bytes', description: String(whole) });
  expect(sizes.length).toBeGreaterThan(0);
  expect(whole, sizes.map(([path, size]) => `${size} ${path}`).join('\n')).toBeLessThanOrEqual(MOST);
});

const file = (path: string): Buffer => readFileSync(new URL(`../../dist/web${path}`, import.meta.url));
