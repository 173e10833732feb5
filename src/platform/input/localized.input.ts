import { InputType } from '@nestjs/graphql';
import { given } from '../../kernel/given.js';
import { LongText, Text } from './fields.js';

@InputType({ description: 'A text in the languages of the registry; Kazakh is required.' })
export class LocalizedInput {
  @Text(500) kk: string;
  @Text(500, { presence: 'optional' }) ru?: string | null;
  @Text(500, { presence: 'optional' }) en?: string | null;
}

@InputType({
  description: 'A text in the languages of the registry. A language that is absent stays as it was, null clears it.',
})
export class LocalizedCorrectionInput {
  @Text(500, { presence: 'keep' }) kk?: string;
  @Text(500, { presence: 'optional' }) ru?: string | null;
  @Text(500, { presence: 'optional' }) en?: string | null;
}

@InputType({ description: 'A longer text in the languages of the registry, given as a whole; Kazakh is required.' })
export class LongLocalizedInput {
  @LongText(5000) kk: string;
  @LongText(5000, { presence: 'optional' }) ru?: string | null;
  @LongText(5000, { presence: 'optional' }) en?: string | null;
}

interface Localized {
  kk: string;
  ru: string | null;
  en: string | null;
}

/** How a localized input is stored: what is not given is not known. */
export const localized = ({ kk, ru, en }: LocalizedInput): Localized => ({
  kk,
  ru: ru ?? null,
  en: en ?? null,
});

/** The text after a correction: what is not given stays. */
export const relocalized = (before: Localized, { kk, ru, en }: LocalizedCorrectionInput): Localized => ({
  ...before,
  ...given({ kk, ru, en }),
});
