import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  AreaFilter, CodeFilter, connectionOf, DateScalar, DateTimeScalar, HiddenFields, IdFilter, listArgs, Node, orderOf,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Organization } from '../../organizations/index.js';
import { Area } from '../../reference/index.js';
import { Account } from '../accounts/account.types.js';
import { Role } from '../roles/role.types.js';

@ObjectType({
  implements: () => [Node],
  description: 'That an account holds a role: in an area or an organization with all below it, or everywhere.',
})
export class Grant extends Node {
  @Field(() => Account) account: Account;
  @Field(() => Role) role: Role;
  @Field(() => Area, { nullable: true }) area: Area | null;
  @Field(() => Organization, { nullable: true }) organization: Organization | null;
  @Field(() => DateScalar) validFrom: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day.' }) validUntil: string | null;
  @Field(() => Grant, {
    nullable: true,
    description: 'The grant whose holder is substituted; this one holds only while that one does.',
  })
  substituteFor: Grant | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => String, { description: 'Who gave it, as in the history.' }) givenBy: string;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt: string | null;
  @Field(() => Int, { description: 'Send it back with a revocation.' }) version: number;
}

@InputType()
export class GrantFilter {
  @Field(() => IdFilter, { nullable: true }) id?: IdFilter;
  @Field(() => IdFilter, { nullable: true }) account?: IdFilter;
  @Field(() => CodeFilter, { nullable: true }) role?: CodeFilter;
  @Field(() => AreaFilter, { nullable: true }) area?: AreaFilter;
  @Field(() => IdFilter, { nullable: true }) organization?: IdFilter;
  @Field(() => Boolean, { nullable: true, description: 'Neither revoked nor ended, and begun.' }) inForce?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'By substitution.' }) substitution?: boolean;
  @Field(() => [GrantFilter], { nullable: true }) and?: GrantFilter[];
  @Field(() => [GrantFilter], { nullable: true }) or?: GrantFilter[];
  @Field(() => GrantFilter, { nullable: true }) not?: GrantFilter;
}
export enum GrantOrderField {
  VALID_FROM = 'VALID_FROM',
  VALID_UNTIL = 'VALID_UNTIL',
}
export const GrantConnection = connectionOf(() => Grant, 'Grant');
@ArgsType()
export class GrantArgs extends listArgs(GrantFilter, orderOf(GrantOrderField, 'Grant')) {}
@ArgsType()
export class OneGrantArgs {
  @Field(() => ID) id: string;
}
