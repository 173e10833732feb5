import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { payloadOf, Plain } from '../../../platform/graphql/index.js';
import { AnyText, Checked, Given, Id, patternCheck } from '../../../platform/input/index.js';
import { Payload } from '../../../platform/problems/index.js';
import { problems } from '../identity.problems.js';
import { AccountSession } from '../sessions/session.types.js';

@ObjectType({ description: 'The name of an account at an identity provider (OpenID Connect).' })
export class OidcIdentity {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'The address of the provider.' }) issuer: string;
  @Field(() => String, { description: 'The name that the provider never gives to another.' }) subject: string;
}

@ObjectType({ description: 'How an account signs in. Its id is the one of the account.' })
export class Credentials {
  @Field(() => ID) id: string;
  @Field(() => Boolean) hasPassword: boolean;
  @Field(() => Boolean, { description: 'The password is for one sign-in.' }) mustChangePassword: boolean;
  @Field(() => Boolean) hasSecondFactor: boolean;
  @Field(() => Boolean, { description: 'Without a second factor it can only set one up.' })
  secondFactorRequired: boolean;
  @Field(() => [OidcIdentity]) identities: OidcIdentity[];
  @Field(() => [AccountSession], { description: 'Where it is signed in, the last used first.' })
  sessions: AccountSession[];
}

@Plain()
@ObjectType({ description: 'How one signs in oneself.' })
export class OwnCredentials {
  @Field(() => Boolean, { description: 'False: by the identity provider only.' }) hasPassword: boolean;
  @Field(() => Boolean) hasSecondFactor: boolean;
  @Field(() => Boolean, { description: 'The account or a role of it must have a second factor.' })
  secondFactorRequired: boolean;
  @Field(() => Int, { description: 'Recovery codes that are not used yet.' }) recoveryCodesLeft: number;
}

export const CredentialsPayload = payloadOf(
  'CredentialsPayload',
  'credentials',
  () => Credentials,
  'How the account signs in now.',
);
@ObjectType({ implements: () => [Payload], description: 'What the command answers.' })
export class OneTimePasswordPayload extends Payload {
  @Field(() => Credentials, { nullable: true }) credentials: Credentials | null;
  @Field(() => String, { nullable: true, description: 'Shown once; good for one sign-in within three days.' })
  oneTimePassword: string | null;
}

@ArgsType()
export class CredentialsArgs {
  @Field(() => ID) accountId: string;
}
@InputType({ isAbstract: true })
abstract class AccountInput {
  @Id() accountId: string;
}
@InputType()
export class SetOneTimePasswordInput extends AccountInput {}
@InputType()
export class ResetSecondFactorInput extends AccountInput {}
@InputType()
export class RequireSecondFactorInput extends AccountInput {
  @Given(() => Boolean) required: boolean;
}
@InputType()
export class LinkOidcIdentityInput extends AccountInput {
  @Checked(() => String, patternCheck(/^https?:\/\/[!-~]{1,500}$/, problems.INVALID_ISSUER), {
    description: 'As the provider writes it: https://…',
  })
  issuer: string;
  @AnyText(255) subject: string;
}
@InputType()
export class EndAccountSessionsInput extends AccountInput {
  @Id({ presence: 'optional', description: 'This one alone; absent: all but the one that asks.' })
  sessionId?: string | null;
}
@InputType()
export class UnlinkOidcIdentityInput {
  @Id() id: string;
}
