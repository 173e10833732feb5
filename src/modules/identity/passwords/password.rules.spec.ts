import { Gate } from './gate.js';
import { passwordFault } from './password.rules.js';

describe('a new password', () => {
  it.each([
    ['жеті-қозы-ак', undefined],
    ['tulip wagon 7 moss', undefined],
    ['                 x7%k', 'COMMON'],
    ['қысқа', 'TOO_SHORT'],
    ['🏅🏅🏅🏅🏅🏅', 'TOO_SHORT'],
    ['я'.repeat(201), 'TOO_LONG'],
    ['xx Aidana-1990 zz', 'HOLDS_NAME'],
    ['Password2024!', 'COMMON'],
    ['qwertyqwerty12', 'COMMON'],
    ['ЙцукенгшщзЙцу', 'COMMON'],
    ['Қазақстан2024!', 'COMMON'],
    ['aaaaaaaaaaaaaaa', 'COMMON'],
    ['1234567890123', 'COMMON'],
    ['kmzpkmzpkmzp', 'COMMON'],
  ])('%s is judged %s', (password, fault) => expect(passwordFault(password, 'aidana-1990')).toBe(fault));

  it('is counted in code points after composing', () => {
    expect(passwordFault('й'.normalize('NFD').repeat(6) + 'wkzpq', 'a')).toBe('TOO_SHORT');
    expect(passwordFault('й'.normalize('NFD') + 'wkzpq-mvtrx', 'a')).toBeUndefined();
  });
});

describe('a gate', () => {
  it('lets two in, one wait, and turns the fourth away', async () => {
    const gate = new Gate(2, 1);
    const open: (() => void)[] = [];
    let most = 0;
    let inside = 0;
    const work = async (): Promise<string> => {
      most = Math.max(most, ++inside);
      await new Promise<void>((resolve) => open.push(resolve));
      inside--;
      return 'done';
    };
    const all = [1, 2, 3, 4].map(() => gate.pass(work));
    expect(await all[3]).toBeUndefined();
    while (open.length > 0) {
      open.shift()!();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(await Promise.all(all.slice(0, 3))).toEqual(['done', 'done', 'done']);
    expect(most).toBe(2);
  });
});
