import type { Days } from './days.js';
import type { StoredEntry } from './entries.js';
import type { Fault } from './fault.js';

/** Goes along one stream up to its first fault. */
export class StreamWalk {
  fault: Fault | undefined;
  private last: StoredEntry | undefined;
  private day = 0;

  constructor(
    readonly stream: number,
    private readonly days: Days,
  ) {}

  take(stored: StoredEntry): void {
    if (this.fault) return;
    this.fault = this.broken(stored) ?? this.resealed(stored);
    this.last = stored;
  }

  /** When no more entries come: a closed day may have held more. */
  end(): void {
    const next = this.expected;
    const i = this.days.indexOf(this.stream, next, 0);
    const { sequence } = this.days.headOf(i, this.stream);
    if (this.fault || sequence < next) return;
    this.fault = this.missing(`when ${this.days.dayOf(i)} was closed the stream reached ${sequence}; it ends before`);
  }

  private get expected(): number {
    return (this.last?.entry.sequence ?? 0) + 1;
  }

  private broken(stored: StoredEntry): Fault | undefined {
    const { entry, hash, seal } = stored;
    if (entry.sequence > this.expected) return this.missing(`the next one there is ${entry.sequence} (id ${entry.id})`);
    if (entry.sequence < this.expected)
      return named(stored, 'inserted or moved', 'its place in the stream is taken twice');
    const follows = entry.previousHash === (this.last?.hash ?? null);
    if (hash === seal && follows) return undefined;
    if (hash !== seal && follows) return named(stored, 'changed', 'it does not say what was sealed');
    if (hash !== seal) return named(stored, 'inserted or moved', 'it was not sealed at this place');
    // The seal itself is right: the entry before it is not the one on which it was sealed.
    if (!this.last) return named(stored, 'inserted or moved', 'the first of a stream, it was sealed upon another one');
    return named(this.last, 'changed', 'it was sealed anew: the next entry was sealed upon another one');
  }

  /** The entry at the end of a closed day is known by its hash; all before it hang on that. */
  private resealed(stored: StoredEntry): Fault | undefined {
    const { sequence } = stored.entry;
    this.day = this.days.indexOf(this.stream, sequence, this.day);
    this.days.add(this.day, stored.seal);
    const head = this.days.headOf(this.day, this.stream);
    if (head.sequence !== sequence || head.hash === stored.hash) return undefined;
    const from = this.days.headOf(this.day - 1, this.stream).sequence + 1;
    const why = `of ${from} to ${sequence} some were changed and sealed anew: ${this.days.dayOf(this.day)} was closed upon others`;
    return named(stored, 'changed', why);
  }

  private missing(why: string): Fault {
    const at = this.last?.entry.recordedAt ?? null;
    return { what: 'removed', stream: this.stream, sequence: this.expected, at, why };
  }
}

function named({ entry }: StoredEntry, what: Fault['what'], why: string): Fault {
  const { id, stream, sequence, recordedAt } = entry;
  return { what, id, stream, sequence, at: recordedAt, why };
}
