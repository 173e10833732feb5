import type { RecordType } from './record-types.js';
import type { ComparedField } from './compared.js';
import type { ToldRecord } from './told-records.js';
import { Bag, normal } from './values.js';

/** Longer values are cut: the entry has them whole. */
const LONGEST = 80;
const say = (value: unknown): string => {
  const text = JSON.stringify(normal(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
const nameOf = ({ entities }: RecordType, told: ToldRecord | undefined): string => told?.entity ?? entities[0]!;

export const untold = (type: RecordType, id: string): string =>
  `${nameOf(type, undefined)} ${id}: is in the table ${type.table}, and the trail says nothing of it`;

export function gone(type: RecordType, told: ToldRecord): string {
  const { entry, at } = [...told.fields.values()].at(-1)!;
  return `${told.entity} ${told.id}: is not in the table ${type.table}; the trail tells of it, last in entry ${entry} of ${at}`;
}

/** What is sealed in the trail is not shown here either: the entry is named, and whoever may read it reads it there. */
export function differs(type: RecordType, id: string, told: ToldRecord | undefined, field: ComparedField): string {
  const subject = `${nameOf(type, told)} ${id}: ${field.field.name} in the table ${type.table}`;
  const where = field.told ? ` in entry ${field.told.entry} of ${field.told.at}` : '';
  if (told?.isSealed) return `${subject} is not what the trail says${where} (sealed)`;
  if (field.field.kind !== 'list')
    return `${subject} is ${say(field.stored)}; the trail says ${say(field.expected)}${where}`;
  const [stored, expected] = [new Bag(field.stored), new Bag(field.expected)];
  return `${subject} has ${say(stored.minus(expected).present)} that the trail does not tell, and not ${say(expected.minus(stored).present)} that it tells${where}`;
}

export const erased = (told: ToldRecord): string =>
  `${told.entity} ${told.id}: what the trail says of it cannot be read: the key of ${told.erased} is gone, and no entry tells that this person was anonymised`;
