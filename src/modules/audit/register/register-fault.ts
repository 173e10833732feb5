import type { RecordType } from './record-types.js';
import type { ComparedField } from './compared.js';
import type { RecordedState } from './recorded-states.js';
import { Bag, normal } from './values.js';

/** Longer values are cut: the entry has them whole. */
const LONGEST = 80;
const say = (value: unknown): string => {
  const text = JSON.stringify(normal(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
const nameOf = ({ entities }: RecordType, recorded: RecordedState | undefined): string =>
  recorded?.entity ?? entities[0]!;

export const unrecorded = (type: RecordType, id: string): string =>
  `${nameOf(type, undefined)} ${id}: is in the table ${type.table}, and the trail says nothing of it`;

export function gone(type: RecordType, recorded: RecordedState): string {
  const { entry, at } = [...recorded.fields.values()].at(-1)!;
  return `${recorded.entity} ${recorded.id}: is not in the table ${type.table}; the trail tells of it, last in entry ${entry} of ${at}`;
}

/** What is sealed in the trail is not shown here either: the entry is named, and whoever may read it reads it there. */
export function differs(
  type: RecordType,
  id: string,
  recorded: RecordedState | undefined,
  field: ComparedField,
): string {
  const subject = `${nameOf(type, recorded)} ${id}: ${field.field.name} in the table ${type.table}`;
  const where = field.recorded ? ` in entry ${field.recorded.entry} of ${field.recorded.at}` : '';
  if (recorded?.isSealed) return `${subject} is not what the trail says${where} (sealed)`;
  if (field.field.kind !== 'list')
    return `${subject} is ${say(field.stored)}; the trail says ${say(field.expected)}${where}`;
  const [stored, expected] = [new Bag(field.stored), new Bag(field.expected)];
  return `${subject} has ${say(stored.minus(expected).present)} that the trail does not tell, and not ${say(expected.minus(stored).present)} that it tells${where}`;
}

export const erased = (recorded: RecordedState): string =>
  `${recorded.entity} ${recorded.id}: what the trail says of it cannot be read: the key of ${recorded.erased} is gone, and no entry tells that this person was anonymised`;
