export { hashOf, policyOfStyle, sendPage, STYLE } from './page.js';
export { askedLanguage } from './asked-language.js';
export { withinLimit } from './within-limit.js';
