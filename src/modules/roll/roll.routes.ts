import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Language } from '../../kernel/language.js';
import { isUuid } from '../../kernel/uuid.js';
import type { RequestContext } from '../../platform/context/index.js';
import { ContextFactory } from '../../platform/http/index.js';
import { askedLanguage, sendPage, servePage } from '../../platform/pages/index.js';
import { queryOf, rollHtml, unreadableHtml } from './roll.html.js';
import { Roll, type RollAsked } from './roll.js';
import { ROLL_TEXTS } from './roll.texts.js';

/** What of an address the registry refuses that a person can have written into it. */
const NO_FORM_OF_OURS: readonly unknown[] = ['after', 'filter.onRollNamed', 'filter.type.eq'];

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `GET /roll`: the roll of honour, for everybody. */
@Injectable()
export class RollRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly roll: Roll,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    servePage(fastify, { address: '/roll', title: ROLL_TEXTS.title }, (request, reply) => this.page(request, reply));
  }

  private async page(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const ctx = await this.contexts.ofNobody(request, reply);
    const language = askedLanguage(request);
    const title = ROLL_TEXTS.title[language];
    const asked = askedIn(request.query as Given);
    const content = asked && (await this.contentFor(ctx, asked, language));
    if (content === undefined)
      return sendPage(reply.status(400), { title, language, content: unreadableHtml(language) });
    return sendPage(reply, { title, language, content, query: queryOf(asked!, language) });
  }

  /** Undefined where the address says what no form of ours does. */
  private async contentFor(ctx: RequestContext, asked: RollAsked, language: Language): Promise<string | undefined> {
    try {
      return rollHtml(await this.roll.page(ctx, asked), asked, language);
    } catch (error) {
      if (error instanceof GraphQLError && NO_FORM_OF_OURS.includes(error.extensions['argument'])) return undefined;
      throw error;
    }
  }
}

/** What the form asks; a field that is left empty asks nothing. Undefined: no form of ours asks so. */
function askedIn(given: Given): RollAsked | undefined {
  const [year, type, region, search, after] = ['year', 'type', 'region', 'search', 'after'].map((name) => {
    const value = given[name];
    return typeof value === 'string' ? value.trim() || undefined : value;
  });
  const texts = [year, type, region, search, after];
  if (texts.some((each) => each !== undefined && typeof each !== 'string')) return undefined;
  if (year !== undefined && !/^\d{4}$/.test(year as string)) return undefined;
  if (region !== undefined && !isUuid(region as string)) return undefined;
  if ((search?.length ?? 0) > 100) return undefined;
  return { year: year === undefined ? undefined : Number(year), type, region, search, after } as RollAsked;
}
