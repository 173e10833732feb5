import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressBlock } from '../../../kernel/address.js';
import { tidy } from '../../../kernel/text.js';
import { Settings } from '../../../platform/config/settings.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { ContextFactory } from '../../../platform/http/index.js';
import { RateLimits } from '../../../platform/limits/index.js';
import { askedLanguage, servePage } from '../../../platform/pages/index.js';
import { sendCheckPage } from '../../../platform/proofs/index.js';
import { LONGEST, numberHtml, type Answered, type Asked } from './number-check.html.js';
import { NumberCheck } from './number-check.js';
import { NUMBER_TEXTS as TEXTS } from './number-check.texts.js';

type Given = Readonly<Record<string, unknown>>;

/** `GET /verify`: for whoever cannot scan the code. Number and name together lead to the page of the paper. */
@Injectable()
export class NumberCheckRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly limits: RateLimits,
    private readonly settings: Settings,
    private readonly check: NumberCheck,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    servePage(fastify, { address: '/verify', title: TEXTS.title }, (request, reply) => this.page(request, reply));
  }

  private async page(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const language = askedLanguage(request);
    const asked = askedIn(request.query as Given);
    const ctx = await this.count(request, reply, asked.number !== '');
    const answered = await this.answer(ctx, reply, asked);
    const [only, ...others] = answered.found;
    if (only && others.length === 0) return reply.redirect(`${only.path}?language=${language}`, 303);
    const content = numberHtml(asked, answered, language);
    return sendCheckPage(reply, content, language, this.settings.proofs.issuer, new URLSearchParams({ ...asked }));
  }

  /** What is published by a number alone; a name that no paper has with the number tells nothing. */
  private async answer(ctx: RequestContext, reply: FastifyReply, { number, name }: Asked): Promise<Answered> {
    const nothing = { found: [], published: [] };
    if (number === '') return nothing;
    if (name === '') return { ...nothing, published: await this.check.published(ctx, number) };
    const found = await this.check.find(number, name);
    if (found.length > 0) return { ...nothing, found };
    void reply.status(404);
    await this.check.countFailed(ctx.now);
    return nothing;
  }

  /** Guessing is as slow as guessing passwords. */
  private async count(request: FastifyRequest, reply: FastifyReply, isAsked: boolean): Promise<RequestContext> {
    const ctx = await this.contexts.ofNobody(request, reply);
    if (isAsked) await this.limits.take('paper', addressBlock(ctx.caller.address), this.settings.access.rates.signIn);
    return ctx;
  }
}

const askedIn = (given: Given): Asked => ({ number: textIn(given, 'number'), name: textIn(given, 'name') });

function textIn(given: Given, name: string): string {
  const text = given[name];
  // No paper has a letter that the database cannot hold.
  return typeof text === 'string' && text.length <= LONGEST && !text.includes('\0') ? tidy(text) : '';
}
