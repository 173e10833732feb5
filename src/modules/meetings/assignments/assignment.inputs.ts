import { InputType } from '@nestjs/graphql';
import {
  AnyText, Given, Id, IdempotencyKey, ListOf, LongLocalizedInput, LongText, Nested, NestedList, PartialDay, Version, WholeDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../../sources/index.js';

@InputType({ description: 'An organization or a person that is to do it.' })
export class AssignmentAddresseeInput {
  @Id({ presence: 'optional' }) organizationId?: string | null;
  @Id({ presence: 'optional' }) personId?: string | null;
  @Given(() => Boolean, { presence: 'keep', description: 'Of several, the one that answers for it.' })
  responsible?: boolean;
}
@InputType({ isAbstract: true })
export abstract class AssignmentDetails {
  @AnyText(50, { presence: 'optional' }) number?: string | null;
  @Id({ presence: 'optional', description: 'The person who gives it.' }) giverId?: string | null;
  @Id({ presence: 'optional', description: 'The organization that gives it.' }) givingOrganizationId?: string | null;
  @AnyText(1000, { presence: 'optional', description: 'As printed: Мемлекет басшысы.' }) giverCapacity?: string | null;
  @AnyText(1000, { presence: 'optional', description: 'Where it was said, as printed, if that is no record here.' })
  occasion?: string | null;
  @PartialDay({ presence: 'optional', description: 'That of its meeting unless told.' }) givenOn?: string | null;
  @Id({ presence: 'optional', description: 'In whose place it lies; that of its meeting unless told.' })
  areaId?: string | null;
  @NestedList(() => AssignmentAddresseeInput, {
    presence: 'keep',
    description: 'Those who are to do it; they are added.',
  })
  addressees?: AssignmentAddresseeInput[];
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}
@InputType({ description: 'From a resolution, or from outside.' })
export class GiveAssignmentInput extends AssignmentDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id({ presence: 'optional' }) resolutionId?: string | null;
  @Id({ presence: 'optional', description: 'At which it was given; of a resolution, that of the resolution.' })
  meetingId?: string | null;
  @Nested(() => LongLocalizedInput) text: LongLocalizedInput;
  @WholeDay({ presence: 'optional', description: 'Null: without a day.' }) dueOn?: string | null;
}
@InputType({ description: 'What was recorded wrongly or has become known. A later day is `extendAssignment`.' })
export class CorrectAssignmentInput extends AssignmentDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LongLocalizedInput, { presence: 'keep' }) text?: LongLocalizedInput;
  @Id({ presence: 'keep', description: 'Of one that is done: the record that shows it, where a wrong one was named.' })
  evidenceId?: string;
  @ListOf('id', { presence: 'keep', description: 'Addressees that were recorded by mistake.' })
  withdrawAddressees?: string[];
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType()
export class ExtendAssignmentInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @WholeDay() dueOn: string;
  @LongText(1000) reason: string;
}
@InputType({ description: 'It was done: something shows it.' })
export class CloseAssignmentInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Id({ description: 'The record or the source that shows it.' }) evidenceId: string;
  @WholeDay({ presence: 'optional', description: 'Today unless told.' }) closedOn?: string | null;
}
@InputType()
export class WithdrawAssignmentInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(1000, { description: 'Why; whoever sees the assignment reads it.' }) reason: string;
}
