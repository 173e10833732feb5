import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { sayError } from '../problems/index.js';
import { LANGUAGES, type Language } from '../../kernel/language.js';
import { languageOf } from './language.js';

/** The error in the words of whoever asks, as far as the request says its language: where there is no context yet. */
export const errorFor = (request: FastifyRequest, error: GraphQLError): GraphQLError =>
  new GraphQLError(sayError(error, languageAsked(request)), { extensions: error.extensions });

/** `language` in the address or the body, which some requests take, comes before that of the browser. */
function languageAsked({ query, body, headers }: FastifyRequest): Language {
  const named = [query, body].map((part) => (part as { language?: unknown } | null | undefined)?.language);
  return LANGUAGES.find((each) => named.includes(each)) ?? languageOf(headers['accept-language']);
}
