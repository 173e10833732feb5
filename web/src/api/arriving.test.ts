import { describe, expect, it, vi } from 'vitest';
import { arriving, askAgain, isPartMissing, onPartMissing } from './arriving.js';

const coming = (...times: readonly (Error | string)[]) => {
  const load = vi.fn<() => Promise<string>>();
  for (const each of times)
    if (each instanceof Error) load.mockRejectedValueOnce(each);
    else load.mockResolvedValueOnce(each);
  return load;
};
const gone = new Error('404');

describe('a part that is asked for later', () => {
  it('is missed by nobody where it comes', async () => {
    expect(await arriving(coming('part'))).toBe('part');
    expect(isPartMissing()).toBe(false);
  });

  it('is waited for where it does not come, until somebody asks again and it does', async () => {
    const load = coming(gone, gone, 'part');
    const told = vi.fn<() => void>();
    const stop = onPartMissing(told);
    const part = arriving(load);
    await vi.waitFor(() => expect(isPartMissing()).toBe(true));
    askAgain();
    expect(isPartMissing()).toBe(false);
    await vi.waitFor(() => expect(isPartMissing()).toBe(true));
    askAgain();
    expect(await part).toBe('part');
    expect([load.mock.calls.length, told.mock.calls.length, isPartMissing()]).toEqual([3, 4, false]);
    stop();
  });
});
