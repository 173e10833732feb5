import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateScalar, LocalizedText, Node } from '../../../platform/graphql/index.js';
import { AwardType } from '../../reference/index.js';
import { Citation, Source } from '../../sources/index.js';
import { RecipientKind } from '../recipient-kind.types.js';

@ObjectType({
  implements: () => [Node],
  description:
    'The rules of a kind of award from a day on, until those of a later day begin. What no statute says is no rule.',
})
export class AwardTypeVersion extends Node {
  @Field(() => AwardType) type: AwardType;
  @Field(() => DateScalar, { nullable: true, description: 'The first day; null: from the beginning.' })
  validFrom: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day on which the next version begins.' })
  replacedOn: string | null;
  @Field(() => Source, { nullable: true, description: 'The statute in which the rules stand.' }) statute: Source | null;
  @Field(() => LocalizedText, { nullable: true, description: 'For what it is given.' }) criteria: LocalizedText | null;
  @Field(() => LocalizedText, { nullable: true, description: 'The fixed words of the paper.' })
  wording: LocalizedText | null;
  @Field(() => String, { nullable: true }) grade: string | null;
  @Field(() => Int, { nullable: true, description: 'Its place among the awards: 1 is the highest.' })
  precedence: number | null;
  @Field(() => [String], { description: 'Codes of the kinds of organizations that may propose; empty: no rule.' })
  proposerKinds: string[];
  @Field(() => [String], { description: 'Codes of the kinds of bodies that decide; empty: no rule.' })
  deciderKinds: string[];
  @Field(() => RecipientKind, { nullable: true, description: 'Recipients it can be given to; null: either.' })
  recipient: RecipientKind | null;
  @Field(() => Int, { nullable: true, description: 'How many years lie between two awards of this type.' })
  yearsBetween: number | null;
  @Field(() => Boolean, { description: 'Nobody receives it twice.' }) onceInLifetime: boolean;
  @Field(() => Int, { nullable: true, description: 'How many are given in a year at the most.' })
  yearlyLimit: number | null;
  @Field(() => Boolean, { description: 'Not for a merit that was rewarded before.' }) onceForMerit: boolean;
  @Field(() => Boolean, { description: 'Its certificates have numbers.' }) numbered: boolean;
  @Field(() => String, { nullable: true, description: 'The series of its certificates.' }) series: string | null;
  @Field(() => String, { nullable: true, description: 'Where anybody sees what it looks like: `GET` with this path.' })
  picturePath: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it can be revoked; null: no rule.' })
  revocable: boolean | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [Citation], { description: 'On which further sources the rules rest.' }) citations: Citation[];
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export const AwardTypeVersionConnection = connectionOf(() => AwardTypeVersion, 'AwardTypeVersion');
