import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressBlock } from '../../../kernel/address.js';
import { safe } from '../../../kernel/html.js';
import type { Language } from '../../../kernel/language.js';
import { Settings } from '../../../platform/config/settings.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { ContextFactory } from '../../../platform/http/index.js';
import { RateLimits } from '../../../platform/limits/index.js';
import { askedLanguage, withinLimit } from '../../../platform/pages/index.js';
import { sendCheckPage, tooManyHtml } from '../../../platform/proofs/index.js';
import { NumberCheck } from './number-check.js';
import { NUMBER_TEXTS as TEXTS } from './number-check.texts.js';

type Given = Readonly<Record<string, unknown>>;
const LONGEST = 200;

/** `GET /verify`: for whoever cannot scan the code. It needs what only the paper tells together: its number and its name. */
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
    fastify.get('/verify', (request, reply) => this.page(request, reply));
  }

  private async page(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const language = askedLanguage(request);
    const [number, name] = ['number', 'name'].map((field) => textIn(request.query as Given, field)) as [string, string];
    const send = (content: string): FastifyReply =>
      sendCheckPage(reply, content, language, this.settings.proofs.issuer, new URLSearchParams({ number, name }));
    const isAsked = number !== '' && name !== '';
    const asked = await withinLimit(reply, () => this.count(request, reply, isAsked));
    if (!asked) return send(tooManyHtml(language));
    const path = isAsked ? await this.check.find(number, name) : undefined;
    if (path !== undefined) return reply.redirect(`${path}?language=${language}`, 303);
    if (isAsked) {
      void reply.status(404);
      await this.check.countFailed(asked.now);
    }
    return send(formHtml(number, name, isAsked, language));
  }

  /** Guessing is as slow as guessing passwords. */
  private async count(request: FastifyRequest, reply: FastifyReply, isAsked: boolean): Promise<RequestContext> {
    const ctx = await this.contexts.ofNobody(request, reply);
    if (isAsked) await this.limits.take('paper', addressBlock(ctx.caller.address), this.settings.access.rates.signIn);
    return ctx;
  }
}

function textIn(given: Given, name: string): string {
  const text = given[name];
  // No paper has a letter that the database cannot hold.
  return typeof text === 'string' && text.length <= LONGEST && !text.includes('\0') ? text.trim() : '';
}

function formHtml(number: string, name: string, isAsked: boolean, language: Language): string {
  const field = (key: 'number' | 'name', value: string): string =>
    `<label>${TEXTS[key][language]}<input type="search" name="${key}" maxlength="${LONGEST}" required value="${safe(value)}"></label>`;
  const none = isAsked ? `<section class="doubtful"><p>${TEXTS.none[language]}</p></section>` : '';
  return `<h1>${TEXTS.title[language]}</h1><p>${TEXTS.about[language]}</p>${none}
<form method="get"><input type="hidden" name="language" value="${language}">${field('number', number)}${field('name', name)}
<button>${TEXTS.check[language]}</button></form>`;
}
