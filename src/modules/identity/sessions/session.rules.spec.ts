import { stepOf, userAgentFamily } from './session.rules.js';

describe('a sign-in', () => {
  const bare = { hasShownFactor: false, hasFactor: false, mustHaveFactor: false, mustChangePassword: false };
  it.each([
    [{}, 'DONE'],
    [{ hasFactor: true, mustChangePassword: true }, 'SECOND_FACTOR'],
    [{ hasFactor: true, hasShownFactor: true, mustChangePassword: true, mustHaveFactor: true }, 'NEW_PASSWORD'],
    [{ mustHaveFactor: true }, 'ENROLMENT'],
    [{ mustHaveFactor: true, mustChangePassword: true }, 'NEW_PASSWORD'],
    [{ mustHaveFactor: true, hasShownFactor: true }, 'DONE'],
  ])('of %j lacks %s', (state, step) => expect(stepOf({ ...bare, ...state })).toBe(step));
});

describe('a browser', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36', 'Chrome · Linux'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0', 'Edge · Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1', 'Safari · iOS'],
    ['curl/8', ''],
  ])('is known by name only', (given, family) => expect(userAgentFamily(given)).toBe(family));
});
