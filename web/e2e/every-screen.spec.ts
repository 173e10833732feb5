import { expectAccessible } from './support/accessible.js';
import { expectNoEnglish } from './support/no-english.js';
import { expectNothingCut } from './support/nothing-cut.js';
import { SCREENS } from './support/screens.js';
import { test } from './support/test.js';
import { colour, visit } from './support/visit.js';
import { LANGUAGES } from './support/words.js';

for (const screen of SCREENS)
  test(`${screen.name} is whole, accessible and in the language chosen`, async ({ page: nobody, signedIn }) => {
    const page = screen.role ? await signedIn(screen.role) : nobody;
    for (const language of LANGUAGES)
      await test.step(language, async () => {
        await visit(page, screen, language);
        await expectNothingCut(page);
        if (language !== 'en') await expectNoEnglish(page);
        await expectAccessible(page);
        await colour(page, 'dark');
        await expectAccessible(page, 'colours');
        await colour(page, 'light');
      });
  });
