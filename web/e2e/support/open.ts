import type { Page } from '@playwright/test';
import type { Words } from './words.js';

/** Opens a dialog, a menu or a tab of a screen. */
export type Open = (page: Page, t: Words) => Promise<void>;

export function press(key: string): Open {
  return (page, t) => page.getByRole('button', { name: t(key), exact: true }).click();
}
/** The same, where a dialog has to come of it: it may be on its way. */
export function ask(key: string): Open {
  return async (page, t) => {
    await press(key)(page, t);
    await page.getByRole('dialog').waitFor();
  };
}
export function choose(key: string): Open {
  return (page, t) => page.getByText(t(key), { exact: true }).click();
}
/** One of the deeds behind the button of a person, each of which asks something. */
export function deed(key: string): Open {
  return async (page, t) => {
    await page.getByRole('button', { name: t('people:deeds'), exact: true }).click();
    await page.getByRole('menuitem', { name: t(key), exact: true }).click();
    await page.getByRole('dialog').waitFor();
  };
}
