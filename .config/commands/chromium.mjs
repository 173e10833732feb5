import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => NAMES.map((name) => join(folder, name))),
  darwin: ['Chromium', 'Google Chrome'].flatMap((name) =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google\\Chrome', 'Chromium'].map((app) => `${process.env[name] ?? ''}\\${app}\\Application\\chrome.exe`),
  ),
};

export const NO_CHROMIUM =
  'No Chromium was found, so nothing was tried in a browser. Install it (Debian: apt-get install chromium), ' +
  'or name one that you have in BIRLIK_CHROMIUM.';

/** The Chromium of this machine, or undefined. BIRLIK_CHROMIUM names one, and then no other is taken. */
export function chromium() {
  const own = process.env.BIRLIK_CHROMIUM;
  if (own) return isProgram(own) ? own : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(PLACES[process.platform] ?? []), ...onPath].find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
