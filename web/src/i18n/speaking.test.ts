import i18next from 'i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speak, startWords } from './index.js';
import { currentLanguage, keepLanguage } from './language.js';

/** Labels come when they are told to. */
function serving(): (language: string) => void {
  const waiting: Record<string, () => void> = {};
  vi.stubGlobal(
    'fetch',
    vi.fn((file: string) => {
      const language = /(kk|ru|en)[^/]*\.json/.exec(file)![1]!;
      return new Promise((resolve) => {
        waiting[language] = () => resolve(Response.json({}));
      });
    }),
  );
  return (language) => waiting[language]!();
}
afterEach(() => vi.unstubAllGlobals());

describe('the language of the desk', () => {
  it('is what another window chose while the first words were coming, and the last that is wanted', async () => {
    keepLanguage('kk');
    const come = serving();
    const started = startWords();
    keepLanguage('ru');
    come(currentLanguage());
    await vi.waitFor(() => come('ru'));
    await started;
    expect([currentLanguage(), i18next.language]).toEqual(['ru', 'ru']);

    const [english, russian] = [speak('en'), speak('ru')];
    await russian;
    come('en');
    await english;
    expect([currentLanguage(), i18next.language]).toEqual(['ru', 'ru']);
  });
});
