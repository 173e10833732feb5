import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import type { Settings } from './platform/config/settings.js';
import {
  guardAnswers,
  loggerOptions,
  PinoLogger,
  serveGraphiql,
  serveHealth,
  serveMetrics,
} from './platform/http/index.js';
import { inputValidation } from './platform/input/index.js';

/** Longest request: a document with its variables. */
const BODY_LIMIT = 1_000_000;

const CODES: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'REQUEST_TOO_LARGE',
};

/**
 * A resolver's error is handed on as it is: the schema makes problems of refusals, one formatter tells the rest.
 * Elsewhere (a body too large, JSON that is none) it is told in the same form.
 */
@Catch()
class TellErrors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType() !== 'http') return error;
    const http = host.switchToHttp();
    const [{ id, log }, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    if (error instanceof GraphQLError) return tellRefusal(error, id, reply);
    const status = error instanceof HttpException ? error.getStatus() : ((error as FastifyError).statusCode ?? 500);
    const code = CODES[status] ?? (status >= 500 ? 'INTERNAL' : 'BAD_REQUEST');
    if (status >= 500) log.error(error);
    const message = status >= 500 ? 'Internal error' : (error as Error).message;
    return reply.status(status).send({ errors: [{ message, extensions: { code, requestId: id } }] });
  }
}

/** What a request beside GraphQL is refused with: who asks, how often, and for what. */
function tellRefusal({ message, extensions }: GraphQLError, requestId: string, reply: FastifyReply): unknown {
  const { http, ...details } = extensions as {
    code?: string;
    http?: { status?: number; headers?: Map<string, string> };
  };
  for (const [name, value] of http?.headers ?? []) void reply.header(name, value);
  const fallback = details.code === 'UNAUTHENTICATED' ? 401 : details.code === 'FORBIDDEN' ? 403 : 400;
  return reply.status(http?.status ?? fallback).send({ errors: [{ message, extensions: { ...details, requestId } }] });
}

/** The whole registry as an application that is ready to listen. */
export async function createApp(settings: Settings, databaseUrl: string): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    logger: loggerOptions(settings.logLevel),
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    trustProxy: [...settings.access.trustedProxies],
  });
  const fastify: FastifyInstance = adapter.getInstance<never>();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.on(settings, databaseUrl), adapter, {
    logger: new PinoLogger(fastify.log),
    abortOnError: false,
  });
  app.useGlobalPipes(inputValidation);
  app.useGlobalFilters(new TellErrors());
  await guardAnswers(fastify, settings.access.isSecure);
  serveGraphiql(fastify);
  serveMetrics(fastify);
  serveHealth(fastify, app.get(DataSource));
  return app;
}
