import { fileName, lastPart, LONGEST_NAME } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['Бұйрық № 12.pdf', 'Бұйрық № 12.pdf'],
    ['Қаулы.PDF', 'Қаулы.pdf'],
    ['Қаулы', 'Қаулы.pdf'],
    ['run.bat', 'run.bat.pdf'],
    ['№ 12/3', '№ 12-3.pdf'],
    ['..', 'file.pdf'],
    ['', 'file.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['бір\r\nекі\u0000.pdf', 'бір екі .pdf'],
    ['gpj.exe\u202Efdp.pdf', 'gpj.exefdp.pdf'],
    ['\uD800.pdf', '\uFFFD.pdf'],
  ])('%j becomes %j', (given, name) => expect(fileName(given, ['pdf'])).toBe(name));

  it('may end in each of the ways of its type', () => expect(fileName('a.jpeg', ['jpg', 'jpeg'])).toBe('a.jpeg'));

  it('is cut before its end, and not within a letter', () => {
    const name = fileName(`${'𝒜'.repeat(300)}.pdf`, ['pdf']);
    expect([[...name].length, name.endsWith('𝒜.pdf')]).toEqual([LONGEST_NAME, true]);
  });

  it.each(['C:\\Құжаттар\\a.pdf', '/etc/a.pdf', '../a.pdf', 'a.pdf'])('is the last part of %s', (path) =>
    expect(lastPart(path)).toBe('a.pdf'),
  );
});
