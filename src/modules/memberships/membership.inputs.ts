import { InputType } from '@nestjs/graphql';
import {
  AnyText, Code, Given, Id, IdempotencyKey, ListOf, LocalizedCorrectionInput, LocalizedInput, LongText, Nested, NestedList, PartialDay, Version, Whole, WholeDay,
} from '../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../sources/index.js';

@InputType()
export class CreatePostInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id() organizationId: string;
  @Code({ description: 'Code of the classifier post-role.' }) role: string;
  @Nested(() => LocalizedInput) title: LocalizedInput;
  @Whole(1, 10_000, { presence: 'optional', description: 'How many may hold it at a time; absent: no limit is known.' })
  seats?: number | null;
  @Whole(0, 10_000, { presence: 'optional', description: 'Its place in a roster.' }) position?: number | null;
}
@InputType({ description: 'What was recorded wrongly, or moved. Absent = unchanged, null = cleared.' })
export class CorrectPostInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Code({ presence: 'keep', description: 'Code of the classifier post-role.' }) role?: string;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) title?: LocalizedCorrectionInput;
  @Whole(1, 10_000, { presence: 'optional', description: 'How many may hold it at a time; null: no limit is known.' })
  seats?: number | null;
  @Whole(0, 10_000, { presence: 'keep', description: 'Its place in a roster.' }) position?: number;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType()
export class ClosePostInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @WholeDay({ presence: 'optional', description: 'From this day on nobody holds it; absent: today.' })
  closedOn?: string | null;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType()
export class ReopenPostInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}

@InputType({ isAbstract: true })
export abstract class TermDetails {
  @Whole(1, 1000, { presence: 'keep' }) number?: number;
  @PartialDay({ presence: 'optional' }) startDate?: string | null;
  @PartialDay({ presence: 'optional', description: 'The last day; without one the term goes on.' })
  endDate?: string | null;
  @Given(() => Boolean, { presence: 'keep', description: 'True: it may be in force beside another term of the body.' })
  mayOverlap?: boolean;
  @Id({ presence: 'optional' }) decisionId?: string | null;
}
@InputType()
export class OpenTermInput extends TermDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id() organizationId: string;
  @Whole(1, 1000) declare number: number;
  @Nested(() => LocalizedInput) name: LocalizedInput;
}
@InputType({ description: 'What was recorded wrongly or has become known. Absent = unchanged, null = cleared.' })
export class CorrectTermInput extends TermDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) name?: LocalizedCorrectionInput;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType()
export class CloseTermInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @PartialDay({ description: 'The last day.' }) endDate: string;
  @Id({ presence: 'optional', description: 'The order or minutes, as a source.' }) decisionId?: string | null;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}

@InputType({ isAbstract: true })
export abstract class MembershipDetails {
  @Id({ presence: 'optional' }) postId?: string | null;
  @Id({ presence: 'optional' }) termId?: string | null;
  @PartialDay({ presence: 'optional', description: 'Absent: not known.' }) startDate?: string | null;
  @WholeDay({
    presence: 'optional',
    description:
      'A day on which it is known to have been in force. Without a start date it is today unless told, or the last day; of what has ' +
      'ended on an unknown day it has to be told.',
  })
  attestedOn?: string | null;
  @Given(() => Boolean, {
    presence: 'keep',
    description:
      'True: it has ended, also where the day is not known; false: not yet, also with an end date that lies ahead.',
  })
  ended?: boolean;
  @PartialDay({ presence: 'optional' }) endDate?: string | null;
  @Code({ presence: 'optional', description: 'Code of the classifier end-reason.' }) endReason?: string | null;
  @Id({ presence: 'optional', description: 'The organization that is represented.' }) onBehalfOfId?: string | null;
  @Given(() => Boolean, { presence: 'optional' }) votingRight?: boolean | null;
  @AnyText(500, { presence: 'optional', description: 'As the source says it.' }) capacity?: string | null;
  @Id({ presence: 'optional', description: 'The order or minutes, as a source.' }) decisionId?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}
@InputType()
export class AppointMemberInput extends MembershipDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id() personId: string;
  @Id() organizationId: string;
}
@InputType({ description: 'What was recorded wrongly or has become known. Absent = unchanged, null = cleared.' })
export class CorrectMembershipInput extends MembershipDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType({ description: 'The right member; everything else of the membership stays as it is.' })
export class CorrectMemberInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Id() personId: string;
  @LongText(500, { description: 'Why, for the history.' }) reason: string;
}
@InputType()
export class EndMembershipInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @PartialDay({ presence: 'optional', description: 'The last day; absent: not known.' }) endDate?: string | null;
  @Code({ presence: 'optional', description: 'Code of the classifier end-reason (law No 70-IV, art. 17).' })
  endReason?: string | null;
  @Id({ presence: 'optional', description: 'The order or minutes, as a source.' }) decisionId?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
}
@InputType({
  description:
    'The one who takes the seat. Post, term and voting right are those of the one before, unless something else is said.',
})
export class SuccessorInput extends MembershipDetails {
  @Id() personId: string;
}
@InputType()
export class ReplaceMemberInput extends EndMembershipInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Nested(() => SuccessorInput) successor: SuccessorInput;
}
