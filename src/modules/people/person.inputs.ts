import { InputType } from '@nestjs/graphql';
import {
  AnyText, Checked, Digits, Given, Id, IdempotencyKey, ListOf, LongText, NestedList, PartialDay, patternCheck, Phone, Text, Version,
} from '../../platform/input/index.js'; // prettier-ignore
import { CorrectOtherNameInput, OtherNameInput } from '../names/index.js';
import { CitationInput, CorrectCitationInput } from '../sources/index.js';
import { ConsentInput } from './consent.inputs.js';
import { problems } from './people.problems.js';
import { Gender } from './person.types.js';

const Email = (): PropertyDecorator =>
  Checked(() => String, patternCheck(/^[^\s@\p{C}]{1,64}@[^\s@\p{C}]{1,190}$/u, problems.INVALID_EMAIL), {
    presence: 'optional',
  });

/** An individual identification number: twelve digits, optional. */
export const Iin = (): PropertyDecorator =>
  Digits(12, problems.IIN_FORMAT, { presence: 'optional', description: '12 digits' });

@InputType({ isAbstract: true })
export abstract class PersonDetails {
  @Text(100, { presence: 'optional', description: 'Тегі' }) familyName?: string | null;
  @Text(100, { presence: 'optional', description: 'Аты' }) givenName?: string | null;
  @Text(100, { presence: 'optional', description: 'Әкесінің аты' }) patronymicName?: string | null;
  @NestedList(() => OtherNameInput, { presence: 'keep', description: 'Further names; they are added.' })
  otherNames?: OtherNameInput[];
  @Given(() => Gender, { presence: 'optional' }) gender?: Gender | null;
  @Id({ presence: 'optional', description: 'Where the person is recorded.' }) areaId?: string | null;
  @PartialDay({ presence: 'optional', of: 'people' }) birthDate?: string | null;
  @PartialDay({ presence: 'optional', of: 'people' }) deathDate?: string | null;
  @Iin() iin?: string | null;
  @Id({ presence: 'optional', description: 'Only as the person has declared it, with a consent to record it.' })
  ethnicGroupId?: string | null;
  @Phone(100, { presence: 'optional' }) phone?: string | null;
  @Email() email?: string | null;
  @AnyText(500, { presence: 'optional' }) address?: string | null;
  @NestedList(() => ConsentInput, { presence: 'keep', description: 'Consents the person has given; they are added.' })
  consents?: ConsentInput[];
  @Text(300, { presence: 'optional' }) academicDegree?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}

@InputType({ description: 'A person. Any of the three names may be missing, but not all.' })
export class RegisterPersonInput extends PersonDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'What was recorded wrongly or has become known. Absent = unchanged, null = cleared.' })
export class CorrectPersonInput extends PersonDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @NestedList(() => CorrectOtherNameInput, { presence: 'keep' }) correctOtherNames?: CorrectOtherNameInput[];
  @ListOf('id', { presence: 'keep', description: 'Other names that were recorded by mistake.' })
  withdrawOtherNames?: string[];
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
