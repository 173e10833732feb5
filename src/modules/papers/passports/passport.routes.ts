import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDay, type Day } from '../../../kernel/clock.js';
import { refuse } from '../../../kernel/refusal.js';
import { isUuid, NO_ID } from '../../../kernel/uuid.js';
import { admit } from '../../../platform/context/index.js';
import { ContextFactory } from '../../../platform/http/index.js';
import { common } from '../../../platform/problems/index.js';
import type { Page } from '../../../platform/typesetting/index.js';
import { organizationsPermissions } from '../../organizations/index.js';
import { asRequestError } from '../as-request-error.js';
import { languagesAsked } from '../languages.js';
import { pdfOf } from '../pdf.js';
import { sendPdf } from '../send-pdf.js';
import { said, type Given } from '../said.js';
import type { Period } from './passport.js';
import { Passports } from './passports.js';

interface Asked {
  readonly Params: { readonly id: string };
  readonly Querystring: Readonly<Record<'from' | 'to' | 'language', Given>>;
}
/** Whoever reads organizations; each section asks its own right. */
const READS = { extensions: { permission: organizationsPermissions['organizations.read'] } };

/** `GET /associations/<id>/passport.pdf?from=2025-01-01&to=2025-12-31`; `language=kk`, `ru` or `kk,ru`. */
@Injectable()
export class PassportRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly passports: Passports,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    fastify.get<Asked>('/associations/:id/passport.pdf', (request, reply) => this.give(request, reply));
  }

  private async give(request: FastifyRequest<Asked>, reply: FastifyReply): Promise<unknown> {
    const ctx = admit(READS, await this.contexts.of(request, reply));
    const { id } = request.params;
    const printed = async (): Promise<Page[]> => {
      const languages = languagesAsked(request.query);
      return this.passports.pages(ctx, isUuid(id) ? id : NO_ID, periodAsked(request.query), languages);
    };
    const pdf = await pdfOf(await printed().catch(asRequestError), { title: 'passport' });
    return sendPdf(reply, 'passport.pdf', pdf);
  }
}

function periodAsked(query: Asked['Querystring']): Period {
  const day = (name: 'from' | 'to'): Day | undefined => {
    const text = said(query, name);
    return text === undefined || isDay(text) ? text : refuse(common.INVALID_DATE, name);
  };
  const [from, to] = [day('from'), day('to')];
  return from && to && to < from ? refuse(common.END_BEFORE_START, 'to') : { from, to };
}
