/** For invented data only. */
export const DATA_KEY = Buffer.from('the-data-key-of-the-tests-32-by.').toString('base64');
export const ADMIN_TOKEN = 'test-administrator';

/** No test but those of the limits themselves is to be slowed down. */
export const WITHOUT_LIMITS = {
  BIRLIK_RATE_ACCOUNT: '1000000000',
  BIRLIK_RATE_NOBODY: '1000000000',
  BIRLIK_RATE_SIGN_IN: '1000000000',
};

/** What the tests tell the registry of their surroundings; the keys are nobody's secret. */
export const settingsOfTests = {
  BIRLIK_ADMIN_TOKEN: ADMIN_TOKEN,
  BIRLIK_AUDIT_KEY: '7e'.repeat(32),
  BIRLIK_DATA_KEY: DATA_KEY,
  BIRLIK_PROOF_KEYS: '5c'.repeat(32),
  BIRLIK_SAMPLE: 'off',
  BIRLIK_JOBS_AT_ONCE: '0',
  PORT: '0',
  LOG_LEVEL: 'silent',
  ...WITHOUT_LIMITS,
};
