import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { expectNothingCut } from './nothing-cut.js';
import { SIZES } from './sizes.js';
import { resize } from './visit.js';

/** Nothing is cut on the screen of an office or of a telephone, and no rule of accessibility is broken. */
export async function expectWhole(page: Page): Promise<void> {
  for (const size of SIZES) {
    await resize(page, size);
    await expectNothingCut(page);
  }
  await expectAccessible(page);
}
