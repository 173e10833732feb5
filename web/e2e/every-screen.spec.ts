import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { brokenRules } from './support/accessible.js';
import { englishIn } from './support/no-english.js';
import { whatIsCut } from './support/nothing-cut.js';
import { type Screen, SCREENS } from './support/screens.js';
import { expect, test } from './support/test.js';
import { colour, visit } from './support/visit.js';
import { type Language, LANGUAGES } from './support/words.js';

test('every address of the desk is looked at', () => {
  const looked = new Set(SCREENS.map(({ address }) => address.slice(1)));
  const folder = new URL('../src/screens/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /routes\.tsx?$/.test(name));
  const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const addresses = texts.flatMap((text) => [...text.matchAll(/\bpath: '\/?([^']*)'/g)].map(([, path]) => path!));
  expect(addresses.filter((each) => !looked.has(each))).toEqual([]);
});

for (const screen of SCREENS)
  test(`${screen.name} is whole, accessible and in the language chosen`, async ({ page: nobody, signedIn }) => {
    test.setTimeout(90_000);
    const page = screen.role ? await signedIn(screen.role) : nobody;
    const found = new Map<string, Language[]>();
    for (const language of LANGUAGES)
      for (const fault of await test.step(language, () => faultsOf(page, screen, language)))
        found.set(fault, [...(found.get(fault) ?? []), language]);
    expect([...found].map(([fault, languages]) => `${languages.join(' ')}: ${fault}`)).toEqual([]);
  });

async function faultsOf(page: Page, screen: Screen, language: Language): Promise<string[]> {
  await visit(page, screen, language);
  const light = [...(await whatIsCut(page)), ...(await brokenRules(page))];
  const english = language === 'en' ? [] : (await englishIn(page)).map((text) => `English: ${text}`);
  await colour(page, 'dark');
  const dark = (await brokenRules(page, 'colours')).map((fault) => `dark: ${fault}`);
  await colour(page, 'light');
  return [...light, ...english, ...dark];
}
