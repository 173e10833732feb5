import { InputType } from '@nestjs/graphql';
import {
  AnyText, Checked, Code, Given, Id, IdempotencyKey, LocalizedCorrectionInput, LocalizedInput, LongText, Nested, PartialDay, patternCheck,
  Text, Version, WholeDay,
} from '../../platform/input/index.js'; // prettier-ignore
import { AreaChangeKind } from './area.types.js';
import { problems } from './reference.problems.js';

const Kato = (): PropertyDecorator =>
  Checked(() => String, patternCheck(/^[0-9]{9}$/, problems.INVALID_KATO), { description: 'Nine digits.' });

@InputType()
export class DefineAreaInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code({ description: 'Code of the classifier area-kind.' }) kind: string;
  @Nested(() => LocalizedInput) name: LocalizedInput;
  @Id({ presence: 'optional', description: 'Absent only for the republic.' }) parentId?: string | null;
  @Kato() code: string;
  @WholeDay({ presence: 'optional', description: 'Since when the code holds; absent: not known.' }) codeValidFrom?:
    | string
    | null;
  @PartialDay({ presence: 'optional' }) startDate?: string | null;
  @AnyText(10, { presence: 'optional', description: 'ISO 3166-2' }) isoCode?: string | null;
  @Text(200, { presence: 'optional' }) centre?: string | null;
  @LongText(1000, { presence: 'optional' }) note?: string | null;
}
@InputType({ description: 'What was recorded wrongly. A new name is `renameArea`, a new code `recodeArea`.' })
export class CorrectAreaInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) name?: LocalizedCorrectionInput;
  @Code({ presence: 'keep' }) kind?: string;
  @PartialDay({ presence: 'optional' }) startDate?: string | null;
  @PartialDay({ presence: 'optional' }) endDate?: string | null;
  @Text(200, { presence: 'optional' }) centre?: string | null;
  @LongText(1000, { presence: 'optional' }) note?: string | null;
}
@InputType({
  description:
    'The area got a new name; the old one stays as a former name. A name of earlier days is put in its place among the former ones.',
})
export class RenameAreaInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LocalizedCorrectionInput, { description: 'A language that is not given keeps the name before.' })
  name: LocalizedCorrectionInput;
  @PartialDay({ presence: 'optional', description: 'Since when the new name holds.' }) effectiveDate?: string | null;
}
@InputType({ description: 'The area got a new KATO code; the old one ends the day before.' })
export class RecodeAreaInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Kato() code: string;
  @WholeDay() validFrom: string;
}
@InputType({ description: 'What became of an area.' })
export class RecordAreaChangeInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Given(() => AreaChangeKind) kind: AreaChangeKind;
  @Id() predecessorId: string;
  @Id({ presence: 'optional' }) successorId?: string | null;
  @PartialDay({ presence: 'optional' }) effectiveDate?: string | null;
  @LongText(1000, { presence: 'optional' }) note?: string | null;
}
