import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { payloadOf, Plain } from '../../../platform/graphql/index.js';
import { AnyText } from '../../../platform/input/index.js';
import { Payload } from '../../../platform/problems/index.js';

@Plain()
@ObjectType({ description: 'What an authenticator app has to be told. Shown once.' })
export class SecondFactorEnrolment {
  @Field(() => String, { description: 'otpauth://…, to be shown as a QR code.' }) uri: string;
  @Field(() => String, { description: 'The same secret for typing, in Base32.' }) secret: string;
}
export const SecondFactorEnrolmentPayload = payloadOf(
  'SecondFactorEnrolmentPayload',
  'enrolment',
  () => SecondFactorEnrolment,
  'Without effect until finishSecondFactor.',
);

@ObjectType({ implements: () => [Payload], description: 'What the command answers.' })
export class RecoveryCodesPayload extends Payload {
  @Field(() => [String], {
    nullable: true,
    description: 'Each opens the account once in place of the app. Shown once, and those before are void.',
  })
  recoveryCodes: string[] | null;
}
@ObjectType({ implements: () => [Payload], description: 'What the command answers.' })
export class SecondFactorPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'Whether the account has a second factor now.' })
  secondFactor: boolean | null;
}

@InputType()
export class CodeInput {
  @AnyText(40, { description: 'Six digits of the app, or a recovery code.' }) code: string;
}
