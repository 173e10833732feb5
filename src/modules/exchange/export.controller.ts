import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { today } from '../../kernel/clock.js';
import { admit, type RequestContext } from '../../platform/context/index.js';
import { ContextFactory } from '../../platform/http/index.js';
import { refusals, requestError } from '../../platform/problems/index.js';
import { Readings } from '../../platform/reading/index.js';
import type { Given } from './arguments.js';
import { listNamed, read, type Asked } from './asked.js';
import { Exporter, type Export, type Granted } from './exporter.js';
import { TYPES } from './files.js';

/** `GET /export/<list>?…`, and `POST` with the same as JSON: a whole list as a file, as a stream. */
@Controller('export')
export class ExportController {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly exporter: Exporter,
    private readonly readings: Readings,
  ) {}

  @Get(':list')
  async byAddress(
    @Param('list') list: string,
    @Query() query: Given,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // It would do all the work and keep in the history that a file went out.
    if (request.method === 'HEAD') throw requestError(refusals.METHOD_NOT_ALLOWED, { http: { status: 405 } });
    await this.send(list, query, request, reply);
  }

  @Post(':list')
  @HttpCode(200)
  async byBody(
    @Param('list') list: string,
    @Query() query: Given,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw requestError(refusals.BAD_REQUEST);
    await this.send(list, { ...query, ...body }, request, reply);
  }

  private async send(name: string, given: Given, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const ctx = await this.contexts.of(request, reply);
    if (!ctx.actor.isKnown) throw requestError(refusals.UNAUTHENTICATED);
    const list = listNamed(this.readings, name);
    admit(list.field, ctx);
    const asked = granted(ctx, read(this.readings, list, given, ctx.language));
    const left = new AbortController();
    reply.raw.once('close', () => left.abort());
    const file = await this.exporter.start(ctx, asked, left.signal).catch((error: unknown) => {
      if (!left.signal.aborted) throw error;
      return undefined;
    });
    // Nobody is there to answer.
    if (!file) return void reply.hijack();
    await answer(reply, ctx, asked, file);
  }
}

/** Columns that the viewer may see for no record are left out, and named; where none is left, there is nothing to take. */
function granted(ctx: RequestContext, asked: Asked): Granted {
  const isOpen = ({ needs }: Asked['columns'][number]): boolean => needs.every((each) => ctx.actor.may(each));
  const columns = asked.columns.filter(isOpen);
  const closed = asked.columns.filter((each) => !isOpen(each));
  if (columns.length === 0)
    throw requestError(refusals.FORBIDDEN, { argument: 'columns', required: closed[0]!.needs[0] });
  return { ...asked, columns, leftOut: closed.map(({ path }) => path) };
}

async function answer(reply: FastifyReply, ctx: RequestContext, asked: Granted, file: Export): Promise<void> {
  const name = `${asked.list.name}-${today(ctx.now)}.${asked.format}`;
  void reply
    .type(TYPES[asked.format])
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .header('x-birlik-records', String(file.records));
  if (asked.leftOut.length > 0) void reply.header('x-birlik-left-out', asked.leftOut.join(', '));
  // A trailer needs chunks, which HTTP/1.0 does not know: their sizes would stand in the file.
  if (reply.request.raw.httpVersion !== '1.0') tellEnd(reply, file);
  await reply.send(Readable.from(file.parts, { objectMode: false }));
}

function tellEnd(reply: FastifyReply, file: Export): void {
  void reply.trailer('x-birlik-complete', (_reply, _payload, done) => {
    const end = file.end();
    done(null, end ? `rows=${end.rows}; sha256=${end.sha256}` : 'no');
  });
}
