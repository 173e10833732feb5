import { InputType } from '@nestjs/graphql';
import { Code, Given, Id, IdempotencyKey, ListOf, LongText, WholeDay } from '../../platform/input/index.js';
import { ConsentForm } from './consent.types.js';

@InputType({ description: 'What a person has agreed to, in writing.' })
export class ConsentInput {
  @Code({ description: 'Code of the classifier consent-purpose.' }) purpose: string;
  @ListOf('code', { presence: 'keep', description: 'Names of the fields it covers; none: all that serve the purpose.' })
  fields?: string[];
  @WholeDay() givenOn: string;
  @WholeDay({ presence: 'optional', description: 'The last day; null: until it is withdrawn.' }) validUntil?:
    | string
    | null;
  @Given(() => Boolean, { presence: 'keep', description: 'False unless told.' }) allowsPublication?: boolean;
  @Given(() => Boolean, { presence: 'keep', description: 'To third parties. False unless told.' })
  allowsTransfer?: boolean;
  @Given(() => ConsentForm) form: ConsentForm;
  @Id({ presence: 'optional', description: 'Where the paper or the file is.' }) sourceId?: string | null;
  @LongText(1000, { presence: 'optional' }) note?: string | null;
}

@InputType({ description: 'A consent of a person who is recorded.' })
export class RecordConsentInput extends ConsentInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id() personId: string;
}

@InputType({ description: 'The consent stays recorded as withdrawn; data that rested on it alone are cleared.' })
export class WithdrawConsentInput {
  @Id() id: string;
  @WholeDay({ presence: 'optional', description: 'Today unless told.' }) withdrawnOn?: string | null;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
