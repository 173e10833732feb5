import { AccessCache, type Kept } from './access-cache.js';
import { Actor } from './actor.js';

const actor = (id: string): Actor => new Actor(id, new Map(), { id, language: 'kk' });
const kept = (id = 'a', ms = 60_000): Kept => ({ actor: actor(id), until: new Date(Date.now() + ms) });

/** Counts how often an actor had to be loaded. */
function counting(cache: AccessCache, made: () => Kept | undefined = kept) {
  const state = { loads: 0 };
  const find = (key = 'key'): Promise<Actor | undefined> =>
    cache.find(key, () => {
      state.loads++;
      return Promise.resolve(made());
    });
  return { find, state };
}
function listening(): AccessCache {
  const cache = new AccessCache();
  cache.hears(true);
  return cache;
}

describe('the access cache', () => {
  it('keeps an actor, and nobody at all where there is none', async () => {
    const { find, state } = counting(listening());
    for (let i = 0; i < 3; i++) expect((await find())?.id).toBe('a');
    expect(state.loads).toBe(1);
    const none = counting(listening(), () => undefined);
    for (let i = 0; i < 3; i++) expect(await none.find()).toBeUndefined();
    expect(none.state.loads).toBe(3);
  });

  it('keeps nothing past its time', async () => {
    const { find, state } = counting(listening(), () => kept('a', -1));
    await find();
    await find();
    expect(state.loads).toBe(2);
  });

  it('keeps nothing for more than half a minute', async () => {
    const { find, state } = counting(listening(), () => kept('a', 3_600_000));
    await find();
    const real = Date.now;
    const later = real() + 31_000;
    Date.now = () => later;
    await find().finally(() => (Date.now = real));
    expect(state.loads).toBe(2);
  });

  it('keeps nothing while changes are not heard', async () => {
    const cache = listening();
    const { find, state } = counting(cache);
    await find();
    cache.hears(false);
    await find();
    await find();
    expect(state.loads).toBe(3);
  });

  it('keeps nothing that was loaded across a change', async () => {
    const cache = listening();
    await cache.find('key', () => {
      cache.drop('somebody else');
      return Promise.resolve(kept());
    });
    const { find, state } = counting(cache);
    await find();
    expect(state.loads).toBe(1);
  });

  it('drops one account, or all', async () => {
    const cache = listening();
    const [a, b] = [counting(cache, () => kept('a')), counting(cache, () => kept('b'))];
    const both = async (): Promise<number[]> => {
      await a.find('a');
      await b.find('b');
      return [a.state.loads, b.state.loads];
    };
    await both();
    cache.drop('a');
    expect(await both()).toEqual([2, 1]);
    cache.drop();
    expect(await both()).toEqual([3, 2]);
  });

  it('is bounded: the least recently used goes first', async () => {
    const cache = listening();
    const { find, state } = counting(cache);
    for (let i = 0; i < 5000; i++) await find(`${i}`);
    await find('0');
    await find('one more');
    expect(state.loads).toBe(5001);
    await find('0');
    expect(state.loads).toBe(5001);
    await find('1');
    expect(state.loads).toBe(5002);
  });
});
