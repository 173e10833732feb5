import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressBlock } from '../../kernel/address.js';
import { Authenticator, NOBODY, SessionKeeper, type Actor } from '../access/index.js';
import { Settings } from '../config/settings.js';
import { RateLimits } from '../limits/index.js';
import { refusals, requestError } from '../problems/index.js';
import { callerOf, Clock, RequestContext, SESSION_COOKIE, type Caller } from '../context/index.js';
import { languageOf } from './language.js';
import { demandOwnPage } from './own-page.js';

const CONTEXT = Symbol('context');

/** Makes the context of a request from its headers and cookies; requests over the limit get none. */
@Injectable()
export class ContextFactory {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly sessions: SessionKeeper,
    private readonly limits: RateLimits,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** A request has one context, and is counted once, however often it is asked for. */
  of(request: FastifyRequest & { [CONTEXT]?: Promise<RequestContext> }, reply: FastifyReply): Promise<RequestContext> {
    return (request[CONTEXT] ??= this.make(request, reply));
  }

  private async make(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const { 'accept-language': language, 'x-birlik-explain': explain } = request.headers;
    const now = this.clock.now();
    const caller = callerOf(request, reply, this.settings.access.isSecure);
    const actor = await this.actorOf(request, caller, now);
    const isExplained = this.settings.explain && explain !== undefined;
    if (actor.isKnown) await this.limits.take('account', actor.id, this.settings.access.rates.account);
    else await this.countNobody(caller);
    return new RequestContext(
      actor,
      request.id,
      now,
      languageOf(language, actor.account?.language),
      isExplained,
      caller,
    );
  }

  /** For pages of the sign-in itself, where nothing rests on who asks; browsers come there from other sites. */
  async ofNobody(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const caller = callerOf(request, reply, this.settings.access.isSecure);
    await this.countNobody(caller);
    const language = languageOf(request.headers['accept-language']);
    return new RequestContext(NOBODY, request.id, this.clock.now(), language, false, caller);
  }

  /** No header and no cookie is nobody. */
  private async actorOf(request: FastifyRequest, caller: Caller, now: Date): Promise<Actor> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.actorOfToken(authorization, caller);
    const token = caller.cookies.get(SESSION_COOKIE);
    if (token === undefined) return NOBODY;
    demandOwnPage(request.headers, this.settings.access.publicUrl);
    const actor = await this.sessions.actorOf(token, now);
    // A page cannot remove the cookie of a session that is over, and has to be able to sign in again.
    if (!actor) caller.cookies.forget(SESSION_COOKIE);
    return actor ?? NOBODY;
  }

  /** A wrong token is an error, so that an expired one is not taken for a missing right. */
  private async actorOfToken(authorization: string, caller: Caller): Promise<Actor> {
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    const actor = token === undefined ? undefined : await this.authenticator.actorOf(token);
    if (actor) return actor;
    await this.countNobody(caller);
    throw requestError(refusals.UNAUTHENTICATED, { http: { status: 401 } });
  }

  private countNobody(caller: Caller): Promise<void> {
    return this.limits.take('nobody', addressBlock(caller.address), this.settings.access.rates.nobody);
  }
}
