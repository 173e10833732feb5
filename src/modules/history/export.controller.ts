import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { demand } from '../../platform/access/index.js';
import { ContextFactory } from '../../platform/http/index.js';
import { argument, requestError } from '../../platform/problems/index.js';
import { asMoment } from '../../platform/reading/index.js';
import { Exporter, type ExportPeriod, type Format } from './exporter.js';
import { permissions } from './history.permissions.js';
import { problems } from './history.problems.js';

interface ExportQuery {
  readonly from?: string;
  readonly to?: string;
  readonly format?: string;
}
const TYPES: Readonly<Record<Format, string>> = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** `GET /audit/export?from=…&to=…&format=jsonl|csv`: the entries of a period, oldest first, as a stream. */
@Controller('audit')
export class ExportController {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly exporter: Exporter,
  ) {}

  @Get('export')
  async export(@Query() query: ExportQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = await this.contexts.of(request, reply);
    demand(permissions['audit.export'], asked.actor);
    const ctx = asked.using(permissions['audit.export']);
    const [period, format] = [periodOf(query), formatOf(query)];
    const lines = await this.exporter.start(ctx, period, format);
    void reply
      .type(TYPES[format])
      .header('content-disposition', `attachment; filename="history.${format}"`)
      .header('cache-control', 'no-store');
    await reply.send(Readable.from(lines, { objectMode: false }));
  }
}

function periodOf({ from, to }: ExportQuery): ExportPeriod {
  const period = { from: argument('from', from, asMoment), to: argument('to', to, asMoment) };
  if (period.from >= period.to) throw requestError(problems.EMPTY_PERIOD, { argument: 'to' });
  return period;
}

function formatOf({ format = 'jsonl' }: ExportQuery): Format {
  if (format === 'jsonl' || format === 'csv') return format;
  throw requestError(problems.UNKNOWN_FORMAT, { argument: 'format' });
}
