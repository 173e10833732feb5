import { isOrganization, type Rule } from './rule.js';
import type { Area, Rec } from './world.js';

export interface Filter {
  readonly [field: string]: unknown;
}
interface Ids {
  readonly eq?: string;
  readonly in?: readonly string[];
  readonly isNull?: boolean;
}
interface Text {
  readonly eq?: string;
  readonly startsWith?: string;
  readonly isNull?: boolean;
}

const ofText = (value: string | null, { eq, startsWith, isNull }: Text): boolean =>
  (isNull === undefined || (value === null) === isNull) &&
  (eq === undefined || value === eq) &&
  (startsWith === undefined || (value?.startsWith(startsWith) ?? false));
const ofId = (value: string | null, { eq, in: among, isNull }: Ids): boolean =>
  (isNull === undefined || (value === null) === isNull) &&
  (eq === undefined || value === eq) &&
  (among === undefined || (value !== null && among.includes(value)));
/** What the asker may not know of is to him as what is not there. */
const known = (id: string | null, rule: Rule): string | null => {
  const record = id === null ? undefined : rule.byId.get(id);
  return record && rule.sees(record) ? id : null;
};

function ofArea(id: string | null, { eq, within }: { eq?: string; within?: string }, rule: Rule): boolean {
  const area = id === null ? undefined : (rule.byId.get(id) as Area);
  return (eq === undefined || id === eq) && (within === undefined || [area?.id, area?.parentId, area?.regionId].includes(within)); // prettier-ignore
}

/** A filter by a guarded field holds only where the field is for the asker. */
export function filterHolds(filter: Filter | undefined, record: Rec, rule: Rule): boolean {
  return Object.entries(filter ?? {}).every(([name, operand]) => {
    if (name === 'and') return (operand as Filter[]).every((each) => filterHolds(each, record, rule));
    if (name === 'or') return (operand as Filter[]).some((each) => filterHolds(each, record, rule));
    if (name === 'not') return !filterHolds(operand as Filter, record, rule);
    return fieldHolds(name, operand as never, record, rule);
  });
}

function fieldHolds(name: string, operand: never, record: Rec, rule: Rule): boolean {
  if (name === 'id') return ofId(record.id, operand);
  if (name === 'area') return ofArea((record as { areaId: string | null }).areaId, operand, rule);
  if (record.kind === 'Person') {
    if (name === 'familyName') return ofText(record.familyName, operand);
    if (name === 'iin') return rule.holds('people.personal.iin', record) && ofText(record.iin, operand);
    if (name === 'gender') return rule.holds('people.read', record) && (operand as string[]).includes(record.gender!);
  }
  if (isOrganization(record)) {
    if (name === 'type') return (operand as string[]).includes(record.kind.toUpperCase());
    if (name === 'parent') return ofId(record.parentId, operand);
  }
  if (record.kind === 'Membership') {
    if (name === 'person') return ofId(known(record.personId, rule), operand);
    if (name === 'organization') return ofId(record.organizationId, operand);
    if (name === 'ended') return (record.endDate !== null) === operand;
  }
  if (record.kind === 'Award') {
    if (name === 'recipient') return recipientHolds(record.personId, record.organizationId, operand, rule);
    if (name === 'recipientKind') return (operand as string[]).includes(record.personId ? 'PERSON' : 'ORGANIZATION');
    if (name === 'grantingBody') return ofId(record.grantingBodyId, operand);
    if (name === 'presenter') return ofId(known(record.presenterId, rule), operand);
    if (name === 'year') return Number(record.date.slice(0, 4)) === (operand as { eq: number }).eq;
  }
  throw new Error(`The model has no filter ${name} of ${record.kind}`);
}

/** Organizations are public; of a person the filter tells no more than the field does. */
const recipientHolds = (person: string | null, organization: string | null, ids: Ids, rule: Rule): boolean =>
  ofId(known(person, rule) ?? organization, ids);
