import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { safe } from '../../kernel/html.js';
import type { Language } from '../../kernel/language.js';
import { Settings } from '../config/settings.js';
import { ContextFactory, FOR_ANYBODY } from '../http/index.js';
import { askedLanguage, servePage } from '../pages/index.js';
import { sendCheckPage } from './check-page.js';
import { keySet, type KeySet } from './key-set.js';
import { OFFLINE_HEADERS, offlinePage } from './offline-page.js';
import { faultHtml, paperHtml } from './paper.html.js';
import { ProofKeys } from './proof-keys.js';
import { Proofs, STATUS_LIST, type Checked } from './proofs.js';
import type { Fault } from './read-paper.js';
import { LIST_TYPE } from './status-list.js';

type Asked = { readonly Params: { readonly proof: string } };

const STATUS: Readonly<Record<Fault, number>> = {
  BROKEN: 400,
  TOO_LONG: 414,
  FOREIGN: 404,
  FORGED: 422,
  UNKNOWN_FORM: 404,
};

/** The pages and addresses by which anybody checks a paper; nobody is asked for a name. */
@Injectable()
export class ProofsRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: ContextFactory,
    private readonly settings: Settings,
    private readonly proofs: Proofs,
    private readonly keys: ProofKeys,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance<never>();
    servePage(fastify, { address: '/verify/offline.html' }, (request, reply) => this.offline(request, reply));
    for (const address of ['/v/:proof', '/verify/:proof'])
      servePage<Asked>(fastify, { address }, (request, reply) => this.page(request, reply));
    fastify.get('/.well-known/birlik-keys.json', async (request, reply) => {
      await this.contexts.ofNobody(request, reply);
      return reply.headers(FOR_ANYBODY).send(this.keySet());
    });
    fastify.get(STATUS_LIST, async (request, reply) => {
      const { now } = await this.contexts.ofNobody(request, reply);
      const list = await this.proofs.statusList(now);
      return reply.headers(FOR_ANYBODY).type(LIST_TYPE).send(Buffer.from(list));
    });
  }

  /** The page that needs no network any more, with the keys and statuses of this moment in it. */
  private async offline(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { now } = await this.contexts.ofNobody(request, reply);
    const list = Buffer.from(await this.proofs.statusList(now)).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .headers({ ...OFFLINE_HEADERS, 'x-robots-tag': 'noindex' })
      .send(offlinePage({ keySet: this.keySet(), list }));
  }

  private keySet(): KeySet {
    return keySet(this.settings.proofs.issuer, STATUS_LIST, this.keys.all(), this.proofs.forms);
  }

  private async page(request: FastifyRequest<Asked>, reply: FastifyReply): Promise<unknown> {
    const language = askedLanguage(request);
    const content = await this.contentFor(request, reply, language);
    return sendCheckPage(reply, content, language, this.settings.proofs.issuer);
  }

  private async contentFor(request: FastifyRequest<Asked>, reply: FastifyReply, language: Language): Promise<string> {
    const { now } = await this.contexts.ofNobody(request, reply);
    const checked = await this.proofs.check(request.params.proof, now);
    if (checked.verdict !== 'GENUINE') {
      void reply.status(STATUS[checked.verdict]);
      return faultHtml(checked.verdict, language);
    }
    // A robot that only asks for the head has not looked at the paper.
    if (request.method === 'GET') await this.proofs.count(checked.index, checked.day);
    return this.genuine(checked, reply, language);
  }

  private genuine(
    { standing, day, ...paper }: Extract<Checked, { readonly verdict: 'GENUINE' }>,
    reply: FastifyReply,
    language: Language,
  ): string {
    if (!standing) void reply.status(404);
    const picture = standing?.picture ? `<img src="${safe(standing.picture)}" alt="">` : '';
    return paperHtml(paper, { state: 'UNLISTED', ...standing, day }, language, picture);
  }
}
