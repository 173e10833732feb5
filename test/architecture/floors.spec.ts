import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../support/generated.js';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** A house with one offence for each rule: the rule, who imports, and what. */
const OFFENCES: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['floor-2-does-not-climb', 'src/modules/reference/climber.ts', 'src/modules/sources/index.ts'],
  ['floor-3-does-not-climb', 'src/modules/sources/climber.ts', 'src/modules/people/index.ts'],
  ['floor-4-does-not-climb', 'src/modules/people/climber.ts', 'src/modules/awards/index.ts'],
  ['floor-5-does-not-climb', 'src/modules/memberships/climber.ts', 'src/modules/meetings/index.ts'],
  ['floor-6-does-not-climb', 'src/modules/meetings/climber.ts', 'src/modules/awards/index.ts'],
  ['floor-7-does-not-climb', 'src/modules/awards/climber.ts', 'src/modules/analytics/index.ts'],
  ['floor-8-does-not-climb', 'src/modules/analytics/climber.ts', 'src/modules/sample/index.ts'],
  ['floor-2-has-no-corridor', 'src/modules/reference/neighbour.ts', 'src/modules/audit/index.ts'],
  ['floor-4-has-no-corridor', 'src/modules/people/neighbour.ts', 'src/modules/organizations/index.ts'],
  ['floor-5-has-no-corridor', 'src/modules/memberships/neighbour.ts', 'src/modules/rights/index.ts'],
  ['floor-6-has-no-corridor', 'src/modules/meetings/neighbour.ts', 'src/modules/activities/index.ts'],
  ['floor-8-has-no-corridor', 'src/modules/analytics/neighbour.ts', 'src/modules/exchange/index.ts'],
  ['modules-have-one-door', 'src/modules/awards/burglar.ts', 'src/modules/people/people.service.ts'],
  ['entrance-uses-the-doors', 'src/app.module.ts', 'src/modules/people/people.service.ts'],
  ['every-module-is-on-a-floor', 'src/main.ts', 'src/modules/gossip/index.ts'],
  ['nobody-knows-the-entrance', 'src/modules/sample/caller.ts', 'src/app.ts'],
  ['platform-knows-no-module', 'src/platform/context/gossip.ts', 'src/modules/people/index.ts'],
  ['platform-folders-have-one-door', 'src/platform/context/burglar.ts', 'src/platform/events/event-bus.ts'],
  ['platform-is-entered-by-doors', 'src/modules/people/burglar.ts', 'src/platform/events/event-bus.ts'],
  ['kernel-knows-nobody', 'src/kernel/clock.ts', 'node_modules/typeorm/index.js'],
  ['registry-knows-no-desk', 'src/platform/context/painter.ts', 'web/src/ui/frame.ts'],
  ['source-knows-no-test', 'src/platform/context/leaner.ts', 'test/support/app.ts'],
  ['rules-are-pure', 'src/modules/people/person.rules.ts', 'node_modules/typeorm/index.js'],
  ['entity-knows-no-graphql', 'src/modules/people/person.entity.ts', 'node_modules/@nestjs/graphql/index.js'],
  ['service-knows-no-resolver', 'src/modules/people/people.service.ts', 'src/modules/people/people.resolver.ts'],
  ['no-circles', 'src/modules/people/egg.ts', 'src/modules/people/hen.ts'],
];
/** One module alone on its floor has no neighbours, and above the highest floor there is nothing to climb to. */
const CANNOT_FAIL = ['floor-3', 'floor-7', 'floor-9']
  .map((name) => `${name}-has-no-corridor`)
  .concat('floor-9-does-not-climb');

/** What may be imported, and is not an offence. */
const LAWFUL: readonly (readonly [from: string, to: string])[] = [
  ['src/kernel/uuid.ts', 'node:crypto'],
  ['src/app.ts', 'src/modules/awards/index.ts'],
  ['src/modules/awards/index.ts', 'src/modules/people/index.ts'],
  ['src/modules/people/index.ts', 'src/modules/people/person.types.ts'],
  ['src/modules/people/person.types.ts', 'src/platform/graphql/index.ts'],
  ['src/platform/context/index.ts', 'src/platform/events/index.ts'],
  ['src/platform/events/index.ts', 'src/platform/events/event-bus.ts'],
  // The other half of the circle; a circle is told once.
  ['src/modules/people/hen.ts', 'src/modules/people/egg.ts'],
];

