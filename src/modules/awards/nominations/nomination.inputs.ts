import { InputType } from '@nestjs/graphql';
import {
  AnyText, Code, Given, Id, IdempotencyKey, LongLocalizedInput, LongText, Nested, NestedList, Version, WholeDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { IN_RUSSIAN } from '../in-russian.js';
import type { NominationRule } from './nomination.rules.js';
import { NominationRules } from './nomination.types.js';

@InputType({ isAbstract: true })
export abstract class NominationDetails {
  @AnyText(1000, { presence: 'optional', description: 'The capacity of the nominee, as it is to be printed.' })
  capacity?: string | null;
  @AnyText(1000, { presence: 'optional', description: IN_RUSSIAN }) capacityRu?: string | null;
  @Id({ presence: 'optional', description: 'The organization that proposes. Exactly one proposes.' })
  proposerId?: string | null;
  @Id({ presence: 'optional', description: 'The person who proposes, where it is no organization.' })
  proposingPersonId?: string | null;
  @Id({ presence: 'optional', description: 'In whose place it lies.' }) areaId?: string | null;
  @Id({ presence: 'optional', description: 'The body that is to decide; it sees what was handed in.' })
  decidingBodyId?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
}
@InputType({ description: 'A proposal: the nominee, the award, the proposer and the merits. Exactly one nominee.' })
export class DraftNominationInput extends NominationDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code({ description: 'Code of the award type.' }) type: string;
  @Id({ presence: 'optional' }) personId?: string | null;
  @Id({ presence: 'optional' }) organizationId?: string | null;
  @Nested(() => LongLocalizedInput, { description: 'For what.' }) merits: LongLocalizedInput;
}
@InputType({ description: 'What was written wrongly or is missing. The nominee and the type never change.' })
export class CorrectNominationInput extends NominationDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LongLocalizedInput, { presence: 'keep', description: 'For what.' }) merits?: LongLocalizedInput;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType()
export class SubmitNominationInput {
  @Id() id: string;
  @Version() expectedVersion: number;
}
@InputType({ description: 'The support of another organization.' })
export class EndorseNominationInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Id({ description: 'Which organization supports it.' }) organizationId: string;
  @WholeDay({ presence: 'optional', description: 'When it said so.' }) givenOn?: string | null;
  @LongText(2000, { presence: 'optional', description: 'Its words.' }) statement?: string | null;
}
@InputType({ description: 'A rule that is against the nomination, and why it goes on.' })
export class OverrideInput {
  @Given(() => NominationRules) rule: NominationRule;
  @LongText(1000) reason: string;
}
@InputType()
export class CheckNominationInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @NestedList(() => OverrideInput, {
    presence: 'keep',
    description: 'Blocks with which it goes on; needs `nominations.override` as well.',
  })
  overrides?: OverrideInput[];
}
@InputType()
export class ReturnNominationInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(1000, { description: 'What is missing; the proposer reads it.' }) reason: string;
}
@InputType()
export class WithdrawNominationInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(1000, { description: 'Why; whoever sees the nomination reads it.' }) reason: string;
}
