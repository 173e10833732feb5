import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Plain } from '../../../platform/graphql/index.js';
import { AnyText, SecretText } from '../../../platform/input/index.js';

@InputType()
export class SignInInput {
  @AnyText(200, { description: 'In any case.' }) signInName: string;
  @SecretText(1000) password: string;
}

@Plain()
@ObjectType({ description: 'An account for trying the registry out, which anybody may use.' })
export class DemonstrationAccount {
  @Field(() => String) signInName: string;
  @Field(() => String, { description: 'No secret: it opens this account only, and only beside the sample.' })
  password: string;
  @Field(() => String) displayName: string;
  @Field(() => [String], { description: 'Names of the roles that it holds today.' }) roles: string[];
  @Field(() => Boolean, { description: 'Signing in asks for a code from a telephone as well.' })
  secondFactorRequired: boolean;
}

@Plain()
@ObjectType({ description: 'The ways in, for whoever has not signed in.' })
export class SignInOptions {
  @Field(() => String, { nullable: true, description: 'Where signing in by the identity provider begins.' })
  openIdPath: string | null;
  @Field(() => [DemonstrationAccount], { description: 'Those that work; none without the sample.' })
  demonstrationAccounts: DemonstrationAccount[];
}
