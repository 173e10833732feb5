// The tests run on what `tsc` made: the very files that serve, no second compiler to disagree with the first.
export default {
  rootDir: '..',
  testEnvironment: 'node',
  roots: ['<rootDir>/dist'],
  testMatch: ['<rootDir>/dist/**/*.spec.js'],
  transform: {},
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'json', 'node'],
  globalSetup: '<rootDir>/dist/test/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/test/support/global-teardown.js',
  testTimeout: 60_000,
  maxWorkers: 2,
};
