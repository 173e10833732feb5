import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../../platform/config/settings.js';
import { ContextFactory, FOR_ANYBODY } from '../../../platform/http/index.js';
import { Proofs } from '../../../platform/proofs/index.js';
import { CredentialPlaces } from './credential-places.js';
import { CREDENTIAL } from './credential.js';
import { pathOf, PURPOSES, statusCredential, type Purpose } from './status-credential.js';

/** `GET /credential-statuses/revocation` and `/suspension`: which credentials in wallets do not hold, for anybody. */
@Injectable()
export class StatusRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly settings: Settings,
    private readonly places: CredentialPlaces,
    private readonly proofs: Proofs,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    for (const purpose of Object.keys(PURPOSES) as Purpose[])
      fastify.get(pathOf(purpose), (request, reply) => this.give(purpose, request, reply));
  }

  private async give(purpose: Purpose, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { now } = await this.contexts.ofNobody(request, reply);
    const { issuer } = this.settings.proofs;
    const list = statusCredential(purpose, await this.places.marked(PURPOSES[purpose]), { issuer, now });
    return reply.headers(FOR_ANYBODY).type(`application/${CREDENTIAL}`).send(this.proofs.token(CREDENTIAL, list));
  }
}
