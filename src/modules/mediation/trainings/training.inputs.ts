import { InputType } from '@nestjs/graphql';
import { Qualifier } from '../../../platform/graphql/index.js';
import {
  Given, Id, IdempotencyKey, ListOf, LocalizedCorrectionInput, LocalizedInput, LongText, Nested, NestedList, PartialDay, Version, Whole,
} from '../../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../../sources/index.js';

@InputType({ isAbstract: true })
export abstract class TrainingDetails {
  @Id({ presence: 'optional' }) organizerId?: string | null;
  @Id({ presence: 'optional', description: 'In whose place it lies.' }) areaId?: string | null;
  @PartialDay({ presence: 'optional' }) startDate?: string | null;
  @PartialDay({ presence: 'optional' }) endDate?: string | null;
  @Whole(0, 2_000_000_000, { presence: 'optional', description: 'How many were trained, as declared.' })
  trained?: number | null;
  @Given(() => Qualifier, { presence: 'keep', description: 'How exact that is; EXACT unless told.' })
  trainedQualifier?: Qualifier;
  @ListOf('id', { presence: 'keep', description: 'Those who are named; the list as a whole.' })
  participantIds?: string[];
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}
@InputType()
export class RecordTrainingInput extends TrainingDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Nested(() => LocalizedInput) topic: LocalizedInput;
}
@InputType({ description: 'What was recorded wrongly or has become known.' })
export class CorrectTrainingInput extends TrainingDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) topic?: LocalizedCorrectionInput;
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
