import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../../kernel/language.js';
import { languageOf } from '../http/index.js';

/** The language of a public page: what its address says, else what the browser prefers. */
export function askedLanguage({ query, headers }: FastifyRequest): Language {
  const { language } = query as { readonly language?: unknown };
  return LANGUAGES.find((each) => each === language) ?? languageOf(headers['accept-language']);
}
