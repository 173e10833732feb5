import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, HiddenFields, Node } from '../../../platform/graphql/index.js';
import { Person } from '../../people/index.js';

@ObjectType({
  implements: () => [Node],
  description: 'Somebody who may sign in: a clerk, an analyst, a program. Its grants say what it may do.',
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

export const AccountConnection = connectionOf(() => Account, 'Account');
@ArgsType()
export class OneAccountArgs {
  @Field(() => ID, { nullable: true }) id?: string;
  @Field(() => String, { nullable: true }) signInName?: string;
}
