import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import type { Settings } from './platform/config/settings.js';
import { serveDesk } from './platform/desk/index.js';
import { answerKnown, KnownDocuments } from './platform/graphql/index.js';
import {
  addressOf,
  ContextFactory,
  errorFor,
  guardAnswers,
  guardMethods,
  guardRequests,
  loggerOptions,
  LONGEST_PARAMETER,
  PinoLogger,
  refuseBroken,
  serveHealth,
  serveMetrics,
} from './platform/http/index.js';
import { inputValidation } from './platform/input/index.js';
import { inSmallLetters, sendRefusal, wantsPage } from './platform/pages/index.js';
import { common, refusals, requestError, type RefusalDetails } from './platform/problems/index.js';
import { Reader } from './platform/reading/index.js';

/** Longest request: a document with its variables. */
const BODY_LIMIT = 1_000_000;

/** The codes of refusals that Fastify and Nest know by their status only; and the other way round. */
const CODES: Readonly<Record<number, string>> = {
  401: refusals.UNAUTHENTICATED,
  403: refusals.FORBIDDEN,
  404: common.NOT_FOUND,
  413: refusals.REQUEST_TOO_LARGE,
  415: refusals.UNSUPPORTED_MEDIA_TYPE,
};
const STATUS = new Map([
  ...Object.entries(CODES).map(([status, code]) => [code, Number(status)] as const),
  [common.OUT_OF_REACH, 403],
]);

/** Headers of an answer that may be set before it fails. */
const SAID_OF_CONTENT = ['cache-control', 'content-disposition', 'content-length', 'etag'];

/**
 * A resolver's error is handed on as it is: the schema makes problems of refusals, one formatter tells the rest.
 * Elsewhere (a body too large, JSON that is none) it is told in the same form.
 */
@Catch()
class AnswerErrors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType() !== 'http') return error;
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const { message, extensions } = errorFor(
      request,
      error instanceof GraphQLError ? error : refusalOf(error, request),
    );
    // What was said of an answer that now is not given.
    for (const name of SAID_OF_CONTENT) void reply.removeHeader(name);
    const { http: head, ...said } = extensions as RefusalDetails & { readonly code: string };
    for (const [name, value] of head?.headers ?? []) void reply.header(name, value);
    void reply.status(head?.status ?? STATUS.get(said.code) ?? 400);
    if (wantsPage(request)) return sendRefusal(request, reply, { code: said.code, message });
    return reply
      .type('application/json; charset=utf-8')
      .send({ errors: [{ message, extensions: { ...said, requestId: request.id } }] });
  }
}

function refusalOf(error: unknown, { log }: FastifyRequest): GraphQLError {
  const status = error instanceof HttpException ? error.getStatus() : ((error as FastifyError).statusCode ?? 500);
  if (status >= 500) log.error(error);
  const code = CODES[status] ?? (status >= 500 ? refusals.INTERNAL : refusals.BAD_REQUEST);
  return requestError(code, { http: { status } });
}

/** The whole registry as an application that is ready to listen; `desk` is the folder of the built desk. */
export async function createApp(
  settings: Settings,
  databaseUrl: string,
  desk?: string,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    clientErrorHandler: refuseBroken,
    logger: loggerOptions(settings.logLevel),
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    rewriteUrl: (request: IncomingMessage) => inSmallLetters(addressOf(request)),
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    trustProxy: [...settings.access.trustedProxies],
  });
  const fastify: FastifyInstance = adapter.getInstance<never>();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.on(settings, databaseUrl), adapter, {
    logger: new PinoLogger(fastify.log),
    abortOnError: false,
  });
  app.useGlobalPipes(inputValidation);
  app.useGlobalFilters(new AnswerErrors());
  await guardAnswers(fastify, settings.access.isSecure);
  guardMethods(fastify);
  guardRequests(fastify);
  answerKnown(fastify, { known: app.get(KnownDocuments), contexts: app.get(ContextFactory), reader: app.get(Reader) });
  await serveDesk(fastify, desk);
  serveMetrics(fastify);
  serveHealth(fastify, app.get(DataSource));
  return app;
}
