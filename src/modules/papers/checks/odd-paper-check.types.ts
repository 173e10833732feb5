import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateScalar, HiddenFields, Node } from '../../../platform/graphql/index.js';
import { Certificate } from '../../awards/index.js';

/** What is odd about the checks of a day. */
export const CheckOddities = { OFTEN: 'OFTEN', NOT_VALID: 'NOT_VALID', UNKNOWN_NUMBERS: 'UNKNOWN_NUMBERS' } as const;
registerEnumType(CheckOddities, {
  name: 'CheckOddity',
  description: 'What is odd about checks of papers.',
  valuesMap: {
    OFTEN: { description: 'A certificate was checked at least 20 times, and more than five times as often as others in the month up to the day.' },
    NOT_VALID: { description: 'A certificate was checked that was revoked, suspended or replaced by then.' },
    UNKNOWN_NUMBERS: { description: 'Numbers and names were asked that no paper has together: at least 20 times, and more than five times as often as on other days of the month before.' },
  },
}); // prettier-ignore

@ObjectType({
  implements: () => [Node],
  description: 'Checks of one day in Kazakhstan that staff should look at. Nobody keeps who asked.',
})
export class OddPaperCheck extends Node {
  @Field(() => DateScalar) day: string;
  @Field(() => CheckOddities) oddity: string;
  @Field(() => Certificate, { nullable: true, description: 'Null of numbers that no paper has.' })
  certificate: Certificate | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Int, { description: 'How often on that day.' }) times: number;
  @Field(() => Int, { nullable: true, description: 'How often on an average day; null where one check is enough.' })
  usual: number | null;
}
export const OddPaperCheckConnection = connectionOf(() => OddPaperCheck, 'OddPaperCheck');
