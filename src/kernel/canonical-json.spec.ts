import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('is the one of the example of RFC 8785, 3.2.3', () => {
    const value = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
        "string":"€$\u000F\nA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    ) as unknown;
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders keys by their code units, at every depth, and keeps the order of lists', () => {
    expect(canonicalJson({ қ: 1, a: [{ z: 1, b: 2 }, 'א'], A: {} })).toBe('{"A":{},"a":[{"b":2,"z":1},"א"],"қ":1}');
  });

  it('refuses what JSON cannot hold instead of hashing something else', () => {
    for (const value of [NaN, Infinity, undefined, { a: undefined }]) expect(() => canonicalJson(value)).toThrow();
  });
});
