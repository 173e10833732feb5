const FLOORS = require('./floors.cjs');

/** Kernel and platform are the floors 0 and 1. */
const LOWEST = 2;

const floor = (names) => `^src/modules/(${names.join('|')})/`;
const no = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const floors = FLOORS.flatMap((names, i) => [
  no(
    `floor-${i + LOWEST}-does-not-climb`,
    'Record an event, or add the field from above.',
    { path: floor(names) },
    { path: floor([...FLOORS.slice(i + 1).flat(), '-none-']) },
  ),
  no(
    `floor-${i + LOWEST}-has-no-corridor`,
    'Modules of one floor do not see each other.',
    { path: floor(names) },
    { path: floor(names), pathNot: '^src/modules/$1/' },
  ),
]);

const borders = [
  no(
    'modules-have-one-door',
    'Enter another module by its index.ts.',
    { path: '^src/modules/([^/]+)/' },
    { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
  ),
  no(
    'entrance-uses-the-doors',
    'Enter a module by its index.ts.',
    { path: '^src/[^/]+\\.ts$' },
    { path: '^src/modules/', pathNot: '^src/modules/[^/]+/index\\.ts$' },
  ),
  no(
    'every-module-is-on-a-floor',
    'Add the new module to .config/floors.cjs.',
    {},
    { path: '^src/modules/', pathNot: floor(FLOORS.flat()) },
  ),
  no(
    'nobody-knows-the-entrance',
    'The entrance puts the house together; the house does not know how.',
    { path: '^src/(kernel|platform|modules)/' },
    { path: '^src/[^/]+\\.ts$' },
  ),
  no(
    'platform-knows-no-module',
    'It holds no word of the domain.',
    { path: '^src/platform/' },
    { path: '^src/modules/' },
  ),
  no(
    'platform-folders-have-one-door',
    'Enter another folder of the platform by its index.ts.',
    { path: '^src/platform/([^/]+)/' },
    {
      path: '^src/platform/[^/]+/',
      pathNot: [
        '^src/platform/$1/',
        '^src/platform/[^/]+/index\\.ts$',
        // One file, and so its own door.
        '^src/platform/config/settings\\.ts$',
        // A transaction keeps events, and the bus behind the door of events/ hands out transactions.
        '^src/platform/events/domain-event\\.ts$',
      ],
    },
  ),
  no(
    'platform-is-entered-by-doors',
    'Enter a folder of the platform by its index.ts.',
    { path: '^src/(modules/|[^/]+\\.ts$)' },
    {
      path: '^src/platform/[^/]+/',
      pathNot: ['^src/platform/[^/]+/index\\.ts$', '^src/platform/config/settings\\.ts$'],
    },
  ),
  no(
    'kernel-knows-nobody',
    'Nothing but the language and what Node itself brings.',
    { path: '^src/kernel/', pathNot: '\\.spec\\.ts$' },
    { pathNot: '^src/kernel/', dependencyTypesNot: ['core'] },
  ),
  no('registry-knows-no-desk', 'It serves what was built of it.', { path: '^src/' }, { path: '^web/' }),
  no(
    'source-knows-no-test',
    'What is tested does not lean on its test.',
    { path: '^src/' },
    { path: '^test/|\\.spec\\.ts$' },
  ),
];

const kinds = [
  no(
    'rules-are-pure',
    'Rules decide; they do not fetch, store or speak GraphQL.',
    { path: '\\.rules\\.ts$' },
    { pathNot: ['^src/kernel/', '\\.rules\\.ts$'] },
  ),
  no(
    'entity-knows-no-graphql',
    'What is stored does not know how it is shown.',
    { path: '\\.(entity|entities|columns)\\.ts$' },
    { path: ['node_modules/(@nestjs/)?graphql/', '\\.(types|inputs|service|resolver)\\.ts$'] },
  ),
  no(
    'service-knows-no-resolver',
    'A resolver calls; nobody calls it.',
    { path: '\\.(service|loader|recorder|reading|entity|entities|events|types|inputs)\\.ts$' },
    { path: '\\.resolver\\.ts$' },
  ),
  no('no-circles', 'Types count as well: what cannot be read alone cannot be changed alone.', {}, { circular: true }),
];

module.exports = {
  forbidden: [...floors, ...borders, ...kinds],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
      extensions: ['.ts', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
