import { readFileSync } from 'node:fs';
import { DENY_ALL, permissionsPolicy, policyOf } from '../http/index.js';
import { hashOf, STYLE } from '../pages/index.js';
import type { Kept } from './offline/kept.js';
import { PAGE_TEXTS } from './page.texts.js';

/** Made of `offline/page.mjs` and all that it imports, when the sources are built. */
const SCRIPT = readFileSync(new URL('./offline/page.js', import.meta.url), 'utf8');

/** No address may be asked: what the page needs is in it, and what it is shown stays with it. */
const { frameAncestors, ...CLOSED } = DENY_ALL;
const DIRECTIVES = {
  ...CLOSED,
  scriptSrc: [hashOf(SCRIPT)],
  styleSrc: [hashOf(STYLE)],
  imgSrc: ['blob:', 'data:'],
  mediaSrc: ['blob:'],
};
export const OFFLINE_HEADERS = {
  'content-security-policy': policyOf({ ...DIRECTIVES, frameAncestors }),
  'permissions-policy': permissionsPolicy('camera'),
};

/** One file: saved once, it works in an aeroplane. The policy stands in it as well, for then no server sends it. */
export function offlinePage(kept: Kept): string {
  const data = JSON.stringify(kept).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="kk">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policyOf(DIRECTIVES)}">
<meta name="robots" content="noindex"><title>${PAGE_TEXTS.title.kk}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><div id="page"></div>
<script type="application/json" id="kept">${data}</script>
<script>${SCRIPT}</script>
</body></html>
`;
}
