import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../../../kernel/refusal.js';
import { isUuid, NO_ID } from '../../../kernel/uuid.js';
import { admit } from '../../../platform/context/index.js';
import { ContextFactory } from '../../../platform/http/index.js';
import { common } from '../../../platform/problems/index.js';
import type { Page } from '../../../platform/typesetting/index.js';
import { asRequestError } from '../as-request-error.js';
import { languageAsked } from '../languages.js';
import { PRINTS } from '../papers.permissions.js';
import { pdfOf } from '../pdf.js';
import { sendPdf } from '../send-pdf.js';
import { said, type Given } from '../said.js';
import { DecisionLists, type DecisionPaper } from './decision-lists.js';

interface Asked {
  readonly Params: { readonly id: string };
  readonly Querystring: Readonly<Record<'language' | 'ceremony' | 'seats', Given>>;
}
const LISTS = ['annex', 'envelopes', 'seating'] as const;
const MOST_SEATS = 100;

/** `GET /award-decisions/<id>/annex.pdf`, `envelopes.pdf`, `seating.pdf?seats=12&ceremony=…`; `language=kk` or `ru`. */
@Injectable()
export class DecisionListRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly lists: DecisionLists,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    for (const list of LISTS)
      fastify.get<Asked>(`/award-decisions/:id/${list}.pdf`, (request, reply) => this.give(list, request, reply));
  }

  private async give(
    list: (typeof LISTS)[number],
    request: FastifyRequest<Asked>,
    reply: FastifyReply,
  ): Promise<unknown> {
    const ctx = admit(PRINTS, await this.contexts.of(request, reply));
    const { id } = request.params;
    const printed = async (): Promise<Page[]> =>
      this.lists[list](ctx, isUuid(id) ? id : NO_ID, paperAsked(request.query, list === 'seating'));
    const pages = await printed().catch(asRequestError);
    const pdf = await pdfOf(pages, { title: `${list}.pdf` });
    return sendPdf(reply, `${list}.pdf`, pdf);
  }
}

function paperAsked(query: Asked['Querystring'], isSeating: boolean): DecisionPaper {
  const ceremony = said(query, 'ceremony');
  const seats = said(query, 'seats') ?? '10';
  const language = languageAsked(query);
  const seatsInRow = Number(seats);
  if (!Number.isInteger(seatsInRow) || seatsInRow < 1 || seatsInRow > MOST_SEATS)
    refuse(common.OUT_OF_RANGE, 'seats', { min: 1, max: MOST_SEATS });
  if (isSeating && !ceremony?.trim()) refuse(common.REQUIRED, 'ceremony');
  return { language, ceremony: ceremony ?? '', seatsInRow };
}
