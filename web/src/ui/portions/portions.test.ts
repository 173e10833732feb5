import { describe, expect, it } from 'vitest';
import { inPortions, refusalsOf, type Outcome } from './portions.js';

const problem = (message: string, ...path: string[]) => ({ code: 'X', message, path });
const rows = ['a', 'b', 'c', 'd', 'e'];

interface Told {
  readonly sent: string[][];
  readonly outcome: Promise<Outcome<string>>;
}
function worked(send: (rows: readonly string[]) => ReturnType<typeof problem>[], cancelAfter = Infinity): Told {
  const sent: string[][] = [];
  const outcome = inPortions(rows, {
    size: 2,
    keyOf: (row) => row,
    send: (given) => {
      sent.push([...given]);
      return Promise.resolve(send(given));
    },
    isCancelled: () => sent.length >= cancelAfter,
    told: () => undefined,
  });
  return { sent, outcome };
}

describe('refusalsOf', () => {
  it('knows rows from the whole, and joins what is said of one row', () => {
    const found = refusalsOf([
      problem('one.', 'input', 'rows', '2', 'awardId'),
      problem('two.', 'rows', '2', 'expectedVersion'),
      problem('all.', 'input', 'decisionId'),
      problem('none.', 'rows'),
    ]);
    expect([...found.rows]).toEqual([[2, 'one. two.']]);
    expect(found.whole).toEqual(['all.', 'none.']);
  });
});

describe('inPortions', () => {
  it('sends all rows in their order, some at a time', async () => {
    const { sent, outcome } = worked(() => []);
    expect((await outcome).done).toEqual(rows);
    expect(sent).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('puts refused rows aside and sends the others once more', async () => {
    const { sent, outcome } = worked((given) => {
      const at = given.indexOf('c');
      return at < 0 ? [] : [problem('No form.', 'rows', String(at), 'awardId')];
    });
    const { done, refused } = await outcome;
    expect(done).toEqual(['a', 'b', 'd', 'e']);
    expect([...refused]).toEqual([['c', 'No form.']]);
    expect(sent).toEqual([['a', 'b'], ['c', 'd'], ['d'], ['e']]);
  });

  it('ends where the whole is refused, and keeps what was done', async () => {
    let times = 0;
    const { outcome } = worked(() => (times++ === 0 ? [] : [problem('Forms ran out.', 'rows')]));
    expect(await outcome).toMatchObject({ done: ['a', 'b'], stopped: 'Forms ran out.' });
  });

  it('ends after the portion in which it is cancelled', async () => {
    expect((await worked(() => [], 1).outcome).done).toEqual(['a', 'b']);
  });
});
