import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGES } from '../../kernel/language.js';
import { ContextFactory } from '../../platform/http/index.js';
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
    const ctx = await this.contexts.of(request, reply);
    const page = await this.printer.print(ctx, id, LANGUAGES.find((each) => each === asked) ?? ctx.language);
    if (page === undefined) throw new NotFoundException('There is no such person');
    void reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', PRINTOUT_POLICY)
      .header('cache-control', 'no-store');
    return page;
  }
}
