import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory } from '../../../platform/http/index.js';
import { failedPage, unknownPage } from './oidc-pages.js';
import { OidcProvider } from './oidc-provider.js';
import { OidcSignInService } from './oidc-sign-in.service.js';

export const START_PATH = '/auth/oidc/start';
const HTML = 'text/html; charset=utf-8';

/** `/auth/oidc/start` and `/auth/oidc/callback`; without an identity provider in the settings there are no such routes. */
@Injectable()
export class OidcRoutes implements OnModuleInit {
  private readonly logger = new Logger('oidc');

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly provider: OidcProvider,
    private readonly service: OidcSignInService,
  ) {}

  onModuleInit(): void {
    if (!this.provider.isConfigured) return;
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    fastify.get(START_PATH, (request, reply) => this.start(request, reply));
    fastify.get('/auth/oidc/callback', (request, reply) => this.finish(request, reply));
  }

  private async start(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const ctx = await this.contexts.ofNobody(request, reply);
    const url = await this.service.start(ctx).catch((error: unknown) => this.note(error as Error));
    if (url) return reply.redirect(url.href);
    return reply.status(502).type(HTML).send(failedPage(ctx.language));
  }

  private async finish(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const ctx = await this.contexts.ofNobody(request, reply);
    const outcome = await this.service.finish(ctx, request.url);
    if (outcome.kind === 'entered') return reply.redirect('/');
    if (outcome.kind === 'unknown')
      return reply.status(403).type(HTML).send(unknownPage(ctx.language, outcome.identity));
    if (outcome.error) this.note(outcome.error);
    return reply.status(400).type(HTML).send(failedPage(ctx.language));
  }

  /** By class and code only: messages may hold what the provider said of a person. */
  private note({ name, code }: Error & { code?: string }): undefined {
    this.logger.error({ msg: 'oidc', name, code });
  }
}
