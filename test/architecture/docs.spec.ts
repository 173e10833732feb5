import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settingsPage } from '../../src/platform/config/settings.js';
import { committed, root } from '../support/generated.js';

const PAGES = [
  'README.md',
  'SECURITY.md',
  'src/README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
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

  it('say who does what: no sentence begins with «Who», in a comment neither', () => {
    const sources = ['src', 'test', 'migrations', 'web/src', 'web/e2e'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    );
    const prose = (path: string): string[] => {
      const text = committed(path);
      const comments = [...text.matchAll(/\/\*\*?(.*?)\*\/|^\s*\/\/([^\n]*)/gms)].map(
        ([, one, other]) => (one ?? other)!,
      );
      return path.endsWith('.md') ? text.split('\n') : comments;
    };
    const wrong = [...PAGES, ...sources.filter((path) => /\.(tsx?|mjs|md)$/.test(path))].filter((path) =>
      prose(path).some((each) => /(?:^[\s*#>|-]*(?:\*\*\w+\.\*\* )?|[.!?:;] )Who /.test(each)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(PAGES)('lead nowhere that is not there: %s', (page) => {
    const links = [...committed(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target!);
    expect(links.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });

  it('show documents whose answers a test compares', () => {
    for (const page of ['docs/tour.md', 'README.md']) expect(committed(page)).toContain('```graphql');
  });
});
