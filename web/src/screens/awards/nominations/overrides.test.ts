import { describe, expect, it } from 'vitest';
import { gravestFirst, overridesOf, unsettled } from './overrides.js';

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

describe('gravestFirst', () => {
  it('puts what stands against it before the rest', () => {
    const checks = (['PASS', 'WARN', 'BLOCK'] as const).map((outcome) => ({ outcome, overrideReason: null }));
    expect(gravestFirst(checks).map(({ outcome }) => outcome)).toEqual(['BLOCK', 'WARN', 'PASS']);
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
