import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { ContextFactory, errorFor } from '../http/index.js';
import { Reader, Readings } from '../reading/index.js';
import { formatError } from './error-format.js';
import { executorPlugin, stringifyResult } from './executor.plugin.js';
import { KnownDocuments } from './known-documents.js';
import { limitsRule } from './limits.rule.js';
import { SchemaDriver } from './schema.driver.js';
import { applySchemaPolicy } from './schema.js';

/** Limits on the form of a document; how much it may read is estimated by the read path. */
const LIMITS = { roots: 20, depth: 15, aliases: 100, tokens: 4000, selections: 4000 };

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: SchemaDriver,
      inject: [ContextFactory, KnownDocuments, Readings, Reader, HttpAdapterHost],
      useFactory: (
        contexts: ContextFactory,
        known: KnownDocuments,
        readings: Readings,
        reader: Reader,
        { httpAdapter }: HttpAdapterHost<FastifyAdapter>,
      ): ApolloDriverConfig => ({
        transformSchema: (schema) => applySchemaPolicy(schema, readings, reader),
        context: (request: FastifyRequest, reply: FastifyReply) =>
          contexts.of(request, reply).catch((error: unknown) => {
            throw error instanceof GraphQLError ? errorFor(request, error) : error;
          }),
        plugins: [
          ApolloServerPluginCacheControlDisabled(),
          executorPlugin(reader, known),
          // Ends a kept-alive connection after its last answer; otherwise stopping waits ten seconds for the client.
          ApolloServerPluginDrainHttpServer({ httpServer: httpAdapter.getHttpServer() }),
        ],
        stringifyResult,
        parseOptions: { maxTokens: LIMITS.tokens },
        // Selections with every spread written out: fragments that spread each other twice double with every one.
        maxRecursiveSelections: LIMITS.selections,
        validationRules: [limitsRule(LIMITS)],
        formatError: (_formatted, error) => formatError(error),
        autoTransformHttpErrors: false,
        persistedQueries: false,
        preserveHttpStatusForExecutionErrors: false,
        introspection: true,
        includeStacktraceInErrorResponses: false,
        graphiql: false,
        csrfPrevention: true,
      }),
    }),
  ],
})
export class GraphqlModule {}
