/** For invented data only. */
export const DATA_KEY = Buffer.from('the-data-key-of-the-tests-32-by.').toString('base64');
export const ADMIN_TOKEN = 'test-administrator';

/** What the tests tell the registry of their surroundings. */
export const settingsOfTests = {
  BIRLIK_ADMIN_TOKEN: ADMIN_TOKEN,
  BIRLIK_SAMPLE: 'off',
  BIRLIK_DATA_KEY: DATA_KEY,
  LOG_LEVEL: 'silent',
};
