import { Controller, Get, HttpException, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { LANGUAGES } from '../../kernel/language.js';
import { ContextFactory, type RequestContext } from '../../platform/context/index.js';
import { PRINTOUT_POLICY } from './person-views.printout.js';
import { PersonViewsPrinter } from './person-views.printer.js';

/** `GET /people/<id>/views`: the page for the person, in the language of `?language` or of the request. */
@Controller('people')
export class PersonViewsController {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly printer: PersonViewsPrinter,
  ) {}

  @Get(':id/views')
  async views(
    @Param('id') id: string,
    @Query('language') asked: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const print = async (ctx: RequestContext): Promise<string | undefined> =>
      this.printer.print(ctx, id, LANGUAGES.find((each) => each === asked) ?? ctx.language);
    const page = await this.contexts.of(request).then(print).catch(asHttp);
    if (page === undefined) throw new NotFoundException('There is no such person');
    void reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', PRINTOUT_POLICY)
      .header('cache-control', 'no-store');
    return page;
  }
}

const STATUSES: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, INVALID_ID: 400 };

/** What was meant to be told keeps its sentence; anything else is a fault. */
function asHttp(error: unknown): never {
  const status = error instanceof GraphQLError ? STATUSES[String(error.extensions.code)] : undefined;
  throw status === undefined ? error : new HttpException((error as Error).message, status);
}
