import multipart from '@fastify/multipart';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../config/settings.js';
import { admit } from '../context/index.js';
import { ContextFactory } from '../http/index.js';
import { common, requestError } from '../problems/index.js';
import { Downloads } from './downloads.js';
import { FileStore } from './file-store.js';
import { permissions } from './files.permissions.js';
import { receive } from './form.js';
import { sendFile } from './send-file.js';
import { Uploads } from './uploads.js';

/** The right to bring files, said as root fields say it. */
const ADDS = { extensions: { permission: permissions['files.add'] } };

type Named = { readonly Params: { readonly id: string } };

/** `POST /files` takes a file in, `GET /files/<id>` gives one out that hangs on a record. */
@Injectable()
export class FilesRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly settings: Settings,
    private readonly contexts: ContextFactory,
    private readonly uploads: Uploads,
    private readonly downloads: Downloads,
    private readonly store: FileStore,
  ) {}

  /** In a scope of their own: no other address takes forms, and none pays for what they need. */
  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    void fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      await scope.register(multipart);
      scope.addContentTypeParser('*', (_request, _body, done) => done(null));
      scope.post('/files', (request, reply) => this.take(request, reply));
      scope.get<Named>('/files/:id', (request, reply) => this.give(request, reply));
    });
  }

  private async take(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const ctx = admit(ADDS, await this.contexts.of(request, reply));
    const { fileMegabytes } = this.settings.access;
    const upload = await this.uploads.take(ctx, (path) => receive(request, path, fileMegabytes));
    return reply.status(201).send(upload);
  }

  private async give(request: FastifyRequest<Named>, reply: FastifyReply): Promise<unknown> {
    const ctx = await this.contexts.of(request, reply);
    const file = await this.downloads.find(ctx, request.params.id);
    if (!file) throw requestError(common.NOT_FOUND);
    return sendFile(request, reply, file, this.store);
  }
}
