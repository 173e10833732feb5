import { isSignedBy } from '../audit-key.js';
import { statementOf, type Checkpoint } from '../checkpoint.js';
import { MerkleTree } from '../merkle.js';
import type { Fault } from './fault.js';

/** The closed days with what the entries make of them. */
export class Days {
  private readonly trees: readonly MerkleTree[];

  constructor(private readonly days: readonly Checkpoint[]) {
    this.trees = days.map(() => new MerkleTree());
  }

  /** Which day holds the entry: the first whose head of the stream is not before it. `days.length`: it is still open. */
  indexOf(stream: number, sequence: number, from: number): number {
    let i = from;
    while (i < this.days.length && this.headOf(i, stream).sequence < sequence) i++;
    return i;
  }
  headOf(i: number, stream: number): { readonly sequence: number; readonly hash: string | null } {
    return this.days[i]?.heads.find((each) => each.stream === stream) ?? { sequence: 0, hash: null };
  }
  dayOf(i: number): string {
    return this.days[i]!.day;
  }
  add(i: number, seal: string): void {
    this.trees[i]?.add(Buffer.from(seal, 'hex'));
  }
  get streams(): ReadonlySet<number> {
    return new Set(this.days.flatMap(({ heads }) => heads.map(({ stream }) => stream)));
  }

  /** A day that was not signed by a trusted key, does not follow the one before, or is not made of these entries. */
  fault(trusted: ReadonlySet<string>): Fault | undefined {
    for (const [i, day] of this.days.entries()) {
      const why = forgery(day, trusted) ?? this.mismatch(i);
      if (why) return { what: 'forged', id: day.id, at: null, why: `the checkpoint of ${day.day} ${why}` };
    }
    return undefined;
  }

  private mismatch(i: number): string | undefined {
    const { previousRoot, count, root } = this.days[i]!;
    if (previousRoot !== (this.days[i - 1]?.root ?? null)) return 'does not follow the closed day before it';
    const tree = this.trees[i]!;
    if (tree.count !== count) return `is over ${count} entries, but there are ${tree.count}`;
    return tree.root() === root ? undefined : 'has another root than its entries';
  }
}

function forgery(day: Checkpoint, trusted: ReadonlySet<string>): string | undefined {
  const { publicKey, signature } = day;
  if (!trusted.has(publicKey)) return `is signed by a key that is not trusted here (${publicKey})`;
  const fits = isSignedBy(Buffer.from(publicKey, 'hex'), statementOf(day), Buffer.from(signature, 'hex'));
  return fits ? undefined : 'is not what was signed';
}
