import { InputType } from '@nestjs/graphql';
import {
  AnyText, Code, Given, Id, IdempotencyKey, ListOf, LongText, NestedList, NumberText, PartialDay, Version,
} from '../../platform/input/index.js'; // prettier-ignore
import type { Receiver } from './award.actions.js';
import { Receivers } from './presentations/presentation.types.js';
import { CitationInput, CorrectCitationInput } from '../sources/index.js';
import { IN_RUSSIAN } from './in-russian.js';

@InputType({ isAbstract: true })
export abstract class AwardDetails {
  @PartialDay({ presence: 'optional', description: 'When it was given, as far as it is known.' }) date?: string | null;
  @LongText(1000, { presence: 'optional', description: 'How the date is known where the source does not print it.' })
  dateNote?: string | null;
  @LongText(1000, { presence: 'optional', description: 'For what it was given.' }) citation?: string | null;
  @LongText(1000, { presence: 'optional', description: IN_RUSSIAN }) citationRu?: string | null;
  @AnyText(1000, { presence: 'optional', description: IN_RUSSIAN }) capacityRu?: string | null;
  @Id({ presence: 'optional', description: 'The body that granted it.' }) grantingBodyId?: string | null;
  @NumberText(100, {
    presence: 'optional',
    description: 'Number of the certificate; unique within the type, where «№ 12» and «№12» are one.',
  })
  number?: string | null;
  @AnyText(100, { presence: 'optional' }) decisionNumber?: string | null;
  @PartialDay({ presence: 'optional' }) decisionDate?: string | null;
  @Id({ presence: 'optional', description: 'The order or minutes, as a source.' }) decisionId?: string | null;
  @Id({
    presence: 'optional',
    description: 'The decision as a record: granting body, number, date and source then stand as it says them.',
  })
  awardDecisionId?: string | null;
  @Id({ presence: 'optional', description: 'The event at which it was handed over.' }) ceremonyEventId?: string | null;
  @Id({
    presence: 'optional',
    description: 'The contest whose prize it is: the recipient is a nominee or a winner there.',
  })
  contestId?: string | null;
  @Id({ presence: 'optional', description: 'The person who handed it over.' }) presenterId?: string | null;
  @AnyText(500, { presence: 'optional', description: 'Where and at what it was handed over.' }) place?: string | null;
  @AnyText(500, { presence: 'optional', description: 'At what ceremony.' }) ceremony?: string | null;
  @Given(() => Receivers, { presence: 'optional', description: 'Into whose hands it was given.' })
  receivedBy?: Receiver | null;
  @AnyText(300, { presence: 'optional', description: 'The one that took it, where it was not the recipient.' })
  receiver?: string | null;
  @Id({ presence: 'optional' }) areaId?: string | null;
  @Given(() => Boolean, {
    presence: 'keep',
    description: 'Whether anybody who may read awards sees it; not published unless told.',
  })
  published?: boolean;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}
@InputType({ description: 'An award that was given. Exactly one recipient; everything else may be unknown.' })
export class RecordAwardInput extends AwardDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code({ description: 'Code of the award type.' }) type: string;
  @Id({ presence: 'optional' }) personId?: string | null;
  @Id({ presence: 'optional' }) organizationId?: string | null;
  @AnyText(1000, { presence: 'optional', description: 'The capacity of the recipient as printed; it is frozen.' })
  capacity?: string | null;
}
@InputType({
  description:
    'What was recorded wrongly or has become known. A wrong recipient is `correctAwardRecipient`; the type of an award never changes.',
})
export class CorrectAwardInput extends AwardDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @AnyText(1000, { presence: 'optional', description: 'Only where it was copied wrongly from the source.' }) capacity?:
    | string
    | null;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType({
  description: 'The right recipient of an award. Exactly one; everything else of the award stays as it is.',
})
export class CorrectAwardRecipientInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Id({ presence: 'optional' }) personId?: string | null;
  @Id({ presence: 'optional' }) organizationId?: string | null;
  @LongText(500, { description: 'Why, for the history.' }) reason: string;
}
