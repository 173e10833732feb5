import { filterHolds as plainlyHolds, operandHolds, type Held, type Operand } from '../support/filter-model.js';
import { isOrganization, type Rule } from './rule.js';
import type { Area, Award, Decision, Membership, Nomination, Organization, Person, Rec } from './world.js';

export interface Filter {
  readonly [field: string]: unknown;
}
type Ids = Operand;
type Text = Operand;

const holding = (value: string | null): Held => (value === null ? [] : [value]);
const ofText = (value: string | null, operand: Text): boolean => operandHolds('TextFilter', holding(value), operand);
const ofId = (value: string | null, operand: Ids): boolean => operandHolds('IdFilter', holding(value), operand);
/** What the viewer may not know of is to him as what is not there. */
const known = (id: string | null, rule: Rule): string | null => {
  const record = id === null ? undefined : rule.byId.get(id);
  return record && rule.sees(record) ? id : null;
};

function ofArea(id: string | null, { eq, within }: { eq?: string; within?: string }, rule: Rule): boolean {
  const area = id === null ? undefined : (rule.byId.get(id) as Area);
  return (eq === undefined || id === eq) && (within === undefined || [area?.id, area?.parentId, area?.regionId].includes(within)); // prettier-ignore
}

/** A filter by a guarded field holds only where the field is for the viewer. */
export const filterHolds = (filter: Filter | undefined, record: Rec, rule: Rule): boolean =>
  plainlyHolds(filter ?? {}, (name, operand) => fieldHolds(name, operand as never, record, rule));

function fieldHolds(name: string, operand: never, record: Rec, rule: Rule): boolean {
  if (name === 'id') return ofId(record.id, operand);
  if (name === 'area') return ofArea((record as { areaId: string | null }).areaId, operand, rule);
  const type = isOrganization(record) ? 'Organization' : record.kind;
  const holds = FIELDS[type]?.[name];
  if (!holds) throw new Error(`The model has no filter ${name} of ${type}`);
  return holds(record as never, operand, rule);
}

type Holds = (record: never, operand: never, rule: Rule) => boolean;
const FIELDS: Readonly<Record<string, Readonly<Record<string, Holds>>>> = {
  Person: {
    familyName: (record: Person, operand: Text) => ofText(record.familyName, operand),
    iin: (record: Person, operand: Text, rule) => rule.holds('people.personal.iin', record) && ofText(record.iin, operand),
    gender: (record: Person, among: string[], rule) => rule.holds('people.read', record) && among.includes(record.gender!),
  },
  Organization: {
    type: (record: Organization, among: string[]) => among.includes(record.kind.toUpperCase()),
    parent: (record: Organization, operand: Ids) => ofId(record.parentId, operand),
  },
  Membership: {
    person: (record: Membership, operand: Ids, rule) => ofId(known(record.personId, rule), operand),
    organization: (record: Membership, operand: Ids) => ofId(record.organizationId, operand),
    ended: (record: Membership, operand: boolean) => (record.endDate !== null) === operand,
  },
  Award: {
    recipient: (record: Award, operand: Ids, rule) => recipientHolds(record.personId, record.organizationId, operand, rule),
    recipientKind: (record: Award, among: string[]) => among.includes(record.personId ? 'PERSON' : 'ORGANIZATION'),
    grantingBody: (record: Award, operand: Ids) => ofId(record.grantingBodyId, operand),
    presenter: (record: Award, operand: Ids, rule) => ofId(known(record.presenterId, rule), operand),
    year: (record: Award, { eq }: { eq: number }) => record.date?.slice(0, 4) === String(eq),
    awardDecision: (record: Award, operand: Ids) => ofId(record.decisionId, operand),
  },
  AwardDecision: {
    decidingBody: (record: Decision, operand: Ids) => ofId(record.decidingBodyId, operand),
  },
  Nomination: {
    nominee: (record: Nomination, operand: Ids, rule) => recipientHolds(record.personId, record.organizationId, operand, rule),
    proposer: (record: Nomination, operand: Ids) => ofId(record.proposerId, operand),
    decidingBody: (record: Nomination, operand: Ids) => ofId(record.decidingBodyId, operand),
    decision: (record: Nomination, operand: Ids) => ofId(record.decisionId, operand),
    state: (record: Nomination, among: string[]) => among.includes(record.state),
  },
}; // prettier-ignore

/** Organizations are public; of a person the filter tells no more than the field does. */
const recipientHolds = (person: string | null, organization: string | null, ids: Ids, rule: Rule): boolean =>
  ofId(known(person, rule) ?? organization, ids);
