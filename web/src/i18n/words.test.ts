import { afterEach, describe, expect, it, vi } from 'vitest';
import { groupsOf, wordsOf } from './words.js';

const serving = (response: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(() => Promise.resolve(response())),
  );
afterEach(() => vi.unstubAllGlobals());

describe('words that are fetched', () => {
  it('are no refusal of the server, and are asked for again', async () => {
    serving(() => Response.json({ message: 'NOT_FOUND' }, { status: 404 }));
    await expect(groupsOf('kk')).rejects.toThrow('404');
    await expect(wordsOf('kk')).rejects.toThrow('404');
    serving(() => Response.json({ type: 'Түрі' }));
    expect(await groupsOf('kk')).toEqual({ type: 'Түрі' });
    expect((await wordsOf('kk'))['labels']).toEqual({ type: 'Түрі' });
  });
});
