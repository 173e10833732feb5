import { today } from '../../src/kernel/clock.js';
import type { Reach } from '../../src/platform/access/index.js';
import { indexOf, type Award, type Membership, type Organization, type Person, type Placed, type Rec, type World } from './world.js'; // prettier-ignore

/**
 * Decision 0011 in plain words of TypeScript, written from the decision and from nothing else: which records exist for
 * whom, which fields, and what may be written. It knows no SQL and none of the code it judges.
 */
export type Rights = Readonly<Record<string, Reach>>;

interface Place {
  readonly area: string | null;
  readonly organization: string | null;
}

/** The right to read records of a type; to change them. */
export const READ: Readonly<Record<Rec['kind'], string>> = {
  Area: 'reference.read', Person: 'people.read', Body: 'organizations.read', Association: 'organizations.read',
  Institution: 'organizations.read', Post: 'memberships.read', Term: 'memberships.read', Membership: 'memberships.read', Award: 'awards.read', AwardDecision: 'awards.read', Nomination: 'nominations.read',
  Source: 'sources.read', Citation: 'sources.read',
}; // prettier-ignore
/** The right to contacts and notes, of a narrower reach than the others. */
const CONTACTS = 'people.personal.contacts';
/** Fields that are not for all who may know of the record, by the permission that opens them. */
export const GUARDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Person: {
    ...guarded('people.read', 'gender', 'deathDate', 'academicDegree', 'citations'),
    note: CONTACTS,
    consents: 'people.personal.consents',
  },
  PersonalData: {
    iin: 'people.personal.iin',
    birthDate: 'people.personal.birth',
    birthYear: 'people.read',
    ethnicGroup: 'people.personal.ethnicity',
    ...guarded(CONTACTS, 'phone', 'email', 'address', 'photoConsent'),
  },
  Organization: { ...guarded('organizations.read', 'note', 'files'), ...guarded('memberships.read', 'vacancies') },
  Membership: guarded('memberships.read', 'note'),
  Award: guarded('awards.read', 'note', 'receiver', 'acts', 'files'),
  AwardDecision: { ...guarded('awards.read', 'note', 'files'), ...guarded('papers.print', 'printPath') },
  Source: guarded('sources.read', 'note', 'files'),
};
function guarded(permission: string, ...fields: string[]): Record<string, string> {
  return Object.fromEntries(fields.map((each) => [each, permission]));
}

export const isOrganization = (record: Rec): record is Organization =>
  record.kind === 'Body' || record.kind === 'Association' || record.kind === 'Institution';

/** The people and decisions that a record names, by the fields that do. */
function hideable(record: Placed): Readonly<Record<string, string | null>> {
  switch (record.kind) {
    case 'Membership':
      return { person: record.personId };
    case 'Award':
      return { recipient: record.personId, presenter: record.presenterId, awardDecision: record.decisionId };
    case 'AwardDecision':
      return { signatory: record.signatoryId };
    case 'Nomination':
      return { nominee: record.personId, proposingPerson: record.proposingPersonId, decision: record.decisionId };
    default:
      return {};
  }
}

/** One viewer on one world. */
export class Rule {
  readonly byId: ReadonlyMap<string, Rec>;

  constructor(
    readonly world: World,
    readonly rights: Rights,
  ) {
    this.byId = indexOf(world);
  }

  may(permission: string): boolean {
    return permission in this.rights;
  }

  /** The same viewer, who also holds this permission everywhere. */
  with(permission: string): Rule {
    const everywhere = { everywhere: true, areas: [], organizations: [] };
    return new Rule(this.world, { ...this.rights, [permission]: everywhere });
  }

  /** Where a record lies. */
  places(record: Placed): Place[] {
    switch (record.kind) {
      case 'Person':
        return this.placesOfPerson(record);
      case 'Post':
      case 'Term':
      case 'Membership': {
        const organization = this.byId.get(record.organizationId) as Organization;
        return [{ area: organization.areaId, organization: organization.id }];
      }
      case 'Award':
        return [{ area: record.areaId, organization: record.grantingBodyId }];
      case 'AwardDecision':
        return [
          { area: record.areaId, organization: record.decidingBodyId },
          ...this.world.awards.filter((each) => each.decisionId === record.id).flatMap((each) => this.places(each)),
        ];
      case 'Nomination':
        return [
          { area: record.areaId, organization: record.proposerId },
          // Whom it goes to learns of it when it is handed in.
          ...(record.state === 'DRAFT' ? [] : [{ area: null, organization: record.decidingBodyId }]),
        ];
      case 'Source':
        return [{ area: record.areaId, organization: null }];
      default:
        return [{ area: record.areaId, organization: record.id }];
    }
  }

