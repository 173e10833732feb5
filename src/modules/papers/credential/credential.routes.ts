import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid, NO_ID } from '../../../kernel/uuid.js';
import { Settings } from '../../../platform/config/settings.js';
import { admit } from '../../../platform/context/index.js';
import { ContextFactory } from '../../../platform/http/index.js';
import { common, requestError } from '../../../platform/problems/index.js';
import { Proofs } from '../../../platform/proofs/index.js';
import { CertificateProofs } from '../certificate-proofs.js';
import { PRINTS } from '../papers.permissions.js';
import { Printing } from '../printing.js';
import { credentialOf } from './credential.js';

type Named = { readonly Params: { readonly id: string } };
/** Securing Verifiable Credentials using JOSE and COSE (W3C): the credential itself is the payload. */
const TYPE = 'vc+jwt';

/** `GET /certificates/<id>/credential`: a certificate for the wallet of its recipient, signed as a JWT. */
@Injectable()
export class CredentialRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly settings: Settings,
    private readonly printing: Printing,
    private readonly certificates: CertificateProofs,
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
    const serial = await this.certificates.serialOf(certificate.id);
    if (serial === undefined) throw requestError(common.NOT_FOUND);
    const credential = credentialOf(certificate, this.settings.proofs.issuer);
    const token = this.proofs.token(TYPE, { ...credential, status: this.proofs.statusClaim(serial) });
    return reply.type(`application/${TYPE}`).send(token);
  }
}
