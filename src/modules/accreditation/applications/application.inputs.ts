import { InputType } from '@nestjs/graphql';
import {
  Given, Id, IdempotencyKey, ListOf, LongText, NestedList, NumberText, PartialDay, Version,
} from '../../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../../sources/index.js';
import type { Conclusion } from './application.entity.js';
import { Conclusions } from './application.types.js';

@InputType({ isAbstract: true })
export abstract class ApplicationDetails {
  @PartialDay({ presence: 'optional' }) receivedOn?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}
@InputType({ description: 'The documents are attached as files. An association has one application under way.' })
export class ApplyForAccreditationInput extends ApplicationDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id({ description: 'An ethnocultural association.' }) associationId: string;
}
@InputType({
  description: 'What was recorded wrongly, of steps that were taken. The association and the outcome never change.',
})
export class CorrectAccreditationApplicationInput extends ApplicationDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Id({ presence: 'keep', description: 'The body that considered it.' }) commissionId?: string;
  @PartialDay({ presence: 'optional' }) consideredOn?: string | null;
  @Given(() => Conclusions, { presence: 'keep' }) conclusion?: Conclusion;
  @LongText(4000, { presence: 'optional' }) conclusionNote?: string | null;
  @Id({ presence: 'keep' }) decidingBodyId?: string;
  @NumberText(100, { presence: 'keep' }) decisionNumber?: string;
  @PartialDay({ presence: 'keep' }) decidedOn?: string;
  @Id({ presence: 'optional', description: 'The decision itself, as a source.' }) decisionId?: string | null;
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType({ description: 'What the commission concluded. Without it nobody decides.' })
export class ConsiderAccreditationApplicationInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Id({ description: 'The body that considered it.' }) commissionId: string;
  @PartialDay({ presence: 'optional' }) consideredOn?: string | null;
  @Given(() => Conclusions) conclusion: Conclusion;
  @LongText(4000, { presence: 'optional', description: 'In the words of the commission.' })
  conclusionNote?: string | null;
}
@InputType()
export class WithdrawAccreditationApplicationInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(1000, { description: 'Why.' }) reason: string;
}

/** The decision by which a step is taken. */
@InputType({ isAbstract: true })
export abstract class DecidedStep {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Id({ description: 'The body that decides.' }) decidingBodyId: string;
  @NumberText(100, { description: 'Number of the decision.' }) decisionNumber: string;
  @PartialDay({ description: 'Day of the decision, as far as it is known.' }) decidedOn: string;
  @Id({ presence: 'optional', description: 'The decision itself, as a source.' }) decisionId?: string | null;
}
@InputType({ description: 'Enters the association in the register.' })
export class GrantAccreditationInput extends DecidedStep {
  @NumberText(100, { description: 'Number in the register.' }) number: string;
  @PartialDay({ presence: 'optional' }) validFrom?: string | null;
  @PartialDay({ presence: 'optional', description: 'Absent: not known, or without a term.' })
  validUntil?: string | null;
}
@InputType()
export class RefuseAccreditationInput extends DecidedStep {
  @LongText(1000, { description: 'Why.' }) reason: string;
}
