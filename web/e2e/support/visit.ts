import type { Page, ViewportSize } from '@playwright/test';
import { Register } from './register.js';
import type { Screen } from './screens.js';
import { settled } from './settled.js';
import type { ColourScheme } from './test.js';
import { type Language, wordsIn } from './words.js';

/** Opens a screen in a language, and its dialog, and waits until it stands. */
export async function visit(page: Page, screen: Screen, language: Language): Promise<void> {
  const path = await addressOf(screen);
  if (!page.url().startsWith('http')) await page.goto('/icon.svg');
  await page.evaluate((each) => localStorage.setItem('birlik.language', each), language);
  await page.goto(path);
  await settled(page);
  await openDialog(page, screen, language);
}

/** Goes on from a screen to another as a link of the desk does, in the language it has. */
export async function goOn(page: Page, from: Screen, screen: Screen, language: Language): Promise<void> {
  if (routeOf(from) === routeOf(screen)) return visit(page, screen, language);
  // Where the pointer lies, a hint of the next screen would open.
  await page.mouse.move(0, 0);
  const left = await page.locator('h1').first().elementHandle();
  await page.evaluate((path) => window.history.pushState({}, '', path), await addressOf(screen));
  await page.waitForFunction((heading) => !heading?.isConnected, left);
  await settled(page);
  await openDialog(page, screen, language);
}
const routeOf = ({ address }: Screen): string => address.split('?')[0]!;

async function openDialog(page: Page, { open }: Screen, language: Language): Promise<void> {
  if (!open) return;
  await open(page, wordsIn(language));
  await settled(page);
}

/** One record of a kind serves all its screens. */
const records = new Map<Screen['of'], Promise<string>>();

async function addressOf({ address, of }: Screen): Promise<string> {
  if (!of) return address;
  const register = new Register();
  const id = records.get(of) ?? (typeof of === 'string' ? register.first(of) : of(register));
  records.set(of, id);
  return address.replace(/\$\w+/, await id);
}

/** Changes the colours of what is open, as another tab of the desk would. */
export async function colour(page: Page, scheme: ColourScheme): Promise<void> {
  await chooseElsewhere(page, 'mantine-color-scheme-value', scheme);
  await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
  await settled(page);
}

/** The same for the language. */
export async function speak(page: Page, language: Language): Promise<void> {
  await chooseElsewhere(page, 'birlik.language', language);
  await page.locator(`html[lang=${language}]`).waitFor();
  // All words of a screen change in one picture, and this is one of them.
  await page.getByText(language.toUpperCase(), { exact: true }).first().waitFor({ state: 'attached' });
  await drawn(page);
  await settled(page);
}

/** Shows what is open on a screen of another size. */
export async function resize(page: Page, size: ViewportSize): Promise<void> {
  await page.setViewportSize(size);
  await drawn(page);
  await settled(page);
}

const chooseElsewhere = (page: Page, key: string, newValue: string): Promise<void> =>
  page.evaluate((chosen) => {
    localStorage.setItem(chosen.key, chosen.newValue);
    window.dispatchEvent(new StorageEvent('storage', { ...chosen, storageArea: localStorage }));
  }, { key, newValue }); // prettier-ignore

/** What was asked of the page shows in its next picture but one. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((next) => requestAnimationFrame(next));
  });
