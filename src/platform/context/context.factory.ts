import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Authenticator, NOBODY, type Actor } from '../access/index.js';
import { Settings } from '../config/settings.js';
import { shortAddress } from './address.js';
import { languageOf } from './language.js';
import { RequestContext } from './request-context.js';

/** Makes the context of a request from its headers. */
@Injectable()
export class ContextFactory {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly settings: Settings,
  ) {}

  async of(request: FastifyRequest): Promise<RequestContext> {
    const { authorization, 'accept-language': language, 'x-birlik-explain': explain } = request.headers;
    const actor = await this.actorOf(authorization);
    return new RequestContext(
      actor,
      request.id,
      new Date(),
      languageOf(language),
      this.settings.explain && explain !== undefined,
      shortAddress(request.ip),
    );
  }

  /** No header is nobody; a wrong one is an error, so that an expired token is not taken for a missing right. */
  private async actorOf(authorization: string | undefined): Promise<Actor> {
    if (authorization === undefined) return NOBODY;
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    const actor = token === undefined ? undefined : await this.authenticator.actorOf(token);
    if (actor) return actor;
    throw new GraphQLError('The token is not valid', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
}
