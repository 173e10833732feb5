import type { Page } from '@playwright/test';
import { Register } from './register.js';
import type { Screen } from './screens.js';
import { settled } from './settled.js';
import type { ColourScheme } from './test.js';
import { type Language, wordsIn } from './words.js';

/** Opens a screen in a language, and its dialog, and waits until it stands. */
export async function visit(page: Page, screen: Screen, language: Language): Promise<void> {
  const { open } = screen;
  const path = await addressOf(screen);
  if (!page.url().startsWith('http')) await page.goto('/icon.svg');
  await page.evaluate((each) => localStorage.setItem('birlik.language', each), language);
  await page.goto(path);
  await settled(page);
  if (!open) return;
  await open(page, wordsIn(language));
  await settled(page);
}

async function addressOf({ address, of }: Screen): Promise<string> {
  if (!of) return address;
  const register = new Register();
  const id = typeof of === 'string' ? await register.first(of) : await of(register);
  return address.replace(/\$\w+/, id);
}

/** Changes the colours of what is open, as another tab of the desk would. */
export async function colour(page: Page, scheme: ColourScheme): Promise<void> {
  await page.evaluate((newValue) => {
    const key = 'mantine-color-scheme-value';
    localStorage.setItem(key, newValue);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
  }, scheme);
  await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
  await settled(page);
}
