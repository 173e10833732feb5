import { Field, Float, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, PartialDateScalar } from './scalars.js';

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
  @Field(() => Float, { description: 'Likeness of the folded spellings by trigrams, 0 to 1.' }) likeness: number;
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, { name: 'OrderDirection', description: 'Which way a list runs.' });

@InputType({ description: 'Filter by id. Conditions of one filter hold together.' })
export class IdFilter {
  @Field(() => ID, { nullable: true }) eq?: string;
  @Field(() => [ID], { nullable: true }) in?: string[];
  @Field(() => Boolean, { nullable: true }) isNull?: boolean;
}
@InputType({ description: 'Filter by area.' })
export class AreaFilter {
  @Field(() => ID, { nullable: true, description: 'This very area.' }) eq?: string;
  @Field(() => [ID], { nullable: true, description: 'One of these very areas.' }) in?: string[];
  @Field(() => ID, { nullable: true, description: 'This area and everything below it.' }) within?: string;
  @Field(() => String, { nullable: true, description: 'The same by the KATO code of today.' }) withinCode?: string;
  @Field(() => Boolean, { nullable: true }) isNull?: boolean;
}
@InputType({ description: 'Filter by text.' })
export class TextFilter {
  @Field(() => String, { nullable: true }) eq?: string;
  @Field(() => [String], { nullable: true }) in?: string[];
  @Field(() => String, { nullable: true }) startsWith?: string;
  @Field(() => String, { nullable: true, description: 'Regardless of case.' }) contains?: string;
  @Field(() => Boolean, { nullable: true }) isNull?: boolean;
}
@InputType({ description: 'Filter by a text that is kept sealed: it can only be the very one.' })
export class SecretFilter {
  @Field(() => String, { nullable: true }) eq?: string;
  @Field(() => [String], { nullable: true }) in?: string[];
  @Field(() => Boolean, { nullable: true }) isNull?: boolean;
}
@InputType({ description: 'Filter by the code of a row of reference data.' })
export class CodeFilter {
  @Field(() => String, { nullable: true }) eq?: string;
  @Field(() => [String], { nullable: true }) in?: string[];
  @Field(() => Boolean, { nullable: true }) isNull?: boolean;
}
@InputType({ description: 'Filter by whole number.' })
export class IntFilter {
  @Field(() => Int, { nullable: true }) eq?: number;
  @Field(() => [Int], { nullable: true }) in?: number[];
  @Field(() => Int, { nullable: true }) gte?: number;
  @Field(() => Int, { nullable: true }) lte?: number;
  @Field(() => Boolean, { nullable: true }) isNull?: boolean;
}
@InputType({ description: 'Filter by a partial date, compared by the days it can mean.' })
export class PeriodFilter {
  @Field(() => DateScalar, { nullable: true, description: 'May lie on or after this day.' }) from?: string;
  @Field(() => DateScalar, { nullable: true, description: 'May lie on or before this day.' }) to?: string;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Surely lies within this year, month or day.' })
  within?: string;
  @Field(() => Boolean, { nullable: true, description: 'Is not known at all.' }) isNull?: boolean;
}

/** Beside fields that are not for everybody who sees the record, and references to records that are not. */
export const HiddenFields = (): PropertyDecorator =>
  Field(() => [String], { description: 'Fields of this record that the asker may not see: null there says nothing.' });
