import { InputType } from '@nestjs/graphql';
import { SecretText } from '../../../platform/input/index.js';

@InputType()
export class ChangePasswordInput {
  @SecretText(1000) presentPassword: string;
  @SecretText(1000, {
    description: '12 to 200 characters of any kind; not the sign-in name, not one of the most used.',
  })
  newPassword: string;
}
