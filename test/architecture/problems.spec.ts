import '../../src/app.module.js';
import { mixedScriptWord } from '../../src/kernel/text.js';
import { LANGUAGES } from '../../src/kernel/language.js';
import { allProblems, problemTable } from '../../src/platform/problems/index.js';
import { committed } from '../support/generated.js';

const problems = [...allProblems()].sort(([a], [b]) => (a < b ? -1 : 1));

describe('problems', () => {
  it('are those of docs/errors.md, which `npm run schema` writes', () => {
    expect(committed('docs/errors.md')).toBe(problemTable());
  });

  it('are said in every language', () => {
    const silent = problems.flatMap(([code, text]) =>
      LANGUAGES.filter((each) => !text[each].trim()).map((each) => `${code} ${each}`),
    );
    expect(silent).toEqual([]);
  });

  it('hold no word with letters of two scripts', () => {
    const mixed = problems.flatMap(([code, text]) => LANGUAGES.map((each) => [code, mixedScriptWord(text[each])]));
    expect(mixed.filter(([, word]) => word !== undefined)).toEqual([]);
  });

  it('name the same details in every language', () => {
    const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
    const unlike = problems.filter(([, text]) =>
      LANGUAGES.some((each) => names(text[each]).join() !== names(text.en).join()),
    );
    expect(unlike.map(([code]) => code)).toEqual([]);
  });

  it('name nothing of the API but in backticks: people read them', () => {
    const words = (text: string): string[] => text.replace(/`[^`]*`|\{\w+\}/g, '').match(/\b[a-z]+[A-Z]\w*/g) ?? [];
    expect(
      problems.flatMap(([code, text]) =>
        LANGUAGES.flatMap((each) => words(text[each]).map((word) => `${code} ${word}`)),
      ),
    ).toEqual([]);
  });

  it.each(LANGUAGES)('name the button of the desk by its words in %s', (language) => {
    const { access } = JSON.parse(committed(`web/src/i18n/${language}/people.json`)) as { access: { title: string } };
    expect(allProblems().get('IIN_TAKEN')![language]).toContain(access.title);
  });
});
