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
import { RegisterSheet } from './register-sheet.js';

interface Asked {
  readonly Params: { readonly id: string };
  readonly Querystring: Readonly<Record<'year' | 'language', Given>>;
}
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999];

/** `GET /award-types/<id>/register.pdf?year=2026`: the register sheet of a year; `language=kk` or `ru`. */
@Injectable()
export class RegisterSheetRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly sheet: RegisterSheet,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    fastify.get<Asked>('/award-types/:id/register.pdf', (request, reply) => this.give(request, reply));
  }

  private async give(request: FastifyRequest<Asked>, reply: FastifyReply): Promise<unknown> {
    const ctx = admit(PRINTS, await this.contexts.of(request, reply));
    const { id } = request.params;
    const printed = async (): Promise<Page[]> =>
      this.sheet.pages(ctx, isUuid(id) ? id : NO_ID, yearAsked(request.query), languageAsked(request.query));
    const pdf = await pdfOf(await printed().catch(asRequestError), {});
    return sendPdf(reply, 'register.pdf', pdf);
  }
}

function yearAsked(query: Asked['Querystring']): number {
  const year = said(query, 'year') ?? refuse(common.REQUIRED, 'year');
  const number = /^\d{4}$/.test(year) ? Number(year) : 0;
  const isYear = number >= FIRST_YEAR && number <= LAST_YEAR;
  return isYear ? number : refuse(common.OUT_OF_RANGE, 'year', { min: FIRST_YEAR, max: LAST_YEAR });
}
