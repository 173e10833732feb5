import { Readable } from 'node:stream';
import contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import { framedByUs } from '../../platform/http/index.js';

const HEADERS = framedByUs();

/** Shows a PDF under this name, as it is drawn; the desk shows it in a frame. */
export const sendPdf = (reply: FastifyReply, name: string, pdf: AsyncIterable<Uint8Array>): FastifyReply =>
  reply
    .type('application/pdf')
    .headers({ ...HEADERS, 'content-disposition': contentDisposition(name, { type: 'inline' }) })
    .send(Readable.from(pdf, { objectMode: false }));
