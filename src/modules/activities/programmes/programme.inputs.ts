import { InputType } from '@nestjs/graphql';
import {
  Code, Id, LocalizedCorrectionInput, LocalizedInput, Nested, PartialDay, Whole,
} from '../../../platform/input/index.js'; // prettier-ignore
import { ActivityDetails, correctionOf, recordingOf } from '../activity.inputs.js';

@InputType({ isAbstract: true })
export abstract class ProgrammeDetails extends ActivityDetails {
  @Id({ presence: 'optional', description: 'What it is a part of.' }) parentId?: string | null;
  @PartialDay({ presence: 'optional' }) startDate?: string | null;
  @PartialDay({ presence: 'optional' }) endDate?: string | null;
  @Whole(1, 100_000, { presence: 'optional', description: 'How many events, projects and contests are to carry it out.' })
  planned?: number | null;
} // prettier-ignore
@InputType()
export class RecordProgrammeInput extends recordingOf(ProgrammeDetails) {
  @Code({ description: 'Code of the classifier programme-kind.' }) kind: string;
  @Nested(() => LocalizedInput) title: LocalizedInput;
}
@InputType()
export class CorrectProgrammeInput extends correctionOf(ProgrammeDetails) {
  @Code({ presence: 'keep' }) kind?: string;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) title?: LocalizedCorrectionInput;
}
