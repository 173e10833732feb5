import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { sayError } from '../problems/index.js';
import { languageOf } from './language.js';

/** The error in the words of who asks, as far as the request says its language: where there is no context yet. */
export const errorFor = (request: FastifyRequest, error: GraphQLError): GraphQLError =>
  new GraphQLError(sayError(error, languageOf(request.headers['accept-language'])), { extensions: error.extensions });
