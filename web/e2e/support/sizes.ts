import type { ViewportSize } from '@playwright/test';

/** Of the screen of an office, and of a telephone. */
export const DESK: ViewportSize = { width: 1366, height: 768 };
export const TELEPHONE: ViewportSize = { width: 390, height: 844 };
export const SIZES = [DESK, TELEPHONE];
