import { afterEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../i18n/language.js';
import { graphql } from './graphql.js';
import { askEarly, askOnce, NoAnswer } from './request.js';

const question = (name: string) => graphql(`query ${name} { me { permissions } }` as never) as never;
const answers = (...values: readonly unknown[]) => {
  const fetched = vi.fn<typeof fetch>();
  for (const value of values)
    if (value instanceof Error) fetched.mockRejectedValueOnce(value);
    else fetched.mockResolvedValueOnce(Response.json({ data: value }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
afterEach(() => vi.unstubAllGlobals());

describe('what is asked early', () => {
  it('answers the first who asks the same, and nobody after', async () => {
    const fetched = answers('early', 'anew');
    askEarly(question('A'), {});
    expect(await askOnce(question('A'), {})).toBe('early');
    expect(await askOnce(question('A'), {})).toBe('anew');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('does not answer another question', async () => {
    answers('early', 'other');
    askEarly(question('B'), {});
    expect(await askOnce(question('B'), { region: 'A' } as never)).toBe('other');
  });

  it('does not answer in another language', async () => {
    answers('early', 'other');
    askEarly(question('E'), {});
    setLanguage('ru');
    expect(await askOnce(question('E'), {})).toBe('other');
    setLanguage('kk');
  });

  it('tells whoever asks that no answer came', async () => {
    answers(new Error('away'), 'anew');
    askEarly(question('C'), {});
    await expect(askOnce(question('C'), {})).rejects.toBeInstanceOf(NoAnswer);
    expect(await askOnce(question('C'), {})).toBe('anew');
  });
});

describe('an answer', () => {
  it.each([[{ statusCode: 503 }], [[]], [null]])('that is not of the registry is none: %j', async (said) => {
    vi.stubGlobal(
      'fetch',
      vi.fn<typeof fetch>(() => Promise.resolve(Response.json(said, { status: 503 }))),
    );
    await expect(askOnce(question('D'), {})).rejects.toBeInstanceOf(NoAnswer);
  });
});
