export const ADMIN_TOKEN = 'test-administrator';

/** What the tests tell the registry of their surroundings; the audit key is nobody's secret. */
export const settingsOfTests = {
  BIRLIK_ADMIN_TOKEN: ADMIN_TOKEN,
  BIRLIK_AUDIT_KEY: '7e'.repeat(32),
  BIRLIK_SAMPLE: 'off',
  LOG_LEVEL: 'silent',
};
