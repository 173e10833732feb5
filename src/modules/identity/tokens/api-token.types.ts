import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, Plain } from '../../../platform/graphql/index.js';
import { Payload } from '../../../platform/problems/index.js';

@Plain()
@ObjectType({
  description: 'With what a program acts for an account: some of its permissions, as far as the account holds them.',
})
export class ApiToken {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'Whose it is.' }) accountId: string;
  @Field(() => String) accountName: string;
  @Field(() => String) name: string;
  @Field(() => [String], { description: 'Names of permissions.' }) permissions: string[];
  @Field(() => DateTimeScalar) expiresAt: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'To the minute or two.' }) lastUsedAt: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt: string | null;
  @Field(() => DateTimeScalar) createdAt: string;
}

@ObjectType({ implements: () => [Payload], description: 'What the command answers.' })
export class ApiTokenPayload extends Payload {
  @Field(() => ApiToken, { nullable: true, description: 'The token as it now stands.' }) apiToken?: ApiToken | null;
}
@ObjectType({ implements: () => [Payload], description: 'What the command answers.' })
export class NewApiTokenPayload extends ApiTokenPayload {
  @Field(() => String, { nullable: true, description: 'The token itself: shown here and never again.' })
  secret?: string | null;
}

@ArgsType()
export class ApiTokenArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Those of all accounts: needs `identity.read`.' })
  all: boolean;
}
