import '../../src/app.module.js';
import { mixedScriptWord } from '../../src/kernel/text.js';
import { LANGUAGES } from '../../src/platform/context/index.js';
import { allProblems } from '../../src/platform/problems/index.js';
import { committed } from '../support/generated.js';

const problems = [...allProblems()].sort(([a], [b]) => (a < b ? -1 : 1));
const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(): string {
  const rows = problems.map(([code, { kk, ru, en }]) => `| \`${code}\` | ${[kk, ru, en].map(cell).join(' | ')} |`);
  return [
    '# Problems',
    '',
    'The codes with which commands are refused, and what people read. Made from the code by `test/architecture/problems.spec.ts`.',
    '',
    '| code | kk | ru | en |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

describe('problems', () => {
  it('are those of src/PROBLEMS.md; a wanted change is written with UPDATE_SCHEMA=1', () => {
    const made = table();
    expect(committed('src/PROBLEMS.md', made)).toBe(made);
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
});
