import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid, NO_ID } from '../../../kernel/uuid.js';
import { admit, type RequestContext } from '../../../platform/context/index.js';
import { ContextFactory } from '../../../platform/http/index.js';
import type { Page } from '../../../platform/typesetting/index.js';
import { meetingsPermissions } from '../../meetings/index.js';
import { asRequestError } from '../as-request-error.js';
import { languagesAsked, type Printed } from '../languages.js';
import { pdfOf } from '../pdf.js';
import { sendPdf } from '../send-pdf.js';
import type { Given } from '../said.js';
import { MeetingPapers } from './meeting-papers.js';

interface Asked {
  readonly Params: { readonly id: string };
  readonly Querystring: Readonly<Record<'language', Given>>;
}
type Make = (ctx: RequestContext, id: string, languages: readonly Printed[]) => Promise<Page[]>;

/** Whoever keeps the sittings prints their papers; said as root fields say it. */
const PRINTS = { extensions: { permission: meetingsPermissions['meetings.write'] } };

/** `GET /meetings/<id>/invitation.pdf`, `attendance.pdf`, `minutes.pdf`, `GET /resolutions/<id>/extract.pdf`; `language=kk`, `ru` or `kk,ru`. */
@Injectable()
export class MeetingPapersRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly papers: MeetingPapers,
  ) {}

  onModuleInit(): void {
    for (const paper of ['invitation', 'attendance', 'minutes'] as const)
      this.offer(`/meetings/:id/${paper}.pdf`, (ctx, id, languages) => this.papers.pages(ctx, id, paper, languages));
    this.offer('/resolutions/:id/extract.pdf', (ctx, id, languages) => this.papers.extract(ctx, id, languages));
  }

  private offer(path: string, make: Make): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    fastify.get<Asked>(path, (request, reply) => this.give(path.split('/').at(-1)!, make, request, reply));
  }

  private async give(name: string, make: Make, request: FastifyRequest<Asked>, reply: FastifyReply): Promise<unknown> {
    const ctx = admit(PRINTS, await this.contexts.of(request, reply));
    const { id } = request.params;
    const printed = async (): Promise<Page[]> => {
      const languages = languagesAsked(request.query);
      return make(ctx, isUuid(id) ? id : NO_ID, languages);
    };
    const pages = await printed().catch(asRequestError);
    const pdf = await pdfOf(pages, { title: name });
    return sendPdf(reply, name, pdf);
  }
}
