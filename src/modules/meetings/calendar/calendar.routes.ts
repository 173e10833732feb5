import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory } from '../../../platform/http/index.js';
import { CalendarService } from './calendar.service.js';

interface Asked {
  readonly Params: { readonly id: string; readonly token: string };
}

/** `GET /organizations/<id>/<token>.ics`: the sittings of a body, for whoever was given the address. */
@Injectable()
export class CalendarRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly calendar: CalendarService,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    fastify.get<Asked>('/organizations/:id/:token.ics', (request, reply) => this.give(request, reply));
  }

  private async give(request: FastifyRequest<Asked>, reply: FastifyReply): Promise<unknown> {
    const ctx = await this.contexts.ofNobody(request, reply);
    const { id, token } = request.params;
    const calendar = await this.calendar.read(ctx, id, token);
    if (calendar === undefined) return reply.status(404).send();
    return reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, max-age=300').send(calendar);
  }
}
