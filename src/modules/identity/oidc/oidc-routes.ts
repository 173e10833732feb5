import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory } from '../../../platform/http/index.js';
import { askedLanguage, servePage } from '../../../platform/pages/index.js';
import { sendFailed, sendUnknown, START_PATH } from './oidc-pages.js';
import { OidcProvider } from './oidc-provider.js';
import { OidcSignInService } from './oidc-sign-in.service.js';

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
    servePage(fastify, { address: START_PATH }, (request, reply) => this.start(request, reply));
    servePage(fastify, { address: '/auth/oidc/callback' }, (request, reply) => this.finish(request, reply));
  }

  private async start(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const ctx = await this.contexts.ofNobody(request, reply);
    const language = askedLanguage(request);
    const url = await this.service.start(ctx, language).catch((error: unknown) => this.note(error as Error));
    return url ? reply.redirect(url.href) : sendFailed(reply, language, 502);
  }

  private async finish(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const ctx = await this.contexts.ofNobody(request, reply);
    const outcome = await this.service.finish(ctx, request.url);
    if (outcome.kind === 'entered') return reply.redirect('/');
    if (outcome.kind === 'unknown') return sendUnknown(reply, outcome.language, outcome.identity);
    if (outcome.error) this.note(outcome.error);
    return sendFailed(reply, outcome.language, 400);
  }

  /** By class and code only: messages may hold what the provider said of a person. */
  private note({ name, code }: Error & { code?: string }): undefined {
    this.logger.error({ msg: 'oidc', name, code });
  }
}
