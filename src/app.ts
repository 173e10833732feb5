import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Catch, type ExceptionFilter } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import type { Settings } from './platform/config/settings.js';
import { loggerOptions, PinoLogger, serveGraphiql, serveHealth, serveMetrics } from './platform/http/index.js';
import { inputValidation } from './platform/input/index.js';

/** Longest request: a document with its variables. */
const BODY_LIMIT = 1_000_000;

/** Hands every error on as it is: the schema makes problems of refusals, one formatter tells the rest. */
@Catch()
class PassOn implements ExceptionFilter {
  catch(error: unknown): unknown {
    return error;
  }
}

/** The whole registry as an application that is ready to listen. */
export async function createApp(settings: Settings, databaseUrl: string): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    allowErrorHandlerOverride: true,
    bodyLimit: BODY_LIMIT,
    logger: loggerOptions(settings.logLevel),
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.on(settings, databaseUrl), adapter, {
    logger: new PinoLogger(fastify.log),
    abortOnError: false,
  });
  app.useGlobalPipes(inputValidation);
  app.useGlobalFilters(new PassOn());
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    const code = status === 413 ? 'REQUEST_TOO_LARGE' : status >= 500 ? 'INTERNAL' : 'BAD_REQUEST';
    const message = status >= 500 ? 'Internal error' : error.message;
    void reply.status(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  serveGraphiql(fastify);
  serveMetrics(fastify);
  serveHealth(fastify, app.get(DataSource));
  return app;
}
