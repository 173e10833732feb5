import { InputType } from '@nestjs/graphql';
import type { Language } from '../../../kernel/language.js';
import { Checked, Id, IdempotencyKey, LongText, patternCheck, Text, Version } from '../../../platform/input/index.js';
import { problems } from '../rights.problems.js';

const SignInName = (presence: 'required' | 'keep' = 'required'): PropertyDecorator =>
  Checked(() => String, patternCheck(/^[a-z0-9._@-]{3,64}$/, problems.INVALID_SIGN_IN_NAME), { presence });
export const AccountLanguage = (presence: 'required' | 'keep' = 'keep'): PropertyDecorator =>
  Checked(() => String, patternCheck(/^(kk|ru|en)$/, problems.UNKNOWN_LANGUAGE), {
    presence,
    description: 'kk, ru or en: for requests that ask for none.',
  });
const OfPerson = (): PropertyDecorator =>
  Id({ presence: 'optional', description: 'Whose account it is, where the registry knows the person.' });

@InputType()
export class CreateAccountInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @SignInName() signInName: string;
  @Text(200, { description: 'How the holder is shown to others.' }) displayName: string;
  @AccountLanguage() language?: Language;
  @OfPerson() personId?: string | null;
}
@InputType()
export class CorrectAccountInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @SignInName('keep') signInName?: string;
  @Text(200, { presence: 'keep' }) displayName?: string;
  @AccountLanguage() language?: Language;
  @OfPerson() personId?: string | null;
  @LongText(1000, { presence: 'optional', description: 'Why; kept in the history.' }) reason?: string | null;
}
@InputType()
export class DisableAccountInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(1000, { description: 'Why; kept in the history.' }) reason: string;
}
@InputType()
export class EnableAccountInput extends DisableAccountInput {}
