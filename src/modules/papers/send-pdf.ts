import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Shows a PDF under this name, as it is drawn. */
export const sendPdf = (reply: FastifyReply, name: string, pdf: AsyncIterable<Uint8Array>): FastifyReply =>
  reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${name}"`)
    .send(Readable.from(pdf, { objectMode: false }));