/** The same of the desk, which has rules of its own. */
const OFFENCES_OF_DESK: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['the-desk-stands-alone', 'web/src/api/burglar.ts', 'src/kernel/uuid.ts'],
  ['what-screens-share-knows-no-screen', 'web/src/ui/frame.ts', 'web/src/screens/people/list.ts'],
  ['screens-do-not-see-each-other', 'web/src/screens/people/list.ts', 'web/src/screens/awards/index.ts'],
  ['no-circles', 'web/src/ui/egg.ts', 'web/src/ui/hen.ts'],
];
const LAWFUL_IN_DESK: readonly (readonly [from: string, to: string])[] = [
  ['web/src/main.ts', 'web/src/screens/people/list.ts'],
  ['web/src/screens/people/list.ts', 'web/src/screens/people/row.ts'],
  ['web/src/screens/people/row.ts', 'web/src/ui/hen.ts'],
  ['web/src/ui/hen.ts', 'web/src/ui/egg.ts'],
];

/** As the sources write it: a package by its name, a file by its relative path with `.js`. */
function specifier(from: string, to: string): string {
  if (!to.includes('/')) return to;
  if (to.startsWith('node_modules/')) return dirname(to).replace('node_modules/', '');
  return `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.ts$/, '.js')}`.replace(/^(?!\.)/, './');
}

let house: string;
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'birlik-floors-'));
  const offences = [...OFFENCES, ...OFFENCES_OF_DESK].map(([, from, to]) => [from, to] as const);
  const imports = [...offences, ...LAWFUL, ...LAWFUL_IN_DESK];
  for (const file of new Set(imports.flat())) {
    if (!file.includes('/')) continue;
    // Types are imports too: the rules must see what the compiler leaves out.
    const statements = imports
      .filter(([from]) => from === file)
      .map(([from, to]) => `import type {} from '${specifier(from, to)}';`);
    plant(file, `${statements.join('\n')}\nexport const here = true;\n`);
  }
  for (const name of ['typeorm', '@nestjs/graphql']) {
    plant(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js' }),
    );
  }
  plant('package.json', JSON.stringify({ type: 'module', dependencies: { typeorm: '1', '@nestjs/graphql': '1' } }));
  for (const name of ['tsconfig.json', 'web/tsconfig.json']) cpSync(join(root, name), join(house, name));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function plant(path: string, text: string): void {
  mkdirSync(join(house, dirname(path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

/** The same command as in `npm run check`, which runs it on the house itself. */
function violations(config: string, below: string): Violation[] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', join(root, config), '--output-type', 'json', below];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8', maxBuffer: 2 ** 27 });
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}
const told = (found: readonly Violation[]): string[] =>
  [...new Set(found.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`))].sort();

describe.each([
  ['house', '.config/depcruise.cjs', 'src', OFFENCES, LAWFUL, CANNOT_FAIL],
  ['desk', '.config/depcruise-web.cjs', 'web/src', OFFENCES_OF_DESK, LAWFUL_IN_DESK, []],
] as const)('the rules of the %s', (_, config, below, offences, lawful, cannotFail) => {
  it('are each broken by one offence here', () => {
    const { forbidden } = createRequire(import.meta.url)(join(root, config)) as { forbidden: { name: string }[] };
    const tried = [...offences.map(([rule]) => rule), ...cannotFail];
    expect([...new Set(tried)].sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it('bite, each of them, and let pass what is lawful', () => {
    const planted = offences.map(([rule, from, to]) => `${rule}: ${from} → ${to}`);
    const found = told(violations(config, below));
    expect(planted.filter((each) => !found.includes(each))).toEqual([]);
    const ways = lawful.map(([from, to]) => `${from} → ${to}`);
    expect(found.filter((each) => ways.some((way) => each.endsWith(way)))).toEqual([]);
  });
});
