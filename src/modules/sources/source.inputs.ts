import { InputType } from '@nestjs/graphql';
import {
  AnyText, Checked, Code, Id, IdempotencyKey, LongText, PartialDay, patternCheck, Text, Title, Version,
} from '../../platform/input/index.js'; // prettier-ignore
import { problems } from './sources.problems.js';

const Checksum = (): PropertyDecorator =>
  Checked(() => String, patternCheck(/^[0-9a-f]{64}$/, problems.INVALID_CHECKSUM), {
    presence: 'optional',
    description: 'SHA-256, 64 hex digits.',
  });
const Language = (): PropertyDecorator =>
  Checked(() => String, patternCheck(/^[a-z]{2}$/, problems.INVALID_LANGUAGE), {
    presence: 'optional',
    description: 'ISO 639-1: kk, ru, en.',
  });

@InputType({ isAbstract: true })
export abstract class SourceDetails {
  @Text(500, { presence: 'optional' }) publisher?: string | null;
  @Text(500, { presence: 'optional' }) author?: string | null;
  @AnyText(2000, { presence: 'optional' }) address?: string | null;
  @PartialDay({ presence: 'optional' }) publishedOn?: string | null;
  @PartialDay({ presence: 'optional' }) archivedOn?: string | null;
  @Language() language?: string | null;
  @LongText(10_000, { presence: 'optional' }) quote?: string | null;
  @Checksum() checksum?: string | null;
  @Id({ presence: 'optional', description: 'Whose source it is; its secretariat corrects it.' }) areaId?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
}
@InputType()
export class RecordSourceInput extends SourceDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code({ description: 'Code of the classifier source-kind.' }) kind: string;
  @Title(1000) title: string;
}
@InputType()
export class CorrectSourceInput extends SourceDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Code({ presence: 'keep' }) kind?: string;
  @Title(1000, { presence: 'keep' }) title?: string;
}
@InputType({ description: 'On which source a record rests.' })
export class CitationInput {
  @Id() sourceId: string;
  @LongText(2000, { presence: 'optional', description: 'The words of the source that say it.' }) quote?: string | null;
}
@InputType({ description: 'What was recorded wrongly of a citation. One of a wrong source is withdrawn.' })
export class CorrectCitationInput {
  @Id() id: string;
  @LongText(2000, { presence: 'optional', description: 'The words of the source that say it; null clears them.' })
  quote?: string | null;
}
