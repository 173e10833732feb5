import { InputType } from '@nestjs/graphql';
import { Text } from './fields.js';

@InputType({ description: 'A text in the languages of the registry; Kazakh is required.' })
export class LocalizedInput {
  @Text(500) kk: string;
  @Text(500, { presence: 'optional' }) ru?: string | null;
  @Text(500, { presence: 'optional' }) en?: string | null;
}

/** How a localized input is stored: what is not given is not known. */
export const localized = ({ kk, ru, en }: LocalizedInput): { kk: string; ru: string | null; en: string | null } => ({
  kk,
  ru: ru ?? null,
  en: en ?? null,
});
