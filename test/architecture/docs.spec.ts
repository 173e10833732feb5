import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settingsPage } from '../../src/platform/config/settings.js';
import { committed, root } from '../support/generated.js';

const PAGES = [
  'README.md',
  'SECURITY.md',
  'src/README.md',
  ...readdirSync(`${root}docs`).map((name) => `docs/${name}`),
];

describe('the pages', () => {
  it('list the settings as the code declares them: `npm run schema` writes them', () => {
    expect(committed('docs/settings.md')).toBe(settingsPage());
  });

  it('begin with a front door of 150 lines, none over 120 letters', () => {
    const lines = committed('README.md').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(150);
    expect(lines.filter((line) => [...line].length > 120)).toEqual([]);
  });

  it.each(PAGES)('lead nowhere that is not there: %s', (page) => {
    const links = [...committed(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target!);
    expect(links.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });

  it('show documents whose answers a test compares', () => {
    for (const page of ['docs/tour.md', 'README.md']) expect(committed(page)).toContain('```graphql');
  });
});
