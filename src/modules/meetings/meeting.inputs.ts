import { InputType } from '@nestjs/graphql';
import {
  AnyText, Checked, Code, Given, Id, IdempotencyKey, ListOf, LongLocalizedInput, LongText, Nested, NestedList, PartialDay, patternCheck, Version,
} from '../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../sources/index.js';
import { AgendaItemInput } from './agenda/agenda.inputs.js';
import { MeetingForm } from './meeting.types.js';
import { problems } from './meetings.problems.js';

const Clock = (): PropertyDecorator =>
  Checked(() => String, patternCheck(/^([01]\d|2[0-3]):[0-5]\d$/, problems.INVALID_TIME), {
    presence: 'optional',
    description: 'By the clocks of the place: 15:30.',
  });

/** What becomes known at the sitting itself, if not before. */
@InputType({ isAbstract: true })
abstract class SittingDetails {
  @PartialDay({ presence: 'optional' }) date?: string | null;
  @Clock() startsAt?: string | null;
  @Id({ presence: 'optional' }) chairId?: string | null;
  @Id({ presence: 'optional' }) secretaryId?: string | null;
  @Id({ presence: 'optional', description: 'The person who opened it, where it was not the chair.' })
  openedById?: string | null;
}
@InputType({ isAbstract: true })
export abstract class MeetingDetails extends SittingDetails {
  @AnyText(50, { presence: 'optional' }) number?: string | null;
  @Given(() => MeetingForm, { presence: 'keep', description: 'IN_PERSON unless told.' }) form?: MeetingForm;
  @Nested(() => LongLocalizedInput, { presence: 'optional', description: 'The house, the hall.' })
  place?: LongLocalizedInput | null;
  @Id({ presence: 'optional', description: 'The house in which it is held.' }) facilityId?: string | null;
  @Id({ presence: 'optional', description: 'Where it is held; that of the first body unless told.' })
  areaId?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}
@InputType({
  description: 'A sitting to come, or one that was: everything but the bodies and the kind may be unknown.',
})
export class PlanMeetingInput extends MeetingDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @ListOf('id', { description: 'The bodies that meet; the first leads.' }) bodyIds: string[];
  @Code({ description: 'Code of the classifier meeting-kind.' }) kind: string;
  @NestedList(() => AgendaItemInput, { presence: 'keep' }) agenda?: AgendaItemInput[];
}
@InputType({ description: 'The same bodies, guests and agenda on another day.' })
export class CopyMeetingInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id() meetingId: string;
  @AnyText(50, { presence: 'optional' }) number?: string | null;
  @PartialDay({ presence: 'optional' }) date?: string | null;
}
@InputType({ description: 'What was recorded wrongly or has become known.' })
export class CorrectMeetingInput extends MeetingDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @ListOf('id', { presence: 'keep', description: 'The bodies that meet; the first leads.' }) bodyIds?: string[];
  @Code({ presence: 'keep', description: 'Code of the classifier meeting-kind.' }) kind?: string;
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType()
export class InviteToMeetingInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @PartialDay({
    presence: 'optional',
    description:
      'When the invitations went out; null: not known. Absent: today, but of a meeting that is over not known.',
  })
  invitedOn?: string | null;
}
@InputType({ description: 'The sitting took place. Of a day that is not over yet it cannot be said.' })
export class HoldMeetingInput extends SittingDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
}
@InputType()
export class CloseMeetingInput {
  @Id() id: string;
  @Version() expectedVersion: number;
}
@InputType()
export class CancelMeetingInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(1000, { description: 'Why; whoever sees the meeting reads it.' }) reason: string;
}
