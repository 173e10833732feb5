import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf, DateTimeScalar, DateScalar, enumOf, HiddenFields, Node, PartialDateScalar,
} from '../../platform/graphql/index.js'; // prettier-ignore
import { Consent } from './consent.types.js';
import { OtherName } from '../names/index.js';
import { Area, EthnicGroup } from '../reference/index.js';
import { Citation } from '../sources/index.js';

export enum Gender {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
}
registerEnumType(Gender, { name: 'Gender', description: 'As in the identity document.' });
export const PersonActions = enumOf('CORRECT', 'RECORD_CONSENT', 'ANONYMISE', 'VOID');
registerEnumType(PersonActions, { name: 'PersonAction', description: 'What can be done with the record of a person.' });

@ObjectType({
  description: 'Guarded fields. Null and named in `hiddenFields`: not for the viewer. Null and not named: not known.',
})
export class PersonalData {
  @Field(() => String, { nullable: true, description: 'Individual identification number (ЖСН), 12 digits.' }) iin:
    | string
    | null;
  @Field(() => PartialDateScalar, { nullable: true }) birthDate: string | null;
  @Field(() => Int, { nullable: true, description: 'The year alone: everybody who may read the person sees it.' })
  birthYear: number | null;
  @Field(() => EthnicGroup, {
    nullable: true,
    description: 'Self-declared; a post in an association does not imply it.',
  })
  ethnicGroup: EthnicGroup | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a photograph may be published, by the consents; null: nobody was asked.',
  })
  photoConsent: boolean | null;
  @Field(() => [String], { description: 'What the viewer may not see.' }) hiddenFields: string[];
}

@ObjectType({ implements: () => [Node], description: 'A natural person known to the registry.' })
export class Person extends Node {
  @Field(() => String, { nullable: true, description: 'Тегі' }) familyName: string | null;
  @Field(() => String, { nullable: true, description: 'Аты' }) givenName: string | null;
  @Field(() => String, { nullable: true, description: 'Әкесінің аты' }) patronymicName: string | null;
  @Field(() => String, { description: 'Family name, given name, patronymic, as far as there are any.' })
  displayName: string;
  @Field(() => [OtherName], { description: 'Other spellings and former names.' }) otherNames: OtherName[];
  @Field(() => Gender, { nullable: true }) gender: Gender | null;
  @Field(() => Area, { nullable: true, description: 'Where the person is recorded; not an address.' })
  area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of that area.' }) region: Area | null;
  @Field(() => PartialDateScalar, { nullable: true }) deathDate: string | null;
  @Field(() => String, { nullable: true }) academicDegree: string | null;
  @Field(() => PersonalData) personalData: PersonalData;
  @Field(() => [Consent], { description: 'What the person has agreed to, withdrawn consents included.' })
  consents: Consent[];
  @Field(() => DateScalar, {
    nullable: true,
    description: 'On this day everything that identifies the person was removed; the record is not corrected any more.',
  })
  anonymisedOn: string | null;
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => [PersonActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Boolean, { description: 'Made by a generator; there is no such person.' }) synthetic: boolean;
  @Field(() => DateTimeScalar, { description: 'When the record was made.' }) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

@ObjectType({
  description: 'Somebody whose name is like the name of a person: perhaps the same one, written another way.',
})
export class PossibleDuplicate {
  @Field(() => Person) person: Person;
  @Field(() => String, { description: 'The name that is alike.' }) form: string;
  @Field(() => Number, { description: 'Likeness of the folded names, 0 to 1.' }) similarity: number;
}

export const PersonConnection = connectionOf(() => Person, 'Person');
@ArgsType()
export class PossibleDuplicateArgs {
  @Field(() => Int, { nullable: true, description: 'At most 100, default 10.' }) first?: number;
}
