import type { FastifyReply, FastifyRequest } from 'fastify';
import { safe } from '../../kernel/html.js';
import { words } from '../../kernel/words.js';
import { common } from '../problems/index.js';
import { askedLanguage } from './asked-language.js';
import { sendPage } from './page.js';
import { entries } from './public-pages.js';

const TEXTS = {
  title: words('Бет ашылмады', 'Страница не открылась', 'The page did not open'),
  none: words(
    'Мұндай бет жоқ. Мекенжайын тексеріңіз.',
    'Такой страницы нет. Проверьте адрес.',
    'There is no such page. Check its address.',
  ),
};

interface Refusal {
  readonly code: string;
  /** In the language asked. */
  readonly message: string;
}
/** Answers whoever reads and does not compute: what is refused, and where to begin instead. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, { code, message }: Refusal): FastifyReply {
  const language = askedLanguage(request);
  const links = entries().map(
    ([address, title]) => `<p><a href="${address}?language=${language}">${safe(title[language])}</a></p>`,
  );
  const said = code === common.NOT_FOUND ? TEXTS.none[language] : message;
  return sendPage(reply, {
    title: TEXTS.title[language],
    language,
    content: `<section class="doubtful"><h1>${TEXTS.title[language]}</h1><p>${safe(said)}</p></section>${links.join('')}`,
    footer: `<small>${safe(request.id)}</small>`,
  });
}
