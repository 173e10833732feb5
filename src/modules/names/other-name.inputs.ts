import { InputType } from '@nestjs/graphql';
import { Checked, Given, Id, PartialDay, patternCheck, Text } from '../../platform/input/index.js';
import { OtherNameKind } from './other-name.types.js';

@InputType({ isAbstract: true })
abstract class OtherNameDetails {
  @Checked(() => String, patternCheck(/^[a-z]{2}$/), { presence: 'optional', description: 'ISO 639-1' })
  language?: string | null;
  @Checked(() => String, patternCheck(/^[A-Z][a-z]{3}$/), {
    presence: 'optional',
    description: 'ISO 15924: Cyrl, Latn',
  })
  script?: string | null;
  @PartialDay({ presence: 'optional', of: 'people' }) startDate?: string | null;
  @PartialDay({ presence: 'optional', of: 'people' }) endDate?: string | null;
}
@InputType()
export class OtherNameInput extends OtherNameDetails {
  @Text(500, { description: 'As it is written.' }) text: string;
  @Given(() => OtherNameKind, { presence: 'keep', description: 'SPELLING unless told.' }) kind?: OtherNameKind;
}
@InputType({ description: 'What was recorded wrongly of another name. Absent = unchanged, null = cleared.' })
export class CorrectOtherNameInput extends OtherNameDetails {
  @Id() id: string;
  @Text(500, { presence: 'keep', description: 'As it is written.' }) text?: string;
  @Given(() => OtherNameKind, { presence: 'keep' }) kind?: OtherNameKind;
}
