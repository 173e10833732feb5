import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf, DateScalar, enumOf, LocalizedText, Node,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Organization } from '../../organizations/index.js';
import { OrganizationKind } from '../../reference/index.js';
import { Source } from '../../sources/index.js';

export const MajorityOf = enumOf('PRESENT', 'MEMBERS');
registerEnumType(MajorityOf, { name: 'MajorityOf', description: 'Of whom a majority is counted.' });

@ObjectType({
  implements: () => [Node],
  description: 'How the bodies of a kind decide. A share is written `2/3`, at least that, or `>1/2`, more than that.',
})
export class MeetingRule extends Node {
  @Field(() => OrganizationKind) kind: OrganizationKind;
  @Field(() => DateScalar, { nullable: true, description: 'The first day; null: from the beginning.' })
  validFrom: string | null;
  @Field(() => String, { nullable: true, description: 'Share of all members to be there; null: not stated.' })
  quorum: string | null;
  @Field(() => String, { nullable: true, description: 'Share that is to agree; null: not stated.' })
  majority: string | null;
  @Field(() => MajorityOf) majorityOf: string;
  @Field(() => Source, { nullable: true, description: 'Where it stands.' }) statute: Source | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}
export const MeetingRuleConnection = connectionOf(() => MeetingRule, 'MeetingRule');

@ObjectType({ description: 'A body that meets, and whether enough of it are there.' })
export class MeetingBody {
  @Field(() => ID) id: string;
  @Field(() => Organization) organization: Organization;
  @Field(() => Int, { nullable: true, description: 'Voting members by the roster of the day; null: not known.' })
  members: number | null;
  @Field(() => Int, { nullable: true, description: 'How many of them were there; null: not recorded.' })
  present: number | null;
  @Field(() => MeetingRule, { nullable: true, description: 'The rule of its kind on that day.' })
  rule: MeetingRule | null;
  @Field(() => Int, { nullable: true, description: 'How many are to be there; null: not known.' })
  needed: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether enough were there; null: not known.' })
  quorate: boolean | null;
  @Field(() => LocalizedText, { description: 'The same in words.' }) quorum: LocalizedText;
}
