import { uuidv7 } from '../../src/kernel/uuid.js';

/** Spreads the bits of a number over a whole word (the finisher of MurmurHash3), so that near seeds differ fully. */
function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Choices with their shares, summed once so that each draw is a single walk. */
export class Shares<T> {
  private readonly edges: { readonly upTo: number; readonly choice: T }[] = [];
  private readonly total: number = 0;

  constructor(shares: Iterable<readonly [T, number]>) {
    for (const [choice, share] of shares) {
      if (share <= 0) continue;
      this.total += share;
      this.edges.push({ upTo: this.total, choice });
    }
    if (this.edges.length === 0) throw new Error('Shares need at least one choice with a positive share');
  }

  draw(random: Random): T {
    const point = random.fraction() * this.total;
    const edge = this.edges.find(({ upTo }) => point < upTo) ?? this.edges[this.edges.length - 1]!;
    return edge.choice;
  }
}

/**
 * sfc32 of Chris Doty-Humphrey: small, fast and the same on every machine. Each record draws from a stream of its
 * own, named by seed and path, so that it can be made again at any time instead of being kept in memory.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: number, ...path: readonly number[]) {
    const state = path.reduce((word, step) => mix(word ^ mix(step + 0x9e3779b9)), mix(seed));
    this.a = state;
    this.b = mix(state + 0x6a09e667);
    this.c = mix(state + 0xbb67ae85);
    for (let round = 0; round < 12; round++) this.next();
  }

  /** A whole number from 0 to 2^32 - 1. */
  next(): number {
    const sum = (this.a + this.b + this.counter) >>> 0;
    this.counter = (this.counter + 1) >>> 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) >>> 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) >>> 0;
    return sum;
  }

  fraction(): number {
    return this.next() / 0x1_0000_0000;
  }

  /** Both ends included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.fraction() * (last - first + 1));
  }

  chance(share: number): boolean {
    return this.fraction() < share;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Nothing to pick from');
    return list[Math.floor(this.fraction() * list.length)]!;
  }

  /** The front of the list comes up more often, as a few names are borne by many. */
  pickFront<T>(list: readonly T[]): T {
    return list[Math.floor(this.fraction() ** 1.6 * list.length)]!;
  }

  /** An id of the time given: the clock would make every run different. */
  uuid(time: number): string {
    const bytes = Buffer.alloc(16);
    for (let at = 0; at < 16; at += 4) bytes.writeUInt32BE(this.next(), at);
    return uuidv7(time, bytes);
  }
}
