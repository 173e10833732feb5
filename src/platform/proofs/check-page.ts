import type { FastifyReply } from 'fastify';
import { safe } from '../../kernel/html.js';
import type { Language } from '../../kernel/language.js';
import { sendPage } from '../pages/index.js';
import { PAGE_TEXTS } from './page.texts.js';

/** Answers with what is said of a paper. */
export const sendCheckPage = (
  reply: FastifyReply,
  content: string,
  language: Language,
  issuer: string,
  query?: URLSearchParams,
): FastifyReply =>
  sendPage(reply, {
    title: PAGE_TEXTS.title[language],
    language,
    content,
    ...(query && { query }),
    footer: `<span>${safe(PAGE_TEXTS.issuer[language])}: ${safe(issuer)}</span><a href="/verify/offline.html?language=${language}">${safe(PAGE_TEXTS.offline[language])}</a>`,
  });
