import type { Page } from '@playwright/test';

/** Names of things that are called so in every language. */
const NAMES =
  /\b(Birlik|GraphQL|GraphiQL|CSV|XLSX|JSONL?|PDF|PNG|JPEG|TIFF|DOCX|ODT|ODS|QR|API|OpenID|URL|English|Excel)\b/g;
/** Addresses, codes and names of accounts are no words of a language. */
const NO_WORDS = /\S+@\S+|https?:\S+|(^|\s)\/\S+|\b[\w-]*\d[\w-]*\b|\b\w+(-\w+)+\b|\b\w+[._]\w+[\w._]*/g;

/** Texts of the screen without a Cyrillic letter, also those that are only spoken; not what is marked `lang` or `translate="no"`. */
export async function englishIn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(textsOfThePage);
  return texts.filter((text) => !/\p{Script=Cyrillic}/u.test(text)).filter(hasWords);
}

const hasWords = (text: string): boolean =>
  /\p{Script=Latin}{3}/u.test(text.replace(NO_WORDS, ' ').replace(NAMES, ' '));

/** Runs in the page. */
function textsOfThePage(): string[] {
  const FOREIGN = 'script, style, code, pre, kbd, textarea[aria-hidden=true], [translate=no], [lang]:not(html)';
  const texts = new Set([document.title]);
  const add = (element: Element, text: string | null): void => {
    if (text?.trim() && element.checkVisibility() && !element.closest(FOREIGN)) texts.add(text.trim());
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) add(node.parentElement!, node.textContent);
  for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description', 'aria-valuetext'])
    for (const element of document.querySelectorAll(`[${name}]`)) add(element, element.getAttribute(name));
  return [...texts];
}
