import { InputType } from '@nestjs/graphql';
import {
  Code, Id, LocalizedCorrectionInput, LocalizedInput, LongLocalizedInput, Nested, PartialDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { ActivityDetails, correctionOf, recordingOf } from '../activity.inputs.js';

@InputType({ isAbstract: true })
export abstract class ContestDetails extends ActivityDetails {
  @PartialDay({ presence: 'optional', description: 'The year of which it is, or its day.' }) date?: string | null;
  @Code({ presence: 'optional', description: 'Code of the classifier level.' }) level?: string | null;
  @Id({ presence: 'optional', description: 'What it carries out.' }) programmeId?: string | null;
  @Id({ presence: 'optional', description: 'The event at which the winners were honoured.' })
  ceremonyId?: string | null;
  @Nested(() => LongLocalizedInput, { presence: 'optional', description: 'How it ended; given as a whole.' })
  result?: LongLocalizedInput | null;
}
@InputType()
export class RecordContestInput extends recordingOf(ContestDetails) {
  @Nested(() => LocalizedInput) title: LocalizedInput;
}
@InputType()
export class CorrectContestInput extends correctionOf(ContestDetails) {
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) title?: LocalizedCorrectionInput;
}
