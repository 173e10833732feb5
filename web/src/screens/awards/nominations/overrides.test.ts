import { describe, expect, it } from 'vitest';
import { overridesOf, unsettled } from './overrides.js';

describe('unsettled', () => {
  it('is what blocks and was not overridden', () => {
    const checks = [
      { outcome: 'PASS', overrideReason: null },
      { outcome: 'WARN', overrideReason: null },
      { outcome: 'BLOCK', overrideReason: 'Ерекше еңбегі үшін' },
      { outcome: 'BLOCK', overrideReason: null },
    ] as const;
    expect(unsettled(checks)).toEqual([checks[3]]);
  });
});

describe('overridesOf', () => {
  it('sends only the rules for which a reason is given', () => {
    expect(
      overridesOf([
        { rule: 'YEARLY_LIMIT', reason: '  ' },
        { rule: 'PROPOSER', reason: ' Хаттама № 4 ' },
      ]),
    ).toEqual([{ rule: 'PROPOSER', reason: 'Хаттама № 4' }]);
  });
});
