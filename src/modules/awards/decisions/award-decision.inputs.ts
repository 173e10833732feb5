import { InputType } from '@nestjs/graphql';
import {
  AnyText, Given, Id, IdempotencyKey, LongText, NestedList, NumberText, PartialDay, Version,
} from '../../../platform/input/index.js'; // prettier-ignore
import { IN_RUSSIAN } from '../in-russian.js';
import { AwardDecisionKind, Verdict } from './award-decision.types.js';

@InputType({ isAbstract: true })
export abstract class AwardDecisionDetails {
  @Id({ presence: 'optional', description: 'The person who signed it.' }) signatoryId?: string | null;
  @AnyText(1000, { presence: 'optional', description: 'In which capacity, as printed.' })
  signatoryCapacity?: string | null;
  @AnyText(1000, { presence: 'optional', description: IN_RUSSIAN }) signatoryCapacityRu?: string | null;
  @Id({ presence: 'optional', description: 'The adopted resolution of a sitting of the deciding body that it is.' })
  resolutionId?: string | null;
  @Id({ presence: 'optional', description: 'Where its text stands.' }) sourceId?: string | null;
  @Id({ presence: 'optional', description: 'In whose place it lies.' }) areaId?: string | null;
  @Given(() => Boolean, {
    presence: 'keep',
    description: 'Whether anybody who may read awards sees it; not published unless told.',
  })
  published?: boolean;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
}
@InputType()
export class RecordAwardDecisionInput extends AwardDecisionDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Given(() => AwardDecisionKind) kind: AwardDecisionKind;
  @NumberText(100) number: string;
  @PartialDay({ description: 'Nominations are decided on a whole day; of acts of the past it may be less.' })
  date: string;
  @Id() decidingBodyId: string;
}
@InputType({
  description: 'What was recorded wrongly. Its awards go along. The body that decided never changes.',
})
export class CorrectAwardDecisionInput extends AwardDecisionDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Given(() => AwardDecisionKind, { presence: 'keep' }) kind?: AwardDecisionKind;
  @NumberText(100, { presence: 'keep' }) number?: string;
  @PartialDay({ presence: 'keep' }) date?: string;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType({ description: 'What is decided of one nomination.' })
export class DecidedNominationInput {
  @Id() nominationId: string;
  @Version() expectedVersion: number;
  @Given(() => Verdict) verdict: Verdict;
  @LongText(1000, { presence: 'optional', description: 'For what it is given, as it is to be printed.' })
  citation?: string | null;
  @LongText(1000, { presence: 'optional', description: IN_RUSSIAN }) citationRu?: string | null;
  @LongText(1000, { presence: 'optional', description: 'Why it is refused; needed where it is.' })
  reason?: string | null;
}
/** The day is bulk: a decision gives so many awards at the most. */
export const MAX_DECIDED = 500;

@InputType({
  description: 'The recipients of one decision in their order. All or nothing; each refusal names its row.',
})
export class DecideNominationsInput {
  @Id({ description: 'The decision.' }) id: string;
  @Version() expectedVersion: number;
  @NestedList(() => DecidedNominationInput, { presence: 'required', max: MAX_DECIDED })
  rows: DecidedNominationInput[];
}
