export { askedLanguage } from './asked-language.js';
export { hashOf, policyOfStyle, sendPage, STYLE } from './page.js';
export { inSmallLetters, servePage, wantsPage } from './public-pages.js';
export { sendRefusal } from './refusal-page.js';
