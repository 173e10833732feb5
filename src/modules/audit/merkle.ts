import { createHash } from 'node:crypto';

const hash = (mark: number, ...parts: Buffer[]): Buffer => {
  const made = createHash('sha256').update(Buffer.of(mark));
  for (const part of parts) made.update(part);
  return made.digest();
};

/**
 * The Merkle tree of RFC 6962, 2.1, fed leaf by leaf: SHA-256 with 0x00 before a leaf and 0x01 before two nodes. Keeps the
 * roots of the whole subtrees only, so a day of any length takes some hundred bytes.
 */
export class MerkleTree {
  private readonly peaks: { readonly leaves: number; readonly hash: Buffer }[] = [];
  count = 0;

  add(leaf: Buffer): void {
    this.count++;
    let peak = { leaves: 1, hash: hash(0, leaf) };
    while (this.peaks.at(-1)?.leaves === peak.leaves) {
      peak = { leaves: peak.leaves * 2, hash: hash(1, this.peaks.pop()!.hash, peak.hash) };
    }
    this.peaks.push(peak);
  }

  /** In hexadecimal. Of no leaves: the hash of nothing. */
  root(): string {
    const hashes = this.peaks.map((each) => each.hash);
    if (hashes.length === 0) return createHash('sha256').digest('hex');
    return hashes.reduceRight((right, left) => hash(1, left, right)).toString('hex');
  }
}
