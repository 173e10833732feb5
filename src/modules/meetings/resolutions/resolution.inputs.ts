import { InputType } from '@nestjs/graphql';
import {
  AnyText, Given, Id, IdempotencyKey, ListOf, LongLocalizedInput, LongText, Nested, NestedList, Version, Whole,
} from '../../../platform/input/index.js'; // prettier-ignore
import { BallotChoices, ResolutionEffects, ResolutionOutcomes } from './resolution.types.js';
import type { ResolutionOutcome } from './voting.rules.js';

@InputType()
export class BallotInput {
  @Id() personId: string;
  @Given(() => BallotChoices) choice: keyof typeof BallotChoices;
}
@InputType({ description: 'A vote by count, or by names: then the counts follow from them.' })
export class VoteInput {
  @Whole(0, 10_000, { presence: 'optional' }) for?: number | null;
  @Whole(0, 10_000, { presence: 'optional' }) against?: number | null;
  @Whole(0, 10_000, { presence: 'optional' }) abstained?: number | null;
  @NestedList(() => BallotInput, { presence: 'keep', max: 1000, description: 'By names; all of them.' })
  ballots?: BallotInput[];
}
@InputType({ description: 'What a resolution creates or ends: an organization or a membership.' })
export class ResolutionEffectInput {
  @Given(() => ResolutionEffects) kind: keyof typeof ResolutionEffects;
  @Id({ presence: 'optional' }) organizationId?: string | null;
  @Id({ presence: 'optional' }) membershipId?: string | null;
}
@InputType({ isAbstract: true })
export abstract class ResolutionDetails {
  @Id({ presence: 'optional' }) agendaItemId?: string | null;
  @AnyText(50, { presence: 'optional' }) number?: string | null;
  @Nested(() => VoteInput, { presence: 'optional', description: 'Null: no vote is recorded.' }) vote?: VoteInput | null;
  @Given(() => ResolutionOutcomes, {
    presence: 'keep',
    description: 'Follows from the vote where the rule is known. Without a vote: ADOPTED unless told.',
  })
  outcome?: ResolutionOutcome;
  @LongText(1000, { presence: 'optional', description: 'Why the outcome is not the one of the count.' })
  outcomeReason?: string | null;
  @NestedList(() => ResolutionEffectInput, { presence: 'keep', description: 'They are added.' })
  effects?: ResolutionEffectInput[];
  @Id({ presence: 'optional', description: 'The minutes in which it stands.' }) sourceId?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
}
@InputType()
export class RecordResolutionInput extends ResolutionDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id() meetingId: string;
  @Nested(() => LongLocalizedInput) text: LongLocalizedInput;
}
@InputType({ description: 'What was recorded wrongly or has become known. The meeting never changes.' })
export class CorrectResolutionInput extends ResolutionDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LongLocalizedInput, { presence: 'keep' }) text?: LongLocalizedInput;
  @ListOf('id', { presence: 'keep', description: 'Effects that were recorded by mistake.' }) withdrawEffects?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
