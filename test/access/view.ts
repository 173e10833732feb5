import { GUARDED, isOrganization, type Rule } from './rule.js';
import { recordsOf, type Person, type Placed, type Rec } from './world.js';

/** Everything there is to know for one viewer, by ids. Two worlds with one view must not be told apart. */
export function viewOf(rule: Rule): string {
  const records = recordsOf(rule.world);
  return JSON.stringify(
    records.flatMap((record) => (rule.sees(record) ? [told(record, rule)] : [])).concat(records.flatMap((record) => counted(record, rule))),
  );
} // prettier-ignore

/** What records can be counted by. Of whom they are is not told, but how many different people they are of is. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  Award: ['areaId', 'date', 'grantingBodyId', 'organizationId'],
  Membership: ['organizationId', 'postId', 'startDate', 'endDate'],
  Person: ['areaId', 'gender', 'birthDate'],
};

/** What who may count a record without seeing it learns of it. */
function counted(record: Rec, rule: Rule): object[] {
  const fields = COUNTED[record.kind];
  if (!fields || !rule.may('statistics.read')) return [];
  const counts = (each: Placed): boolean => rule.isPublic(each) || rule.holds('statistics.read', each);
  if (!counts(record as Placed)) return [];
  const values = Object.entries(record).filter(([field]) => fields.includes(field));
  const guards: Readonly<Record<string, string>> = {
    gender: rule.may('people.read') ? 'people.read' : 'statistics.read',
    birthDate: 'people.personal.birth',
  };
  const told = values.map(([field, value]: [string, unknown]) => guards[field] && !rule.holds(guards[field], record as Placed) ? null : value);
  // Of a tie within the reach of the right to people the person is within it, too.
  const person = 'personId' in record && record.personId !== null ? (rule.byId.get(record.personId) as Person) : undefined;
  const gender = person && rule.holds('people.read', record as Placed) ? person.gender : null;
  const others = [...rule.world.awards, ...rule.world.memberships].filter((each) => each.kind === record.kind && counts(each));
  const sameAs = 'personId' in record ? others.findIndex((each) => each.personId === record.personId) : null;
  // A viewer that counts people may count them by the memberships that it reads.
  const ties = rule.world.memberships.filter((each) => record.kind === 'Person' && each.personId === record.id && rule.sees(each));
  return [[record.kind, told, gender, sameAs, ties.map(({ organizationId, startDate, endDate }) => [organizationId, startDate, endDate])]];
} // prettier-ignore

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
