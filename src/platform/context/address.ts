import { isIP } from 'node:net';

/**
 * The network a client asks from: of IPv4 the first 24 bits, of IPv6 the first 48, so that a history tells offices apart and
 * no person. IPv4 inside IPv6 counts as IPv4. Null for what is no address.
 */
export function shortAddress(address: string | undefined): string | null {
  const bare = (address ?? '').replace(/%.*$/, '');
  if (isIP(bare) === 4) return network4(bare.split('.').map(Number));
  if (isIP(bare) !== 6) return null;
  const groups = groupsOf(bare);
  const isMapped = groups.slice(0, 5).every((each) => each === 0) && groups[5] === 0xffff;
  if (isMapped) return network4([groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8]);
  return `${groups.slice(0, 3).map((each) => each.toString(16)).join(':')}::/48`; // prettier-ignore
}

const network4 = ([a, b, c]: readonly number[]): string => `${a}.${b}.${c}.0/24`;

/** The eight groups of an IPv6 address; the parser of URLs writes a dotted end as groups. */
function groupsOf(address: string): number[] {
  const [left = '', right = ''] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const parts = (text: string): number[] => (text === '' ? [] : text.split(':').map((each) => parseInt(each, 16)));
  const [head, tail] = [parts(left), parts(right)];
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}
