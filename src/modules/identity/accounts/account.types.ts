import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  connectionOf, DateTimeScalar, HiddenFields, IdFilter, listArgs, Node, orderOf, TextFilter,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Person } from '../../people/index.js';

@ObjectType({
  implements: () => [Node],
  description: 'Somebody who may sign in: a clerk, an analyst, a program. What an account may do, its grants say.',
})
export class Account extends Node {
  @Field(() => String) signInName: string;
  @Field(() => String) displayName: string;
  @Field(() => Person, { nullable: true, description: 'Whose account it is, where the registry knows the person.' })
  person: Person | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => String, { description: 'kk, ru or en.' }) language: string;
  @Field(() => Boolean, { description: 'It can neither sign in nor do anything by a token.' }) disabled: boolean;
  @Field(() => Boolean, { description: 'For trying the registry out; works only with the sample.' })
  demonstration: boolean;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

@InputType()
export class AccountFilter {
  @Field(() => IdFilter, { nullable: true }) id?: IdFilter;
  @Field(() => TextFilter, { nullable: true }) signInName?: TextFilter;
  @Field(() => TextFilter, { nullable: true }) displayName?: TextFilter;
  @Field(() => IdFilter, { nullable: true }) person?: IdFilter;
  @Field(() => Boolean, { nullable: true }) disabled?: boolean;
  @Field(() => Boolean, { nullable: true }) demonstration?: boolean;
  @Field(() => [AccountFilter], { nullable: true }) and?: AccountFilter[];
  @Field(() => [AccountFilter], { nullable: true }) or?: AccountFilter[];
  @Field(() => AccountFilter, { nullable: true }) not?: AccountFilter;
}
export enum AccountOrderField {
  DISPLAY_NAME = 'DISPLAY_NAME',
  SIGN_IN_NAME = 'SIGN_IN_NAME',
}
export const AccountConnection = connectionOf(() => Account, 'Account');
@ArgsType()
export class AccountArgs extends listArgs(AccountFilter, orderOf(AccountOrderField, 'Account')) {}
@ArgsType()
export class OneAccountArgs {
  @Field(() => ID, { nullable: true }) id?: string;
  @Field(() => String, { nullable: true }) signInName?: string;
}
