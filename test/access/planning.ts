import type { Dice } from './dice.js';
import { UNKNOWN } from './question-maker.js';
import type { Rule } from './rule.js';
import type { Placed, Rec, World } from './world.js';

/** Nothing, or the first thing that is refused, as `CODE path`. */
export type Refusal = string | undefined;
export type Check = (rule: Rule) => Refusal;

/** A command as the model sees it: what is looked at, in the order in which it is, and what becomes of the world. */
export interface Plan {
  readonly input: Readonly<Record<string, unknown>>;
  readonly checks: readonly Check[];
  readonly becomes: { readonly world: World; readonly record: Rec };
  /** The record is new, or may have moved: it must lie within the reach of the permission as it becomes. */
  readonly moves?: boolean;
  /** What is looked at after that. */
  readonly later?: readonly Check[];
}
export interface Command {
  readonly permission: string;
  readonly answers: Rec['kind'];
  /** The field of the payload that holds the record. */
  readonly field: string;
  readonly plan: (dice: Dice, rule: Rule, permission: string) => Plan | undefined;
}

/** Refers to a record: it must exist for the viewer. */
export const known = (id: string | null | undefined, path: string): Check => (rule) => {
  if (!id) return undefined;
  const record = rule.byId.get(id);
  return record && rule.sees(record) ? undefined : `NOT_FOUND ${path}`;
}; // prettier-ignore
/** Changes a record: it must exist for the viewer, and lie within the reach of the permission as it is. */
export const held = (permission: string, id: string, path = 'id'): Check => (rule) =>
  known(id, path)(rule) ?? (rule.holds(permission, rule.byId.get(id) as Placed) ? undefined : `OUT_OF_REACH ${path}`); // prettier-ignore

/** Writes fields of a record: they must be such as the viewer may read of it. */
const readable = (record: Placed, input: object): Check => (rule) => {
  const hidden = Object.keys(input).find((field) => !rule.mayWriteField(field, record));
  return hidden && `FIELD_HIDDEN ${hidden}`;
}; // prettier-ignore

/** The place of a new record where none is told: the only area of the right. */
function home({ rights, world }: Rule, permission: string): string | null {
  const { areas } = rights[permission]!;
  const tops = world.areas.filter(({ id, parentId }) => areas.includes(id) && !(parentId && areas.includes(parentId)));
  return tops.length === 1 ? tops[0]!.id : null;
}
/** An area that is told, told to be none, or left to the rule. */
export function areaOf(dice: Dice, rule: Rule, permission: string): { given: object; areaId: string | null } {
  const form = dice.fraction();
  if (form < 0.35) return { given: {}, areaId: home(rule, permission) };
  const areaId = form < 0.45 ? null : dice.pick(rule.world.areas).id;
  return { given: { areaId }, areaId };
}

export const idFrom = (dice: Dice, from: readonly { id: string }[]): string =>
  from.length > 0 && dice.chance(0.95) ? dice.pick(from).id : UNKNOWN;
const replaced = <T extends { id: string }>(all: readonly T[], one: T): T[] =>
  all.map((each) => (each.id === one.id ? one : each));
/** What a correction of an unknown record would be: the checks refuse before anything becomes of it. */
export const NOBODY = { kind: 'Citation', id: UNKNOWN, sourceId: UNKNOWN, subjectId: UNKNOWN, quote: '' } as const;

export const FRESH_NOTE = { note: 'жаңа жазба' };

/** What a correction says, and the record it makes. */
interface Change<T> {
  readonly input: object;
  readonly record?: T;
  readonly checks?: readonly Check[];
}
type List = 'people' | 'organizations' | 'memberships' | 'posts' | 'terms' | 'awards' | 'sources';

/** A correction: of the note, or also of the place. */
export function correcting<T extends Placed>(
  list: List,
  changes: (dice: Dice, rule: Rule, record: T) => Change<T> | undefined,
  ofNobody: object = FRESH_NOTE,
): Command['plan'] {
  return (dice, rule, permission) => {
    const all = rule.world[list] as unknown as readonly T[];
    const id = idFrom(dice, all);
    const record = all.find((each) => each.id === id);
    const input = { id, expectedVersion: 1 };
    if (!record) return { input: { ...input, ...ofNobody }, checks: [held(permission, id)], becomes: { world: rule.world, record: NOBODY } }; // prettier-ignore
    const change = changes(dice, rule, record);
    if (!change) return undefined;
    const next = change.record ?? record;
    const world = { ...rule.world, [list]: replaced(all, next) };
    return { input: { ...input, ...change.input }, checks: [held(permission, id), readable(record, change.input), ...(change.checks ?? [])], becomes: { world, record: next }, moves: true }; // prettier-ignore
  };
}
export function noteOrArea<T extends Placed & { areaId: string | null }>(dice: Dice, rule: Rule, record: T): Change<T> {
  if (dice.chance(0.5)) return { input: FRESH_NOTE };
  const areaId = dice.pick(rule.world.areas).id;
  return { input: { ...FRESH_NOTE, areaId }, record: { ...record, areaId }, checks: [known(areaId, 'areaId')] };
}
