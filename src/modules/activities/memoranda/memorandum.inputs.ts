import { InputType } from '@nestjs/graphql';
import {
  LocalizedCorrectionInput, LocalizedInput, LongLocalizedInput, Nested, PartialDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { ActivityDetails, correctionOf, recordingOf } from '../activity.inputs.js';

@InputType({ isAbstract: true })
export abstract class MemorandumDetails extends ActivityDetails {
  @Nested(() => LongLocalizedInput, { presence: 'optional', description: 'On what they agree; given as a whole.' })
  subject?: LongLocalizedInput | null;
  @PartialDay({ presence: 'optional' }) signedOn?: string | null;
  @Nested(() => LongLocalizedInput, { presence: 'optional', description: 'Where, in words; given as a whole.' })
  place?: LongLocalizedInput | null;
  @PartialDay({ presence: 'optional', description: 'Absent: not known, or without a term.' })
  validUntil?: string | null;
  @PartialDay({ presence: 'optional', description: 'When it was ended before its term.' })
  terminatedOn?: string | null;
}
@InputType()
export class RecordMemorandumInput extends recordingOf(MemorandumDetails) {
  @Nested(() => LocalizedInput) title: LocalizedInput;
}
@InputType()
export class CorrectMemorandumInput extends correctionOf(MemorandumDetails) {
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) title?: LocalizedCorrectionInput;
}
