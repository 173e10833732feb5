import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DateScalar, PartialDateScalar } from '../scalars/index.js';

export enum Precision {
  YEAR = 'YEAR',
  MONTH = 'MONTH',
  DAY = 'DAY',
}
registerEnumType(Precision, { name: 'Precision', description: 'To what a partial date is known.' });

@InputType({ description: 'Filter by id. Conditions of one filter hold together.' })
export class IdFilter {
  @Field(() => ID, { nullable: true }) eq?: string;
  @Field(() => [ID], { nullable: true }) in?: string[];
  @Field(() => Boolean, { nullable: true }) isNull?: boolean;
}
@InputType({ description: 'Filter by text.' })
export class TextFilter {
  @Field(() => String, { nullable: true }) eq?: string;
  @Field(() => [String], { nullable: true }) in?: string[];
  @Field(() => String, { nullable: true, description: 'Regardless of case.' }) startsWith?: string;
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
@InputType({ description: 'Filter by a day that is known to the day; of a moment, by its day in Kazakhstan.' })
export class DayFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On or after this day.' }) from?: string;
  @Field(() => DateScalar, { nullable: true, description: 'On or before this day.' }) to?: string;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Within this year, month or day.' }) within?: string;
  @Field(() => Boolean, { nullable: true }) isNull?: boolean;
}
@InputType({ description: 'Filter by a partial date, compared by the days it can mean.' })
export class PeriodFilter {
  @Field(() => DateScalar, { nullable: true, description: 'May lie on or after this day.' }) from?: string;
  @Field(() => DateScalar, { nullable: true, description: 'May lie on or before this day.' }) to?: string;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Surely lies within this year, month or day.' })
  within?: string;
  @Field(() => [Precision], { nullable: true, description: 'Is known to the year, the month or the day.' })
  precision?: Precision[];
  @Field(() => Boolean, { nullable: true, description: 'Is not known at all.' }) isNull?: boolean;
}
