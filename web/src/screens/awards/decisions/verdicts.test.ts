import { describe, expect, it } from 'vitest';
import { decidedRows, UNDECIDED } from './verdicts.js';

describe('decidedRows', () => {
  const nominations = ['a', 'b', 'c'].map((id) => ({ id, version: 3 }));

  it('says what is decided, in the order of the list', () => {
    const rows = decidedRows(nominations, {
      c: { ...UNDECIDED, verdict: 'GRANT', citation: 'Бірлік үшін', reason: 'left over' },
      a: { ...UNDECIDED, verdict: 'REFUSE', reason: 'Еңбегі аз', citation: 'left over' },
      b: UNDECIDED,
    });
    expect(rows).toEqual([
      { nominationId: 'a', expectedVersion: 3, verdict: 'REFUSE', reason: 'Еңбегі аз' },
      { nominationId: 'c', expectedVersion: 3, verdict: 'GRANT', citation: 'Бірлік үшін' },
    ]);
  });
});
