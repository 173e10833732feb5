import type { StoredField } from './record-types.js';
import type { RecordedValue } from './recorded-states.js';
import { Bag, textOf, UNREADABLE, type Value } from './values.js';

/** One field of one record: how it lies in the table, and what the trail says of it. */
export class ComparedField {
  constructor(
    readonly field: StoredField,
    readonly stored: Value,
    readonly recorded: RecordedValue | undefined,
  ) {}

  /** The value before the first recorded change: what came without an entry of its own. */
  get first(): Value {
    if (!this.recorded) return this.stored;
    if (!this.recorded.isReadable || this.stored === UNREADABLE) return UNREADABLE;
    if (this.field.key) return this.whole(this.recorded.first);
    return this.field.kind === 'list' ? new Bag(this.stored).minus(this.recorded.bag).items : this.recorded.first;
  }
  /** What the trail says; of a record that came without an entry the first state is taken as it is. */
  get expected(): Value {
    if (!this.recorded) return null;
    if (!this.recorded.isReadable) return UNREADABLE;
    if (this.field.key) return this.whole(this.recorded.last);
    return this.field.kind === 'list' ? this.recorded.bag.items : this.recorded.last;
  }
  /** Whether the table says what the trail says. Values that cannot be read are not compared. */
  get agrees(): boolean {
    const [stored, expected] = [this.stored, this.expected];
    if (stored === UNREADABLE || expected === UNREADABLE) return true;
    if (this.field.kind === 'list') return new Bag(stored).minus(new Bag(expected)).isEmpty;
    return textOf(stored) === textOf(expected) || (!this.recorded && this.isInitial(stored));
  }
  /** The same for a record that came without an entry: a list may hold more than the trail records, the rest came with it. */
  get agreesLast(): boolean {
    return (this.field.kind === 'list' && !(this.field.key && this.recorded)) || this.agrees;
  }
  /** A list that the trail records whole. What it recorded before the items had their keys is not compared. */
  private whole(list: Value): Value {
    const items = (list ?? []) as readonly unknown[];
    return Array.isArray(list ?? []) && items.every((each) => Object(each) === each && this.field.key! in Object(each))
      ? items
      : UNREADABLE;
  }
  isInitial(value: Value): boolean {
    if (value === UNREADABLE || value === null || (Array.isArray(value) && value.length === 0)) return true;
    return [textOf(null), textOf(this.field.initial)].includes(textOf(value));
  }
}
