/** Lets only so many works run at a time; a few more wait in turn, the rest is turned away. */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly queue: number,
  ) {}

  /** Undefined: there was no room even to wait. */
  async pass<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.queue) return undefined;
      // Whoever leaves hands over its place, so that a newcomer cannot slip in between.
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
