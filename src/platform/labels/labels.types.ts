import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Plain } from '../graphql/index.js';

/** Its values are those of `Language`, in the form of enums of the schema. */
export enum LabelLanguage {
  KK = 'kk',
  RU = 'ru',
  EN = 'en',
}
registerEnumType(LabelLanguage, { name: 'Language', description: 'Kazakh, Russian or English.' });

@Plain()
@ObjectType({ description: 'What people call a field or a value.' })
export class Label {
  @Field(() => String, { description: 'As the schema has it.' }) name: string;
  @Field(() => String) label: string;
}

@Plain()
@ObjectType({ description: 'What people call a type and its fields.' })
export class TypeLabels extends Label {
  @Field(() => [Label]) fields: Label[];
}

@Plain()
@ObjectType({ description: 'What people call an enum and its values.' })
export class EnumLabels extends Label {
  @Field(() => [Label]) values: Label[];
}

@Plain()
@ObjectType({ description: 'The words for everything in the schema that people read, in one language.' })
export class LabelCatalogue {
  @Field(() => [TypeLabels]) types: TypeLabels[];
  @Field(() => [EnumLabels]) enums: EnumLabels[];
}
