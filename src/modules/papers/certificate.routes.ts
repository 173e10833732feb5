import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid, NO_ID } from '../../kernel/uuid.js';
import { admit, type RequestContext } from '../../platform/context/index.js';
import { ContextFactory } from '../../platform/http/index.js';
import { common, requestError } from '../../platform/problems/index.js';
import { asRequestError } from './as-request-error.js';
import { languagesOf } from './languages.js';
import { said, type Given } from './said.js';
import { PRINTS } from './papers.permissions.js';
import { Printing } from './printing.js';
import { sendPdf } from './send-pdf.js';

interface Asked {
  readonly Params: { readonly id: string };
  readonly Querystring: Readonly<Record<'languages' | 'paper' | 'press', Given>>;
}
/** `GET /certificates/<id>.pdf`: one certificate as it is printed. */
@Injectable()
export class CertificateRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly printing: Printing,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    fastify.get<Asked>('/certificates/:id.pdf', (request, reply) => this.give(request, reply));
  }

  private async give(request: FastifyRequest<Asked>, reply: FastifyReply): Promise<unknown> {
    const ctx = admit(PRINTS, await this.contexts.of(request, reply));
    const { name, pdf } = await this.printed(ctx, request.params.id, request.query).catch(asRequestError);
    return sendPdf(reply, name, pdf);
  }

  private async printed(
    ctx: RequestContext,
    id: string,
    query: Asked['Querystring'],
  ): Promise<{ name: string; pdf: AsyncIterable<Uint8Array> }> {
    const [languages, paper, press] = [said(query, 'languages'), said(query, 'paper'), said(query, 'press')];
    const asked = languagesOf((languages ?? 'kk').split(','), ['languages']);
    const [certificate] = await this.printing.find(ctx, [isUuid(id) ? id : NO_ID]);
    if (!certificate) throw requestError(common.NOT_FOUND);
    const pdf = await this.printing.print([certificate], { languages: asked, paper, press: press === 'on' });
    return { name: `${certificate.number ?? certificate.id}.pdf`, pdf };
  }
}
