import { Random } from '../support/random.js';

/** Everything random of a case comes from one number, so that the number is the case. */
export class Dice extends Random {
  below(limit: number): number {
    return this.between(0, limit - 1);
  }
  /** One of them, or nothing at all. */
  maybe<T>(probability: number, from: readonly T[]): T | null {
    return from.length > 0 && this.chance(probability) ? this.pick(from) : null;
  }
  some<T>(probability: number, from: readonly T[]): T[] {
    return from.filter(() => this.chance(probability));
  }
  times<T>(count: number, make: (index: number) => T): T[] {
    return Array.from({ length: count }, (_, i) => make(i));
  }
  id(): string {
    return this.uuid(Date.UTC(2025, 0, 1) + this.below(1_000_000_000));
  }
}
