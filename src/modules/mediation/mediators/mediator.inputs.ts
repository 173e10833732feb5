import { InputType } from '@nestjs/graphql';
import {
  AnyText, Given, Id, IdempotencyKey, ListOf, LongText, NestedList, NumberText, PartialDay, Version,
} from '../../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../../sources/index.js';
import { MediatorKind } from './mediator.types.js';

@InputType({ isAbstract: true })
export abstract class MediatorDetails {
  @NumberText(50, { presence: 'optional' }) certificateNumber?: string | null;
  @AnyText(500, { presence: 'optional', description: 'Which register the mediator is in, as printed.' })
  register?: string | null;
  @NumberText(50, { presence: 'optional', description: 'The number in that register.' }) registerNumber?: string | null;
  @PartialDay({ presence: 'optional' }) validFrom?: string | null;
  @PartialDay({ presence: 'optional' }) validUntil?: string | null;
  @Id({ presence: 'optional', description: 'The cabinet in which the mediator works.' }) cabinetId?: string | null;
  @Id({ presence: 'optional', description: 'In whose place the record lies; that of the cabinet unless told.' })
  areaId?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}
@InputType()
export class RegisterMediatorInput extends MediatorDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id() personId: string;
  @Given(() => MediatorKind) kind: keyof typeof MediatorKind;
}
@InputType({ description: 'What was recorded wrongly or has become known.' })
export class CorrectMediatorInput extends MediatorDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Given(() => MediatorKind, { presence: 'keep' }) kind?: keyof typeof MediatorKind;
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
