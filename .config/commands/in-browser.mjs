import { inBrowser } from './browser.mjs';
import { chromium, NO_CHROMIUM } from './chromium.mjs';
import { ensureAllBuilt } from './desk.mjs';
import { fail, prepare } from './setup.mjs';
import { closing } from './steps.mjs';

// One project of web/playwright.config.ts; what follows goes on to Playwright, as in `npm run test:browser -- sign-in`.
const [project, ...extra] = process.argv.slice(2);
const MINUTES = 60;

prepare();
if (!chromium()) fail(NO_CHROMIUM);
if (!(await ensureAllBuilt())) fail('The build failed; the reasons stand above.');
closing(inBrowser(project, MINUTES, extra));
