import { Settings } from './settings.js';

const KEY = '0A'.repeat(32);

describe('settings of proofs', () => {
  it.each([
    [{}, 'http://localhost:3000'],
    [{ PORT: '8080' }, 'http://localhost:8080'],
    [{ BIRLIK_PUBLIC_URL: 'https://registry.example' }, 'https://registry.example'],
    [{ BIRLIK_PUBLIC_URL: 'https://registry.example', BIRLIK_ISSUER: 'https://q.example/' }, 'https://q.example'],
  ])('of %j lead codes to %s', (env, issuer) => {
    expect(new Settings(env).proofs).toEqual({ keys: [], issuer });
  });

  it('take keys in order, the one that signs first', () => {
    expect(new Settings({ BIRLIK_PROOF_KEYS: ` ${KEY}, ${'1b'.repeat(32)},` }).proofs.keys).toEqual([
      KEY.toLowerCase(),
      '1b'.repeat(32),
    ]);
  });

  it.each([
    [{ BIRLIK_PROOF_KEYS: `${KEY},abc` }, 'BIRLIK_PROOF_KEYS are'],
    [{ BIRLIK_ISSUER: 'birlik.example' }, 'BIRLIK_ISSUER is "birlik.example"'],
    [{ BIRLIK_ISSUER: 'https://birlik.example/registry' }, 'it has no path'],
    [{ PORT: 'x' }, 'PORT is "x"'],
  ])('%j are named, and no key is told', (env, part) => {
    expect(() => new Settings(env)).toThrow(part);
    expect(() => new Settings(env)).not.toThrow(KEY);
  });
});
