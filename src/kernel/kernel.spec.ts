import fc from 'fast-check';
import { isDay, today } from './clock.js';
import { isSurelyAfter, mayFollow, parsePartialDate } from './partial-date.js';
import { hasUnstorableCharacter, replaceHomoglyphs, mixedScriptWord, tidy, tidyLines } from './text.js';
import { isUuid, uuidv7 } from './uuid.js';

describe('partial dates', () => {
  it('mean a span of days', () => {
    expect(parsePartialDate('2016')).toEqual({ text: '2016', earliest: '2016-01-01', latest: '2016-12-31' });
    expect(parsePartialDate('2016-02')).toEqual({ text: '2016-02', earliest: '2016-02-01', latest: '2016-02-29' });
    expect(parsePartialDate('2016-10-14')?.latest).toBe('2016-10-14');
  });

  it.each(['2016-02-30', '2015-02-29', '16', '2016-13', '2016-1', '2016-10-14-1', '', '0016', '2016-00', 'abcd'])(
    'are refused when there is no such day: %s',
    (text) => expect(parsePartialDate(text)).toBeUndefined(),
  );

  it('refuse an end only when it is surely before the start', () => {
    const october = parsePartialDate('2016-10')!;
    expect(mayFollow(october, parsePartialDate('2016')!)).toBe(true);
    expect(mayFollow(october, parsePartialDate('2016-09')!)).toBe(false);
    expect(mayFollow(null, october)).toBe(true);
    expect(isSurelyAfter(october, '2016-09-30')).toBe(true);
    expect(isSurelyAfter(october, '2016-10-01')).toBe(false);
  });
});

describe('days', () => {
  it('exist or do not', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2100-02-29')).toBe(false);
  });
  it('begin at midnight in Kazakhstan', () => {
    expect(today(new Date('2025-10-31T19:30:00Z'))).toBe('2025-11-01');
  });
});

describe('text', () => {
  it('is stored tidy', () => expect(tidy('  Әлем\u0306  \n сөз ')).toBe('Әлем\u0306 сөз'));
  it('holds nothing that nobody sees', () => {
    expect(tidy('\ufeffИс\u00adха\u200bков\u200e \u3164')).toBe('Исхаков');
    expect(tidy('и\u200d\u0306')).toBe('й');
  });
  it('keeps a joiner where a script needs it, and nowhere else', () => {
    expect(tidy('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(tidy('क्\u200dष')).toBe('क्\u200dष');
    expect(tidy('\u200cمی\u200c Ас\u200dқар')).toBe('می Асқар');
  });
  it('of several lines keeps them', () => {
    expect(tidyLines(' бір \t\r\nекі\r\rүш\u2028\u00ad\n\n\n\nтөрт  бес\n')).toBe('бір\nекі\n\nүш\n\n\nтөрт  бес');
  });
  it.each([
    ['of one line', tidy],
    ['of several lines', tidyLines],
  ])('%s is tidied once and for all', (_, tidied) => {
    const pieces = fc.constantFrom(
      'а',
      'B',
      'ا',
      '\u200c',
      '\u200d',
      '\u00ad',
      '\u0306',
      'и',
      ' ',
      '\n',
      '\r',
      '\u2028',
      '\u0085',
      '\t',
      '\u00a0',
    );
    const texts = fc.oneof(
      fc.array(pieces).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => tidied(tidied(text)) === tidied(text)),
      { numRuns: 3_000 },
    );
  });
  it('names the word that mixes scripts, and mends it', () => {
    expect(mixedScriptWord('Бүгін Cенатта жиын')).toBe('Cенатта');
    expect(mixedScriptWord('AMANAT партиясы')).toBeUndefined();
    expect(replaceHomoglyphs('Cенатта AMANAT')).toBe('Сенатта AMANAT');
  });
  it('cannot hold NUL or half a character', () => {
    expect(['a\u0000b', '\ud83d', '\u001b[0m'].map(hasUnstorableCharacter)).toEqual([true, true, true]);
    expect(hasUnstorableCharacter('екі\nжол 🏅')).toBe(false);
  });
});

describe('ids', () => {
  it('are UUID version 7 and grow with time', () => {
    const [early, late] = [uuidv7(1_000_000), uuidv7(2_000_000)];
    expect(isUuid(early)).toBe(true);
    expect(early[14]).toBe('7');
    expect(early < late).toBe(true);
  });
});
