import { isIPv4, isIPv6 } from 'node:net';

/** The eight groups of an IPv6 address, written out. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const parts = (text: string | undefined): string[] => (text ? text.split(':') : []);
  const zeros = tail === undefined ? 0 : 8 - parts(head).length - parts(tail).length;
  return [...parts(head), ...Array<string>(Math.max(0, zeros)).fill('0'), ...parts(tail)];
}

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** Addresses that one subscriber holds: an IPv4 address, or a /64 of IPv6. */
export function addressBlock(address: string): string {
  const bare = plain(address);
  return isIPv6(bare) ? `${groupsOf(bare).slice(0, 4).join(':')}::/64` : bare;
}

/** An address as it may be kept and shown: the network it lies in, `203.0.113.0/24` or `2001:db8:1::/48`. */
export function shortAddress(address: string): string {
  const bare = plain(address);
  if (isIPv4(bare)) return bare.replace(/\d+$/, '0/24');
  return isIPv6(bare) ? `${groupsOf(bare).slice(0, 3).join(':')}::/48` : '';
}
