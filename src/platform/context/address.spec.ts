import { shortAddress } from './address.js';

describe('the shortened address of a client', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['127.0.0.1', '127.0.0.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['::ffff:cb00:714d', '203.0.113.0/24'],
    ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['::1', '0:0:0::/48'],
  ])('of %s is %s', (address, short) => {
    expect(shortAddress(address)).toBe(short);
  });

  it.each([undefined, '', 'localhost', '203.0.113', '203.0.113.256', '2001:db8::zz'])('of %s is none', (address) => {
    expect(shortAddress(address)).toBeNull();
  });
});
