import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  connectionOf, DateScalar, IdFilter, listArgs, LocalizedText, Node, orderOf, TextFilter,
} from '../../../platform/graphql/index.js'; // prettier-ignore

@ObjectType({
  implements: () => [Node],
  description: 'What one kind of work may do. Roles are rows: a new kind of work needs no programmer.',
})
export class Role extends Node {
  @Field(() => String, { description: 'Stable handle of the role; inputs refer to it.' }) code: string;
  @Field(() => LocalizedText) name: LocalizedText;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [String], { description: 'Names of permissions.' }) permissions: string[];
  @Field(() => Boolean, { description: 'Who holds it signs in with two factors.' }) secondFactorRequired: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'From this day on it is not given any more.' })
  retiredOn: string | null;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

@InputType()
export class RoleFilter {
  @Field(() => IdFilter, { nullable: true }) id?: IdFilter;
  @Field(() => TextFilter, { nullable: true }) code?: TextFilter;
  @Field(() => Boolean, { nullable: true, description: 'Not given any more.' }) retired?: boolean;
  @Field(() => [RoleFilter], { nullable: true }) and?: RoleFilter[];
  @Field(() => [RoleFilter], { nullable: true }) or?: RoleFilter[];
  @Field(() => RoleFilter, { nullable: true }) not?: RoleFilter;
}
export enum RoleOrderField {
  NAME = 'NAME',
}
export const RoleConnection = connectionOf(() => Role, 'Role');
@ArgsType()
export class RoleArgs extends listArgs(RoleFilter, orderOf(RoleOrderField, 'Role')) {}
@ArgsType()
export class OneRoleArgs {
  @Field(() => ID, { nullable: true }) id?: string;
  @Field(() => String, { nullable: true }) code?: string;
}
