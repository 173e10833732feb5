import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { brokenRules } from './support/accessible.js';
import { englishIn } from './support/no-english.js';
import { whatIsCut } from './support/nothing-cut.js';
import { type Screen, SCREENS } from './support/screens.js';
import { DESK, TELEPHONE } from './support/sizes.js';
import { expect, test } from './support/test.js';
import { colour, goOn, resize, speak, visit } from './support/visit.js';
import type { Language } from './support/words.js';

/** The address of a route; one that only leads on shows nothing. */
const SHOWN = /\bpath: '\/?([^']*)',(?!\s*beforeLoad: \(\) => redirect)/g;

const LOOKED = new Set(SCREENS.map(({ address }) => address.slice(1).split('?')[0]));

test('every address of the desk is looked at', () => {
  const folder = new URL('../src/screens/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /routes\.tsx?$/.test(name));
  const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const addresses = texts.flatMap((text) => [...text.matchAll(SHOWN)].map(([, path]) => path!));
  expect(addresses.filter((each) => !LOOKED.has(each))).toEqual([]);
});

test('numbers lead to lists that there are', () => {
  const text = readFileSync(new URL('../src/ui/list/where.ts', import.meta.url), 'utf8');
  const lists = [...text.matchAll(/\['\/([^']+)'/g)].map(([, path]) => path!);
  expect(lists.length).toBeGreaterThan(10);
  expect(lists.filter((each) => !LOOKED.has(each))).toEqual([]);
});

/** Faults that are not ours to mend, by the screen and the rule. One that is mended has to go from here. */
const KNOWN: readonly Known[] = [
  {
    screen: 'ask',
    rule: 'nested-interactive',
    within: 'iframe',
    reason: 'GraphiQL draws each tab (`role=tab`) with its buttons inside; its markup is its own, in a frame',
  },
];
interface Known {
  readonly screen: string;
  readonly rule: string;
  /** Part of the selector: the same rule broken elsewhere on the screen is ours. */
  readonly within: string;
  readonly reason: string;
}

/** Of `npm run test:browser`; `npm test` looks at the first screens of a secretary. */
const LONG = '@long';

/** Screens that one test looks at. */
const MOST = 15;

for (const role of new Set(SCREENS.map((screen) => screen.role))) {
  const screens = SCREENS.filter((screen) => screen.role === role);
  for (let from = 0; from < screens.length; from += MOST)
    test(
      `screens of ${role ?? 'nobody'} from ${from + 1} on are whole, accessible and in the language chosen`,
      {
        tag: role === 'secretary' && from === 0 ? [] : [LONG],
      },
      async ({ page: nobody, signedIn }) => {
        test.setTimeout(300_000);
        const page = role ? await signedIn(role) : nobody;
        page.setDefaultTimeout(10_000);
        const found: string[] = [];
        let language: Language = 'kk';
        let last: Screen | undefined;
        for (const screen of screens.slice(from, from + MOST))
          await test.step(screen.name, async () => {
            try {
              const faults = unknown(screen, await faultsOf(page, screen, language, last));
              found.push(...faults.map((fault) => `${screen.name}: ${fault}`));
              language = otherThan(language);
              last = screen;
            } catch (error) {
              found.push(`${screen.name}: ${String(error)}`);
              last = undefined;
            }
          });
        expect(found).toEqual([]);
      },
    );
}

/** Without those that are known; and those known that are no more. */
function unknown({ name }: Screen, faults: readonly string[]): string[] {
  const known = KNOWN.filter(({ screen }) => screen === name);
  const isOf = (fault: string, { rule, within }: Known): boolean => {
    const [, broken, place] = fault.split(': ');
    return broken === rule && place!.includes(within);
  };
  const gone = known.filter((each) => !faults.some((fault) => isOf(fault, each)));
  return [
    ...faults.filter((fault) => !known.some((each) => isOf(fault, each))),
    ...gone.map(({ rule }) => `${rule} is broken no more`),
  ];
}

const otherThan = (language: Language): Language => (language === 'kk' ? 'ru' : 'kk');

/** Looks in both languages, beginning with the one that is spoken: English is held by the test of the dictionaries. */
async function faultsOf(page: Page, screen: Screen, spoken: Language, last?: Screen): Promise<string[]> {
  await (last ? goOn(page, last, screen, spoken) : visit(page, screen, spoken));
  const first = await faultsIn(page, spoken);
  await speak(page, otherThan(spoken));
  const found = [...first, ...(await faultsIn(page, otherThan(spoken)))];
  await colour(page, 'dark');
  found.push(...(await brokenRules(page, 'colours')).map((fault) => `dark: ${fault}`));
  await colour(page, 'light');
  return found;
}

async function faultsIn(page: Page, language: Language): Promise<string[]> {
  const rules = language === 'kk' ? await brokenRules(page) : [];
  const english = (await englishIn(page)).map((text) => `English: ${text}`);
  const found = [...(await whatIsCut(page)), ...rules, ...english];
  await resize(page, TELEPHONE);
  found.push(...(await whatIsCut(page)).map((fault) => `narrow: ${fault}`));
  await resize(page, DESK);
  return found.map((fault) => `${language}: ${fault}`);
}
