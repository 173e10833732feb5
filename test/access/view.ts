import { GUARDED, isOrganization, type Rule } from './rule.js';
import { recordsOf, type Placed, type Rec } from './world.js';

/** Everything there is to know for one viewer, by ids. Two worlds with one view must not be told apart. */
export function viewOf(rule: Rule): string {
  return JSON.stringify(recordsOf(rule.world).flatMap((record) => (isKnown(record, rule) ? [told(record, rule)] : [])));
}

/** Who may count an award without seeing it may know what it can be counted by. */
function isKnown(record: Rec, rule: Rule): boolean {
  if (rule.sees(record)) return true;
  const countable = record.kind === 'Award' && rule.may('statistics.read');
  return countable && (record.published || rule.holds('statistics.read', record));
}

/** What the viewer may know of a record, and what he may do with it. */
function told(record: Rec, rule: Rule): object {
  const type = isOrganization(record) ? 'Organization' : record.kind;
  const guards = { ...GUARDED[type], ...(type === 'Person' && GUARDED['PersonalData']) };
  const fields = Object.entries(record).map(([field, value]: [string, unknown]) => {
    if (guards[field] && !rule.holds(guards[field], record as Placed)) return [field, '(hidden)'];
    const target = field.endsWith('Id') && typeof value === 'string' ? rule.byId.get(value) : undefined;
    return [field, target && !rule.sees(target) ? '(unknown)' : value];
  });
  const writes = Object.keys(rule.rights).filter((each) => each.endsWith('.write'));
  const isPlaced = record.kind !== 'Area' && record.kind !== 'Post' && record.kind !== 'Citation';
  const holds = (each: string): boolean => (isPlaced ? rule.holds(each, record) : rule.reaches(each, []));
  return [fields, [...writes, ...Object.values(guards)].map(holds)];
}
