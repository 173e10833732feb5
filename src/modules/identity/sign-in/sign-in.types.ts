import { InputType } from '@nestjs/graphql';
import { AnyText, SecretText } from '../../../platform/input/index.js';

@InputType()
export class SignInInput {
  @AnyText(200, { description: 'In any case.' }) signInName: string;
  @SecretText(1000) password: string;
}
