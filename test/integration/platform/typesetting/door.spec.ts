import { readFile } from 'node:fs/promises';
import { root } from '../../../support/generated.js';

it('the door brings no library and no font to the start: only what the first paper imports does', async () => {
  const door = await readFile(`${root}src/platform/typesetting/index.ts`, 'utf8');
  const atStart = [...door.matchAll(/^(?:import|export) (?!type ).*?'([^']+)';$/gmu)].map(([, path]) => path);
  expect(atStart).toEqual(['./typesetting.problems.js']);
});
