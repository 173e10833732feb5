import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const MODULES = ['src/modules/**/*.ts'];
const SPECS = ['test/**/*.ts', 'src/**/*.spec.ts'];

const isCall = (name) => `CallExpression[callee.property.name='${name}']`;

/** Modules read through their `x.reading.ts` and write through `tx.db`; nobody else holds the database. */
const DATABASE = [
  {
    selector: isCall('createQueryBuilder'),
    message: 'Read through x.reading.ts and write through tx.db: a builder is seen by neither.',
  },
  { selector: isCall('createQueryRunner'), message: 'A transaction is opened by UnitOfWork only.' },
];
const RESOLVER = {
  selector: 'MethodDefinition > FunctionExpression > BlockStatement[body.length>3]',
  message: 'A resolver names the permission, takes the arguments and hands on; the rest belongs into the service.',
};

/** Every finding is an error: a warning is a rule nobody keeps. */
export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'data/']),
  {
    files: ['{src,test,migrations}/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // In files with decorators the rule steps back by itself: Nest needs those classes at run time.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      complexity: ['error', { max: 20, variant: 'modified' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 6],
      'no-console': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-misleading-character-class': 'error',
      'no-param-reassign': 'error',
      'no-self-compare': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-useless-escape': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    // A program of its own, which is to be read and run without ours.
    files: ['src/**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^\\.(?!/independent-register.mjs$)' }] }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-param-reassign': 'error',
    },
  },
  {
    files: MODULES,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/typeorm',
              importNames: ['InjectRepository', 'InjectDataSource'],
              message: 'Write through tx.db.',
            },
            {
              name: 'typeorm',
              importNames: ['DataSource'],
              message: 'Only the platform and the entrance hold the DataSource.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...DATABASE],
    },
  },
  { files: ['src/modules/**/*.resolver.ts'], rules: { 'no-restricted-syntax': ['error', ...DATABASE, RESOLVER] } },
  { files: ['src/platform/**/*.resolver.ts'], rules: { 'no-restricted-syntax': ['error', RESOLVER] } },
  {
    // A migration is one text of SQL, as long as its tables.
    files: ['migrations/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // A spec is one long function, and the JSON of an answer has the shape its document asked for.
    files: SPECS,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'max-lines-per-function': 'off',
    },
  },
);
