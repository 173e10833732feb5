import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, payloadOf, Plain } from '../../../platform/graphql/index.js';
import { Id } from '../../../platform/input/index.js';

export enum Step {
  DONE = 'DONE',
  SECOND_FACTOR = 'SECOND_FACTOR',
  NEW_PASSWORD = 'NEW_PASSWORD',
  ENROLMENT = 'ENROLMENT',
}
registerEnumType(Step, {
  name: 'SignInStep',
  description: 'What comes next when signing in.',
  valuesMap: {
    DONE: { description: 'Nothing: the account is signed in.' },
    SECOND_FACTOR: { description: 'confirmSecondFactor.' },
    NEW_PASSWORD: { description: 'changePassword: the password was for one time.' },
    ENROLMENT: { description: 'startSecondFactor, finishSecondFactor: the account must have a second factor.' },
  },
});

@ObjectType({ description: 'One browser in which an account is signed in, as an administrator sees it.' })
export class AccountSession {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => DateTimeScalar, { description: 'To the minute.' }) lastSeenAt: string;
  @Field(() => DateTimeScalar, { description: 'When it ends however much it is used.' }) expiresAt: string;
  @Field(() => String, { description: 'The network it was opened from, not the whole address.' }) address: string;
  @Field(() => String, { description: 'Browser and system by name; empty when unknown.' }) userAgent: string;
}

@Plain()
@ObjectType({ description: 'One browser in which the account has signed in.' })
export class Session extends AccountSession {
  @Field(() => Boolean, { description: 'The one that asks.' }) current: boolean;
  @Field(() => Step) step: Step;
}

export const SessionPayload = payloadOf(
  'SessionPayload',
  'session',
  () => Session,
  'The session that the cookie of the answer stands for; null after signing out.',
);
export const SessionsPayload = payloadOf('SessionsPayload', 'sessions', () => [Session] as never, 'Those that remain.');

@InputType()
export class EndSessionInput {
  @Id() id: string;
}
