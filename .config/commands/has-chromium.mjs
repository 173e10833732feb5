import { chromium } from './chromium.mjs';

// For scripts: whether there is one.
process.exitCode = chromium() ? 0 : 1;
