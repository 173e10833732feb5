import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid, NO_ID } from '../../kernel/uuid.js';
import { ContextFactory } from '../../platform/http/index.js';
import { common, requestError } from '../../platform/problems/index.js';
import { Reader } from '../../platform/reading/index.js';
import { layout, samples, type Page, type Template } from '../../platform/typesetting/index.js';
import { pdfOf } from './pdf.js';
import { sendPdf } from './send-pdf.js';

type Named = { readonly Params: { readonly id: string } };

/** `GET /paper-templates/<id>/preview.pdf`: a design filled with its own examples, in every language it can be set in. */
@Injectable()
export class TemplateRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly reader: Reader,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    fastify.get<Named>('/paper-templates/:id/preview.pdf', (request, reply) => this.preview(request, reply));
  }

  private async preview(request: FastifyRequest<Named>, reply: FastifyReply): Promise<unknown> {
    const ctx = await this.contexts.of(request, reply);
    const { id } = request.params;
    const document = 'query ($id: ID!) { paperTemplate(id: $id) { body } }';
    const { paperTemplate } = await this.reader.query<{ paperTemplate: { body: Template } | null }>(ctx, document, {
      id: isUuid(id) ? id : NO_ID,
    });
    if (!paperTemplate) throw requestError(common.NOT_FOUND);
    const { body } = paperTemplate;
    const shown = (await samples(body)).filter(({ example }) => example === 'usual' || example === 'long');
    const pages = async function* (): AsyncGenerator<Page> {
      for (const { paper } of shown) yield await layout(body, paper);
    };
    return sendPdf(reply, 'preview.pdf', await pdfOf(pages(), { title: body.name }));
  }
}
