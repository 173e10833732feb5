import { InputType } from '@nestjs/graphql';
import {
  Id, ListOf, LongText, NestedList, NumberText, PartialDay, Version, WholeDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../../sources/index.js';
import { DecidedStep } from '../applications/application.inputs.js';

@InputType({ description: 'What was recorded wrongly. Of a renewed one `validUntil` is that of the last renewal.' })
export class CorrectAccreditationInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @NumberText(100, { presence: 'keep', description: 'Number in the register.' }) number?: string;
  @PartialDay({ presence: 'optional' }) validFrom?: string | null;
  @PartialDay({ presence: 'optional' }) validUntil?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}

@InputType({ isAbstract: true })
export abstract class AccreditationActInput extends DecidedStep {
  @WholeDay({ presence: 'optional', description: 'From which day it holds; absent: today.' })
  effectiveOn?: string | null;
}
@InputType({ description: 'It goes on, also after its time was over. A suspension is not lifted by it.' })
export class RenewAccreditationInput extends AccreditationActInput {
  @PartialDay({ presence: 'optional', description: 'Until when; absent: not known, or without a term.' })
  validUntil?: string | null;
  @LongText(1000, { presence: 'optional', description: 'Why.' }) reason?: string | null;
}
@InputType({ isAbstract: true })
export abstract class ReasonedActInput extends AccreditationActInput {
  @LongText(1000, { description: 'Why.' }) reason: string;
}
@InputType()
export class SuspendAccreditationInput extends ReasonedActInput {}
@InputType()
export class ReinstateAccreditationInput extends ReasonedActInput {}
@InputType()
export class WithdrawAccreditationInput extends ReasonedActInput {}
