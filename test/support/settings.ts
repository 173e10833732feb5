export const ADMIN_TOKEN = 'test-administrator';

/** No test but those of the limits themselves is to be slowed down. */
export const WITHOUT_LIMITS = {
  BIRLIK_RATE_ACCOUNT: '1000000000',
  BIRLIK_RATE_NOBODY: '1000000000',
  BIRLIK_RATE_SIGN_IN: '1000000000',
};

/** What the tests tell the registry of their surroundings. The data key is for them only. */
export const settingsOfTests = {
  BIRLIK_ADMIN_TOKEN: ADMIN_TOKEN,
  BIRLIK_SAMPLE: 'off',
  PORT: '0',
  BIRLIK_DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  LOG_LEVEL: 'silent',
  ...WITHOUT_LIMITS,
};
