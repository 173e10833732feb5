import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FileStore, sendPicture } from '../../../platform/files/index.js';
import { ContextFactory } from '../../../platform/http/index.js';
import { common, requestError } from '../../../platform/problems/index.js';
import { AwardPictures } from './award-pictures.js';

type Named = { readonly Params: { readonly sha256: string } };

/** `GET /award-pictures/<SHA-256>`: what an award looks like, for everybody. */
@Injectable()
export class AwardPicturesRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly pictures: AwardPictures,
    private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    fastify.get<Named>('/award-pictures/:sha256', (request, reply) => this.give(request, reply));
  }

  private async give(request: FastifyRequest<Named>, reply: FastifyReply): Promise<unknown> {
    await this.contexts.ofNobody(request, reply);
    const picture = await this.pictures.find(request.params.sha256.replaceAll('\0', ''));
    if (!picture) throw requestError(common.NOT_FOUND);
    return sendPicture(request, reply, picture, this.store);
  }
}
