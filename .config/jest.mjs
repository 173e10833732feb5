// The tests run on what `tsc` made: the very files that serve, no second compiler to disagree with the first. Each worker is
// a Node process without Jest's virtual machine: Nest and its neighbours are loaded once for all spec files that it runs.
export default {
  rootDir: '..',
  testEnvironment: 'node',
  roots: ['<rootDir>/dist'],
  testMatch: ['<rootDir>/dist/**/*.spec.js'],
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'json', 'node'],
  setupFiles: ['<rootDir>/dist/test/support/seed.js', '<rootDir>/dist/test/support/leave.js'],
  globalSetup: '<rootDir>/dist/test/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/test/support/global-teardown.js',
  maxWorkers: 2,
};
