import { InputType, registerEnumType } from '@nestjs/graphql';
import { Qualifier } from '../../platform/graphql/index.js';
import {
  Code, Digits, Given, Id, IdempotencyKey, ListOf, LocalizedCorrectionInput, LocalizedInput, LongText, Nested, NestedList, PartialDay,
  Version, Whole, WholeDay,
} from '../../platform/input/index.js'; // prettier-ignore
import { CorrectOtherNameInput, OtherNameInput } from '../names/index.js';
import { CitationInput, CorrectCitationInput } from '../sources/index.js';
import { RegistrationState } from './organization.types.js';
import { problems } from './organizations.problems.js';

@InputType()
export class DeclaredNumberInput {
  @Code({ description: 'Code of the classifier declared-number.' }) subject: string;
  @Whole(0, 2_000_000_000) value: number;
  @Given(() => Qualifier, { presence: 'keep', description: 'EXACT unless told.' }) qualifier?: Qualifier;
  @PartialDay({ presence: 'optional' }) asOf?: string | null;
  @Id({ presence: 'optional' }) sourceId?: string | null;
  @LongText(500, { presence: 'optional' }) note?: string | null;
}
@InputType({ description: 'What was recorded wrongly of a declared number. Absent = unchanged, null = cleared.' })
export class CorrectDeclaredNumberInput {
  @Id() id: string;
  @Code({ presence: 'keep', description: 'Code of the classifier declared-number.' }) subject?: string;
  @Whole(0, 2_000_000_000, { presence: 'keep' }) value?: number;
  @Given(() => Qualifier, { presence: 'keep' }) qualifier?: Qualifier;
  @PartialDay({ presence: 'optional' }) asOf?: string | null;
  @Id({ presence: 'optional' }) sourceId?: string | null;
  @LongText(500, { presence: 'optional' }) note?: string | null;
}

@InputType({ isAbstract: true })
export abstract class OrganizationDetails {
  @Code({ presence: 'optional', description: 'Code of the classifier level.' }) level?: string | null;
  @Id({ presence: 'optional' }) areaId?: string | null;
  @Id({ presence: 'optional' }) parentId?: string | null;
  @PartialDay({ presence: 'optional' }) foundedOn?: string | null;
  @NestedList(() => OtherNameInput, { presence: 'keep', description: 'Further names; they are added.' })
  otherNames?: OtherNameInput[];
  @NestedList(() => DeclaredNumberInput, { presence: 'keep', description: 'Declared numbers; they are added.' })
  declaredNumbers?: DeclaredNumberInput[];
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}
const Bin = (): PropertyDecorator =>
  Digits(12, problems.BIN_FORMAT, { presence: 'optional', description: '12 digits' });

@InputType({ isAbstract: true })
export abstract class RegisterOrganizationInput extends OrganizationDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code({ description: 'Code of an organization kind of the right type.' }) kind: string;
  @Nested(() => LocalizedInput) name: LocalizedInput;
}
@InputType()
export class RegisterBodyInput extends RegisterOrganizationInput {}
@InputType()
export class RegisterAssociationInput extends RegisterOrganizationInput {
  @ListOf('code', { presence: 'keep', description: 'Codes of the ethnic groups it serves.' }) ethnicGroups?: string[];
  @Given(() => RegistrationState, { presence: 'optional' }) registrationState?: RegistrationState | null;
  @Bin() bin?: string | null;
}
@InputType()
export class RegisterInstitutionInput extends RegisterOrganizationInput {
  @Bin() bin?: string | null;
}
@InputType({ description: 'What was recorded wrongly or has become known. A new name is `renameOrganization`.' })
export class CorrectOrganizationInput extends OrganizationDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) name?: LocalizedCorrectionInput;
  @NestedList(() => CorrectOtherNameInput, { presence: 'keep' }) correctOtherNames?: CorrectOtherNameInput[];
  @ListOf('id', { presence: 'keep', description: 'Other names that were recorded by mistake.' })
  withdrawOtherNames?: string[];
  @NestedList(() => CorrectDeclaredNumberInput, { presence: 'keep' })
  correctDeclaredNumbers?: CorrectDeclaredNumberInput[];
  @ListOf('id', { presence: 'keep', description: 'Declared numbers that were recorded by mistake.' })
  withdrawDeclaredNumbers?: string[];
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @Code({ presence: 'keep' }) kind?: string;
  @ListOf('code', { presence: 'keep', description: 'Associations only.' }) ethnicGroups?: string[];
  @Given(() => RegistrationState, { presence: 'optional', description: 'Associations only.' })
  registrationState?: RegistrationState | null;
  @Bin() bin?: string | null;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}

@InputType({ description: 'Somebody made sure that the organization is reached as it is said to be.' })
export class ConfirmContactsInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @WholeDay({ presence: 'optional', description: 'When; absent: today.' }) confirmedOn?: string | null;
}

/** What becomes of the memberships of an organization that changes. */
export enum MembershipFate {
  END = 'END',
  CARRY_OVER = 'CARRY_OVER',
  KEEP = 'KEEP',
}
registerEnumType(MembershipFate, {
  name: 'MembershipFate',
  description: 'END: they end on that day. CARRY_OVER: they end and begin anew in the successor. KEEP: they go on.',
});

@InputType({ isAbstract: true })
export abstract class ChangeDetails {
  @PartialDay({ presence: 'optional', description: 'Since when; absent: not known.' }) effectiveDate?: string | null;
  @Id({ presence: 'optional', description: 'The order or minutes, as a source.' }) decisionId?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
}
@InputType({
  description:
    'The organization goes on under a new name; the old one stays in its history. A name of earlier days is put in its place among the former ones.',
})
export class RenameOrganizationInput extends ChangeDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LocalizedCorrectionInput, {
    description: 'A language that is not given keeps the name before; null: there is none in that language.',
  })
  name: LocalizedCorrectionInput;
}
@InputType({ description: 'An organization that takes part in a merger, as it was read.' })
export class MergingOrganizationInput {
  @Id() id: string;
  @Version() expectedVersion: number;
}
@InputType({ description: 'Several organizations end and go on in one, which is registered already.' })
export class MergeOrganizationsInput extends ChangeDetails {
  @NestedList(() => MergingOrganizationInput, { presence: 'required' }) predecessors: MergingOrganizationInput[];
  @Nested(() => MergingOrganizationInput) successor: MergingOrganizationInput;
  @Given(() => MembershipFate, { presence: 'keep', description: 'END unless told.' }) memberships?: MembershipFate;
}
@InputType({ description: 'An organization is divided; the new ones are registered already.' })
export class SplitOrganizationInput extends ChangeDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @ListOf('id') successorIds: string[];
  @Given(() => Boolean, { presence: 'keep', description: 'False unless told: the divided one goes on, smaller.' })
  dissolve?: boolean;
}
@InputType({ description: 'An organization ends and another, registered already, takes its place.' })
export class SucceedOrganizationInput extends ChangeDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Id() successorId: string;
  @Given(() => MembershipFate, { presence: 'keep', description: 'END unless told.' }) memberships?: MembershipFate;
}
@InputType({ description: 'An organization ends; its memberships end with it.' })
export class DissolveOrganizationInput extends ChangeDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
}
