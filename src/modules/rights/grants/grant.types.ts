import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateScalar, DateTimeScalar, HiddenFields, Node } from '../../../platform/graphql/index.js';
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
  @Field(() => String, { description: 'The account that gave it, as in the history.' }) givenBy: string;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt: string | null;
  @Field(() => Int, { description: 'Send it back with a revocation.' }) version: number;
}

export const GrantConnection = connectionOf(() => Grant, 'Grant');
