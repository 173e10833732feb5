import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid, NO_ID } from '../../../kernel/uuid.js';
import { Settings } from '../../../platform/config/settings.js';
import { admit } from '../../../platform/context/index.js';
import { ContextFactory } from '../../../platform/http/index.js';
import { common, requestError } from '../../../platform/problems/index.js';
import { Proofs } from '../../../platform/proofs/index.js';
import { PRINTS } from '../papers.permissions.js';
import { Printing } from '../printing.js';
import { CredentialPlaces } from './credential-places.js';
import { CREDENTIAL, credentialOf } from './credential.js';
import { statusEntries } from './status-credential.js';

type Named = { readonly Params: { readonly id: string } };
/** `GET /certificates/<id>/credential`: a certificate for the wallet of its recipient, signed as a JWT. */
@Injectable()
export class CredentialRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly settings: Settings,
    private readonly printing: Printing,
    private readonly places: CredentialPlaces,
    private readonly proofs: Proofs,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    fastify.get<Named>('/certificates/:id/credential', (request, reply) => this.give(request, reply));
  }

  private async give(request: FastifyRequest<Named>, reply: FastifyReply): Promise<unknown> {
    const ctx = admit(PRINTS, await this.contexts.of(request, reply));
    const { id } = request.params;
    const [certificate] = await this.printing.find(ctx, [isUuid(id) ? id : NO_ID]);
    if (!certificate) throw requestError(common.NOT_FOUND);
    const stands = await this.places.placeOf(certificate.id);
    if (!stands) throw requestError(common.NOT_FOUND);
    const { issuer } = this.settings.proofs;
    const token = this.proofs.token(CREDENTIAL, {
      ...credentialOf(certificate, issuer),
      credentialStatus: statusEntries(issuer, stands.place),
      status: this.proofs.statusClaim(stands.serial),
    });
    return reply.type(`application/${CREDENTIAL}`).send(token);
  }
}
