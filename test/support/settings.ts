export const ADMIN_TOKEN = 'test-administrator';

/** What the tests tell the registry of their surroundings. */
export const settingsOfTests = { BIRLIK_ADMIN_TOKEN: ADMIN_TOKEN, BIRLIK_SAMPLE: 'off', LOG_LEVEL: 'silent' };
