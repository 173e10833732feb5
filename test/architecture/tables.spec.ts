import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../support/generated.js';

/** SQL is an import too: a file names tables of its own module and of lower floors only. */
const FLOORS = createRequire(import.meta.url)(join(root, '.config/floors.cjs')) as readonly (readonly string[])[];

/** What migrations make and no entity describes. */
const OTHERS: Readonly<Record<string, string>> = {
  unsealed_iins: 'people',
  membership_ties: 'memberships',
  access_request_ties: 'rights',
  award_ties: 'awards',
  mediator_ties: 'mediation',
  certificate_book_years: 'awards',
  certificate_standings: 'papers',
  odd_paper_checks: 'papers',
  meeting_roster_changes: 'meetings',
  meeting_quorums: 'meetings',
  early_warnings: 'overview',
  vacancies: 'memberships',
};
/** Words of the trade that the platform has no need of; the codes of default roles stand beside permissions. */
const WORDS = /\b(kato|memberships?|awards?|ethnic\w*|associations?|certificates?|iin)\b/i;

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => `${folder}/${name}`);
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '');
/** The module of a file; of the platform, none. */
const moduleOf = (file: string): string | undefined => /^src\/modules\/([^/]+)\//.exec(file)?.[1];
const floorOf = (module: string | undefined): number => FLOORS.findIndex((names) => names.includes(module ?? ''));

const files = filesIn('src').filter((file) => file.split('/').length > 2);
const owners = new Map(Object.entries(OTHERS) as [string, string | undefined][]);
for (const file of files)
  for (const [, table] of textOf(file).matchAll(/@Entity\('(\w+)'\)/g)) owners.set(table!, moduleOf(file));

/** Tables that stand in SQL, in a declaration or in a filter by code. */
const NAMED = /(?:\b(?:FROM|JOIN|INTO|UPDATE|table:)\s+'?|[cC]odeFilter\([^,]+, ')(\w+)/g;

function named(file: string, text: string): string[] {
  const own = moduleOf(file);
  return [...text.matchAll(NAMED)].flatMap(([, table]) => {
    if (!owners.has(table!)) return [];
    const owner = owners.get(table!);
    const isBelow = owner === undefined || owner === own || floorOf(owner) < floorOf(own);
    return isBelow ? [] : [`${file} names ${table} of ${owner}`];
  });
}

describe('tables', () => {
  it('all have an owner', () => {
    const made = filesIn('migrations').flatMap((file) =>
      [...textOf(file).matchAll(/CREATE (?:TABLE|VIEW) (\w+)/g)].map(([, table]) => table!),
    );
    expect([...new Set(made)].filter((table) => !owners.has(table))).toEqual([]);
  });

  it('are named by their own module and by higher floors only', () => {
    expect(files.flatMap((file) => named(file, textOf(file)))).toEqual([]);
  });

  it('are missed by nobody: the rule bites', () => {
    expect(named('src/modules/people/x.ts', 'SELECT FROM awards a JOIN memberships m')).toHaveLength(2);
    expect(named('src/platform/reading/x.ts', "codeFilter('role_id', 'roles')")).toHaveLength(1);
    expect(named('src/modules/awards/x.ts', 'SELECT FROM people JOIN awards')).toEqual([]);
  });
});

describe('the platform', () => {
  it('knows no word of the domain', () => {
    const platform = files.filter((file) => file.startsWith('src/platform/'));
    const found = platform.flatMap((file) => {
      const word = WORDS.exec(withoutComments(textOf(file)));
      return word ? [`${file}: ${word[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});
