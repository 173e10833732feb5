import type { Page } from '@playwright/test';
import type { Words } from './words.js';

/** Opens a dialog, a menu or a tab of a screen. */
export type Open = (page: Page, t: Words) => Promise<void>;

export function press(key: string): Open {
  return (page, t) => page.getByRole('button', { name: t(key), exact: true }).click();
}
export function choose(key: string): Open {
  return (page, t) => page.getByText(t(key), { exact: true }).click();
}
/** One of the deeds behind the button of a person. */
export function deed(key: string): Open {
  return async (page, t) => {
    await page.getByRole('button', { name: t('people:deeds'), exact: true }).click();
    await page.getByRole('menuitem', { name: t(key), exact: true }).click();
  };
}
