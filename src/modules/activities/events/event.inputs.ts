import { InputType } from '@nestjs/graphql';
import { Qualifier } from '../../../platform/graphql/index.js';
import {
  AnyText, Code, Given, Id, IdempotencyKey, ListOf, LocalizedCorrectionInput, LocalizedInput, LongLocalizedInput, LongText, Nested,
  NestedList, PartialDay, Whole,
} from '../../../platform/input/index.js'; // prettier-ignore
import { ActivityDetails, correctionOf, recordingOf } from '../activity.inputs.js';

@InputType({ isAbstract: true })
abstract class ReportDetails {
  @PartialDay({ presence: 'optional' }) reportedOn?: string | null;
  @LongText(5000, { presence: 'optional', description: 'Its words.' }) statement?: string | null;
  @Whole(0, 2_000_000_000, { presence: 'optional', description: 'How many took part by its count.' })
  participants?: number | null;
  @Given(() => Qualifier, { presence: 'keep', description: 'EXACT unless told.' }) qualifier?: Qualifier;
  @Id({ presence: 'optional' }) sourceId?: string | null;
}
@InputType({ description: 'What an organization tells of an event. Of each there is one report.' })
export class EventReportInput extends ReportDetails {
  @Id() organizationId: string;
}
@InputType({ description: 'What was recorded wrongly of a report. Absent = unchanged, null = cleared.' })
export class CorrectEventReportInput extends ReportDetails {
  @Id() id: string;
}
@InputType({ description: 'A report on an event that another has recorded; it needs the right to write at the organization.' })
export class ReportEventInput extends EventReportInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id() eventId: string;
} // prettier-ignore

@InputType({ isAbstract: true })
export abstract class EventDetails extends ActivityDetails {
  @Nested(() => LongLocalizedInput, { presence: 'optional', description: 'What it is about; given as a whole.' })
  theme?: LongLocalizedInput | null;
  @PartialDay({ presence: 'optional' }) startDate?: string | null;
  @PartialDay({ presence: 'optional' }) endDate?: string | null;
  @LongText(500, { presence: 'optional', description: 'How the date is known where no source prints it.' })
  dateNote?: string | null;
  @Nested(() => LongLocalizedInput, { presence: 'optional', description: 'Where, in words; given as a whole.' })
  place?: LongLocalizedInput | null;
  @Id({ presence: 'optional', description: 'The house, the cabinet in which it is held.' }) facilityId?: string | null;
  @Id({ presence: 'optional', description: 'The direction of the work of that facility to which it belongs.' })
  directionId?: string | null;
  @Id({ presence: 'optional', description: 'The larger event that it is a part of.' }) seriesId?: string | null;
  @Id({ presence: 'optional' }) campaignId?: string | null;
  @Id({ presence: 'optional', description: 'What it carries out.' }) programmeId?: string | null;
  @AnyText(200, { presence: 'optional', description: 'Its stage in the series as printed.' }) stage?: string | null;
  @ListOf('webAddress', { presence: 'keep', description: 'Where it can be seen or read about; the list as a whole.' })
  links?: string[];
  @NestedList(() => EventReportInput, { presence: 'keep', description: 'Reports of organizations; they are added.' })
  reports?: EventReportInput[];
}
@InputType()
export class RecordEventInput extends recordingOf(EventDetails) {
  @Code({ description: 'Code of the classifier event-kind.' }) kind: string;
  @Nested(() => LocalizedInput) title: LocalizedInput;
}
@InputType()
export class CorrectEventInput extends correctionOf(EventDetails) {
  @Code({ presence: 'keep' }) kind?: string;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) title?: LocalizedCorrectionInput;
  @NestedList(() => CorrectEventReportInput, { presence: 'keep' }) correctReports?: CorrectEventReportInput[];
  @ListOf('id', { presence: 'keep', description: 'Reports that were recorded by mistake.' })
  withdrawReports?: string[];
}
