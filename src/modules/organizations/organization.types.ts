import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf,
  DateScalar,
  DateTimeScalar,
  enumOf,
  HiddenFields,
  LocalizedText,
  Node,
  PartialDateScalar,
  Qualifier,
} from '../../platform/graphql/index.js';
import { AttachedFiles, type Attachment } from '../../platform/files/index.js';
import { OtherName } from '../names/index.js';
import { permissions } from './organizations.permissions.js';
import { Area, ClassifierItem, EthnicGroup, OrganizationKind } from '../reference/index.js';
import { Citation, Source } from '../sources/index.js';

export enum RegistrationState {
  REGISTERED = 'REGISTERED',
  BRANCH = 'BRANCH',
  UNREGISTERED = 'UNREGISTERED',
}
registerEnumType(RegistrationState, {
  name: 'RegistrationState',
  description: 'Whether an association is a legal entity.',
});
export enum ChangeEventKind {
  RENAME = 'RENAME',
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  SUCCEED = 'SUCCEED',
  DISSOLVE = 'DISSOLVE',
}
registerEnumType(ChangeEventKind, { name: 'ChangeEventKind', description: 'What became of organizations.' });
export const OrganizationActions = enumOf(
  'CORRECT', 'CONFIRM_CONTACTS', 'RENAME', 'SUCCEED', 'MERGE', 'SPLIT', 'DISSOLVE', 'VOID',
); // prettier-ignore
registerEnumType(OrganizationActions, {
  name: 'OrganizationAction',
  description: 'What can be done with an organization.',
});

@ObjectType({ description: 'An official name of an organization, with the time it held.' })
export class OrganizationName {
  @Field(() => ID) id: string;
  @Field(() => LocalizedText) name: LocalizedText;
  @Field(() => PartialDateScalar, { nullable: true }) startDate: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The day on which the next one began.' })
  endDate: string | null;
  @Field(() => Boolean, { description: 'True: another name followed, also where the day is not known.' })
  ended: boolean;
}
@ObjectType({ description: 'A number somebody has declared; it stands beside the counted one.' })
export class DeclaredNumber {
  @Field(() => ID) id: string;
  @Field(() => ClassifierItem, { description: 'Of what: members, staff, associations … (classifier declared-number).' })
  subject: ClassifierItem;
  @Field(() => Int) value: number;
  @Field(() => Qualifier) qualifier: Qualifier;
  @Field(() => PartialDateScalar, { nullable: true }) asOf: string | null;
  @Field(() => Source, { nullable: true }) source: Source | null;
  @Field(() => String, { nullable: true }) note: string | null;
}

@InterfaceType({
  description: 'Anything that has members, acts or gives: a body, an association, an institution.',
  implements: () => [Node],
})
export abstract class Organization extends Node {
  @Field(() => OrganizationKind) kind: OrganizationKind;
  @Field(() => ClassifierItem, { nullable: true, description: 'Republic, region, city, district …' })
  level: ClassifierItem | null;
  @Field(() => Organization, { nullable: true }) parent: Organization | null;
  @Field(() => Area, { nullable: true }) area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of that area.' }) region: Area | null;
  @Field(() => LocalizedText, { description: 'The official name of today, or the last one.' }) name: LocalizedText;
  @Field(() => [OrganizationName], { description: 'All official names, the oldest first.' }) names: OrganizationName[];
  @Field(() => [OtherName], { description: 'Short names, names in print, other spellings.' }) otherNames: OtherName[];
  @Field(() => PartialDateScalar, { nullable: true }) foundedOn: string | null;
  @Field(() => Boolean, { description: 'True: it exists no more, even where the day is not known.' })
  dissolved: boolean;
  @Field(() => PartialDateScalar, { nullable: true }) dissolvedOn: string | null;
  @Field(() => [DeclaredNumber], { description: 'Numbers that were declared, with date and source.' })
  declaredNumbers: DeclaredNumber[];
  @Field(() => [ChangeEvent], { description: 'What became of it and where it came from, the oldest first.' })
  changeEvents: ChangeEvent[];
  @Field(() => [Organization], { description: 'Those it follows: merged into it, split, renamed into it.' })
  predecessors: Organization[];
  @Field(() => [Organization], { description: 'Those that follow it.' }) successors: Organization[];
  @Field(() => DateScalar, { nullable: true, description: 'When somebody last made sure how it is reached.' })
  contactsConfirmedOn: string | null;
  @AttachedFiles({ read: permissions['organizations.read'], write: permissions['organizations.write'] })
  files: Attachment[];
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => [OrganizationActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Boolean, { description: 'Made by a generator; there is no such organization.' }) synthetic: boolean;
  @Field(() => DateTimeScalar, { description: 'When the record was made.' }) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}
@ObjectType({ description: 'An organization that took part in a change, as it was called then.' })
export class ChangeParty {
  @Field(() => Organization) organization: Organization;
  @Field(() => LocalizedText, {
    description: 'The official name: of a predecessor until the change, of a successor since.',
  })
  name: LocalizedText;
}
@ObjectType({ description: 'What became of organizations, from which to which.' })
export class ChangeEvent {
  @Field(() => ID) id: string;
  @Field(() => ChangeEventKind) kind: ChangeEventKind;
  @Field(() => PartialDateScalar, { nullable: true }) effectiveDate: string | null;
  @Field(() => Source, { nullable: true }) decision: Source | null;
  @Field(() => [ChangeParty]) predecessors: ChangeParty[];
  @Field(() => [ChangeParty]) successors: ChangeParty[];
  @Field(() => String, { nullable: true }) note: string | null;
}

@ObjectType({
  implements: () => [Node, Organization],
  description: 'An Assembly, its council, a Mothers’ Council, a public-accord council …',
})
export class Body extends Organization {
  @Field(() => Int, { nullable: true, description: 'The latest declared number of members.' }) declaredSeats:
    | number
    | null;
}
@ObjectType({ implements: () => [Node, Organization], description: 'An ethnocultural association.' })
export class Association extends Organization {
  @Field(() => [EthnicGroup], { description: 'Whom it serves; says nothing about its members.' })
  ethnicGroups: EthnicGroup[];
  @Field(() => RegistrationState, { nullable: true }) registrationState: RegistrationState | null;
  @Field(() => String, { nullable: true, description: 'Business identification number (БСН), 12 digits.' }) bin:
    | string
    | null;
}
@ObjectType({
  implements: () => [Node, Organization],
  description: 'A state institution, a fund, a party, a university, a house of friendship …',
})
export class Institution extends Organization {
  @Field(() => String, { nullable: true, description: 'Business identification number (БСН), 12 digits.' }) bin:
    | string
    | null;
}

export const OrganizationConnection = connectionOf<Organization>(() => Organization as never, 'Organization');
export const BodyConnection = connectionOf(() => Body, 'Body');
export const AssociationConnection = connectionOf(() => Association, 'Association');
export const InstitutionConnection = connectionOf(() => Institution, 'Institution');
