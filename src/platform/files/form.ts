import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { requestError } from '../problems/index.js';
import type { Content } from './file-store.js';
import { problems } from './files.problems.js';
import { writeTo } from './on-disk.js';

/** The field of the form that holds the file. */
const FIELD = 'file';
const MEGABYTE = 1024 * 1024;
/** Bytes that a form may have beside its file. */
const AROUND = 16 * 1024;

/** A file as it came, on this machine. */
export interface Received extends Omit<Content, 'type'> {
  /** As the sender calls it. */
  readonly called: string;
}

/** Writes the one file of a form to `path` as it comes. Refuses every other form, and files of more than so many MB. */
export async function receive(request: FastifyRequest, path: string, megabytes: number): Promise<Received> {
  if (!request.isMultipart()) throw requestError(problems.NOT_A_FORM, { http: { status: 415 } });
  try {
    return await readForm(request, path, megabytes);
  } catch (error) {
    throw error instanceof GraphQLError || isOurs(error) ? error : requestError(problems.BROKEN_FORM);
  } finally {
    // What is left of a form that is refused goes nowhere: whoever sends it can then read why.
    request.raw.unpipe();
    request.raw.resume();
  }
}

async function readForm(request: FastifyRequest, path: string, megabytes: number): Promise<Received> {
  const most = megabytes * MEGABYTE;
  const tooLarge = { argument: FIELD, max: megabytes, http: { status: 413 } };
  if (Number(request.headers['content-length'] ?? 0) > most + AROUND)
    throw requestError(problems.FILE_TOO_LARGE, tooLarge);
  let received: Received | undefined;
  // One more of each than a form may have: then it is said which one is too many.
  const limits = { fileSize: most, files: 2, fields: 1, parts: 3, fieldSize: AROUND, headerPairs: 20 };
  for await (const part of request.parts({ limits })) {
    if (part.type !== 'file' || part.fieldname !== FIELD || received)
      throw requestError(problems.ONE_FILE, { argument: part.fieldname });
    received = { path, called: part.filename ?? '', ...(await writeTo(path, part.file)) };
    if (part.file.truncated) throw requestError(problems.FILE_TOO_LARGE, tooLarge);
  }
  if (!received) throw requestError(problems.ONE_FILE, { argument: FIELD });
  if (received.size === 0) throw requestError(problems.FILE_EMPTY, { argument: FIELD });
  return received;
}

/** Writing failed, and not what was sent: the disk is full, the folder is closed. */
const isOurs = (error: unknown): boolean => ['open', 'write'].includes((error as NodeJS.ErrnoException).syscall ?? '');
