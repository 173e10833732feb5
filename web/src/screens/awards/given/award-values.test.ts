import { describe, expect, it } from 'vitest';
import { NO_AWARD, valuesOfAward } from './award-values.js';

const unknown = {
  date: null, dateNote: null, number: null, capacity: null, capacityRu: null, citation: null, citationRu: null,
  awardDecision: null, grantingBody: { id: 'body' }, decisionNumber: '12', decisionDate: '2016', decision: null,
  presenter: null, place: null, ceremony: null, ceremonyEvent: null, contest: null, receivedBy: null, receiver: null, area: null,
  published: false, note: null,
}; // prettier-ignore

describe('valuesOfAward', () => {
  it('holds what the award itself says of its decision', () => {
    expect(valuesOfAward(unknown)).toEqual({
      ...NO_AWARD,
      grantingBodyId: 'body',
      decisionNumber: '12',
      decisionDate: '2016',
    });
  });

  it('leaves to the decision what stands in it', () => {
    expect(valuesOfAward({ ...unknown, awardDecision: { id: 'decision' } })).toEqual({
      ...NO_AWARD,
      awardDecisionId: 'decision',
    });
  });
});