  /** Where the person is recorded, and the places of all memberships and awards, past ones too. */
  private placesOfPerson(person: Person): Place[] {
    return [{ area: person.areaId, organization: null }, ...this.tiesOf(person).flatMap((each) => this.places(each))];
  }
  /** Where the person can be reached: where recorded, where a membership is in force, and on the day of an award if it is known. */
  private placesOfContacts(person: Person): Place[] {
    const ties = this.tiesOf(person).filter((each) =>
      each.kind === 'Membership' ? each.endDate === null : each.date === today(new Date()),
    );
    return [{ area: person.areaId, organization: null }, ...ties.flatMap((each) => this.places(each))];
  }
  private tiesOf({ id }: Person): (Membership | Award)[] {
    return [...this.world.memberships, ...this.world.awards].filter((each) => each.personId === id);
  }

  isPublic(record: Placed): boolean {
    switch (record.kind) {
      case 'Person':
        return this.tiesOf(record).some((each) => this.isPublic(each));
      case 'Membership':
        return this.byId.get(record.organizationId)!.kind === 'Body';
      case 'Award':
      case 'AwardDecision':
        return record.published;
      case 'Nomination':
        return false;
      default:
        return true;
    }
  }

  reaches(permission: string, places: readonly Place[]): boolean {
    if (!this.may(permission)) return false;
    const { everywhere, areas, organizations } = this.rights[permission]!;
    return (
      everywhere ||
      places.some(
        ({ area, organization }) =>
          (area !== null && areas.includes(area)) || (organization !== null && organizations.includes(organization)),
      )
    );
  }
  holds(permission: string, record: Placed): boolean {
    const ofContacts = record.kind === 'Person' && permission === CONTACTS;
    return this.reaches(permission, ofContacts ? this.placesOfContacts(record) : this.places(record));
  }

  /** Whether the record exists for the viewer. */
  sees(record: Rec): boolean {
    const read = READ[record.kind];
    if (!this.may(read)) return false;
    if (record.kind === 'Area' || record.kind === 'Post' || record.kind === 'Term') return true;
    if (record.kind === 'Citation') return this.seesCitationsOf(this.byId.get(record.subjectId) as Placed);
    return this.isPublic(record) || this.holds(read, record);
  }
  /** That a record rests on a source is known with the record; of a person it is not public. */
  private seesCitationsOf(subject: Placed): boolean {
    return subject.kind === 'Person' ? this.holds('people.read', subject) : this.sees(subject);
  }

  /** Whether a field of a record that the viewer sees is for the viewer. */
  seesField(type: string, field: string, record: Placed): boolean {
    const permission = GUARDED[type]?.[field];
    if (permission === undefined) return true;
    if (field === 'vacancies')
      return this.may(permission) && (record.kind === 'Body' || this.holds(permission, record));
    return this.holds(permission, record);
  }
  /** Nobody writes what he may not read of the record. */
  mayWriteField(field: string, record: Placed): boolean {
    const types = isOrganization(record) ? ['Organization'] : [record.kind, 'PersonalData'];
    return types.every((type) => this.seesField(type, field, record));
  }
  hiddenFields(type: string, record: Placed): string[] {
    const guarded = Object.keys(GUARDED[type] ?? {}).filter((field) => !this.seesField(type, field, record));
    return [...guarded, ...(type === record.kind ? this.hiddenReferences(record) : [])];
  }
  /** References to records that are hidden; whoever may not read any of their type is refused where they are asked for. */
  private hiddenReferences(record: Placed): string[] {
    const isHidden = (id: string | null): boolean => {
      const target = id === null ? undefined : this.byId.get(id)!;
      return target !== undefined && this.may(READ[target.kind]) && !this.sees(target);
    };
    return Object.entries(hideable(record)).flatMap(([field, id]) => (isHidden(id) ? [field] : []));
  }
}
