import { Field, Float, ID, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from './enum-of.js';

@InterfaceType({ description: 'A record of the registry. Ids are UUID version 7 and unique over all types.' })
export abstract class Node {
  @Field(() => ID) id: string;
}

@ObjectType({ description: 'A text in the languages of the registry, Kazakh first; null where nobody has given it.' })
export class LocalizedText {
  @Field(() => String, { description: 'Kazakh' }) kk: string;
  @Field(() => String, { nullable: true, description: 'Russian' }) ru: string | null;
  @Field(() => String, { nullable: true, description: 'English' }) en: string | null;
}

@ObjectType({ description: 'Where a page stands in its list (Relay cursor connections).' })
export class PageInfo {
  @Field(() => Boolean) hasNextPage: boolean;
  @Field(() => Boolean) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

@ObjectType({ description: 'Why a search found a record.' })
export class NameMatch {
  @Field(() => String, { description: 'The name that matched, as it is written.' }) form: string;
  @Field(() => String, { description: 'What kind of name it is: MAIN, SPELLING, FORMER, OFFICIAL …' }) kind: string;
  @Field(() => Float, { description: 'Likeness of the folded spellings by trigrams, 0 to 1.' }) similarity: number;
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, { name: 'OrderDirection', description: 'Which way a list runs.' });

export const Qualifier = enumOf('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST');
export type Qualifier = keyof typeof Qualifier;
registerEnumType(Qualifier, { name: 'Qualifier', description: 'How exact a number is: «300-ден астам» is AT_LEAST.' });

/** Beside fields that are not for everybody who sees the record, and references to records that are not. */
export const HiddenFields = (): PropertyDecorator =>
  Field(() => [String], { description: 'Fields of this record that the viewer may not see: null there says nothing.' });
