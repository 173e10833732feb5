import { InputType } from '@nestjs/graphql';
import {
  AnyText, Code, LocalizedCorrectionInput, LocalizedInput, Nested, PartialDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { ActivityDetails, correctionOf, recordingOf } from '../activity.inputs.js';

@InputType({ isAbstract: true })
export abstract class CampaignDetails extends ActivityDetails {
  @Code({ presence: 'optional', description: 'Code of the classifier occasion.' }) occasion?: string | null;
  @AnyText(500, { presence: 'optional', description: 'In words, as printed. One without a title has it.' })
  occasionPrinted?: string | null;
  @PartialDay({ presence: 'optional' }) startDate?: string | null;
  @PartialDay({ presence: 'optional' }) endDate?: string | null;
  @Code({ presence: 'optional', description: 'Code of the classifier level.' }) level?: string | null;
}
@InputType()
export class RecordCampaignInput extends recordingOf(CampaignDetails) {
  @Nested(() => LocalizedInput, { presence: 'optional' }) title?: LocalizedInput | null;
}
@InputType()
export class CorrectCampaignInput extends correctionOf(CampaignDetails) {
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) title?: LocalizedCorrectionInput;
}
