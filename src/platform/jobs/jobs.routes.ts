import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid } from '../../kernel/uuid.js';
import { Statements } from '../database/index.js';
import { FileStore, sendFile } from '../files/index.js';
import { ContextFactory } from '../http/index.js';
import { common, requestError } from '../problems/index.js';
import { Reader } from '../reading/index.js';

type Named = { readonly Params: { readonly id: string } };
interface Made {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}
const MADE = `
  SELECT j.file_name AS name, f.type, f.size, f.sha256 FROM jobs j JOIN files f ON f.sha256 = j.sha256 WHERE j.id = $1`;

/** `GET /jobs/<id>/file` gives out what a job has made. */
@Injectable()
export class JobsRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly reader: Reader,
    private readonly statements: Statements,
    private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    fastify.get<Named>('/jobs/:id/file', (request, reply) => this.give(request, reply));
  }

  private async give(request: FastifyRequest<Named>, reply: FastifyReply): Promise<unknown> {
    const ctx = await this.contexts.of(request, reply);
    const { id } = request.params;
    const document = 'query ($id: ID!) { job(id: $id) { id } }';
    const { job } = isUuid(id)
      ? await this.reader.query<{ job: { id: string } | null }>(ctx, document, { id })
      : { job: null };
    const [file] = job ? await this.statements.run<Made>(MADE, [job.id]) : [];
    if (!file) throw requestError(common.NOT_FOUND);
    return sendFile(request, reply, file, this.store);
  }
}
