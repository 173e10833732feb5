import { join } from 'node:path';
import { cpSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Screen, SCREENS } from './support/screens.js';
import { DESK, TELEPHONE } from './support/sizes.js';
import { type ColourScheme, expect, test } from './support/test.js';
import { colour, visit } from './support/visit.js';
import { type Language, LANGUAGES } from './support/words.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SIZES = { desktop: DESK, telephone: TELEPHONE } as const;
const SCHEMES: readonly ColourScheme[] = ['light', 'dark'];
/** Bytes of a picture that goes into the repository. */
const MOST = 180_000;

/** `npm run screenshots`: those of README and handbook into docs/pictures, all into data/screenshots. */
for (const screen of SCREENS)
  test(screen.name, async ({ page: nobody, signedIn }) => {
    test.setTimeout(120_000);
    const page = screen.role ? await signedIn(screen.role) : nobody;
    for (const language of LANGUAGES)
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        await visit(page, screen, language);
        for (const scheme of SCHEMES) {
          await colour(page, scheme);
          const name = `${screen.name}.${language}.${size}.${scheme}.png`;
          const path = join(root, 'data/screenshots', name);
          await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
          if (isForDocs(screen, language, size, scheme)) cpSync(path, docs(screen));
        }
      }
    if (screen.isInDocs) expect(statSync(docs(screen)).size).toBeLessThanOrEqual(MOST);
  });

const docs = ({ name }: Screen): string => join(root, 'docs/pictures', `${name}.png`);
const isForDocs = ({ isInDocs }: Screen, language: Language, size: string, scheme: ColourScheme): boolean =>
  isInDocs === true && language === 'kk' && size === 'desktop' && scheme === 'light';
