import type { FastifyInstance, FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify';
import Negotiator from 'negotiator';
import type { Words } from '../../kernel/words.js';

/** The first part of each address, and what the page is called where anybody may begin there. */
const pages = new Map<string, Words | undefined>();
const firstPart = (address: string): string => /^\/([^/?]*)/.exec(address)?.[1]?.toLowerCase() ?? '';

interface Served {
  /** In small letters. */
  readonly address: string;
  /** Of a page that people find from others: the refusal of a wrong address leads there. */
  readonly title?: Words;
}
/** Serves a page that anybody may open. Its address is taken in any letters, and what is refused there is said by a page. */
export function servePage<R extends RouteGenericInterface>(
  fastify: FastifyInstance,
  { address, title }: Served,
  give: (request: FastifyRequest<R>, reply: FastifyReply) => Promise<unknown>,
): void {
  pages.set(firstPart(address), title ?? pages.get(firstPart(address)));
  fastify.get<R>(address, give as never);
}

/** Where people may begin, and how it is called. */
export const entries = (): (readonly [address: string, title: Words])[] =>
  [...pages].flatMap(([part, title]) => (title ? [[`/${part}`, title] as const] : []));

/** Codes have capitals, people and telephones write small letters: an address of ours is one in both. */
export function inSmallLetters(address: string): string {
  if (!pages.has(firstPart(address))) return address;
  const [path, ...query] = address.split('?');
  return [path!.toLowerCase(), ...query].join('?');
}

/** Whether a refusal is said by a page: where pages are, to all but programs that take JSON only. */
export const wantsPage = ({ url, headers }: FastifyRequest): boolean =>
  pages.has(firstPart(url)) &&
  new Negotiator({ headers }).mediaType(['text/html', 'application/json']) !== 'application/json';
