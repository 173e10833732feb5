import i18next from 'i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speak, startWords } from './index.js';
import { currentLanguage, keepLanguage, LANGUAGES, type Language } from './language.js';

/** Labels come when they are told to, asked for already or not. */
function serving(): (language: Language) => void {
  const come = new Map<string, () => void>();
  const coming = new Map(
    LANGUAGES.map((each) => [each as string, new Promise<void>((resolve) => come.set(each, resolve))]),
  );
  vi.stubGlobal(
    'fetch',
    vi.fn(async (file: string) => {
      await coming.get(/(kk|ru|en)[^/]*\.json/.exec(file)![1]!);
      return Response.json({});
    }),
  );
  return (language) => come.get(language)!();
}
afterEach(() => vi.unstubAllGlobals());

describe('the language of the desk', () => {
  it('is what another window chose while the first words were coming, and the last that is wanted', async () => {
    keepLanguage('kk');
    const come = serving();
    const started = startWords();
    keepLanguage('ru');
    come(currentLanguage());
    come('ru');
    await started;
    expect([currentLanguage(), i18next.language]).toEqual(['ru', 'ru']);

    const [english, russian] = [speak('en'), speak('ru')];
    await russian;
    come('en');
    await english;
    expect([currentLanguage(), i18next.language]).toEqual(['ru', 'ru']);
    // All words of three languages are read.
  }, 30_000);
});
