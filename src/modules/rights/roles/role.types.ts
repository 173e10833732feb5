import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateScalar, LocalizedText, Node } from '../../../platform/graphql/index.js';

@ObjectType({
  implements: () => [Node],
  description: 'What one kind of work may do. Roles are rows: a new kind of work needs no programmer.',
})
export class Role extends Node {
  @Field(() => String, { description: 'Stable handle of the role; inputs refer to it.' }) code: string;
  @Field(() => LocalizedText) name: LocalizedText;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [String], { description: 'Names of permissions.' }) permissions: string[];
  @Field(() => Boolean, { description: 'Its holders sign in with two factors.' }) secondFactorRequired: boolean;
  @Field(() => Boolean, { description: 'It reaches no place: its holders read public records and nothing else.' })
  publicOnly: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'From this day on it is not given any more.' })
  retiredOn: string | null;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export const RoleConnection = connectionOf(() => Role, 'Role');
@ArgsType()
export class OneRoleArgs {
  @Field(() => ID, { nullable: true }) id?: string;
  @Field(() => String, { nullable: true }) code?: string;
}
