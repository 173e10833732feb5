import { admit, type RequestContext } from '../context/index.js';
import { compileStream, rootsOf, type Statement } from './plan.js';
import { documentOf, type Question } from './questions.js';
import type { Readings } from './readings.js';

/** The statement of one list without pages, and the viewer as who he is let in to it. */
export function streamOf(
  readings: Readings,
  question: Question,
  ctx: RequestContext,
): { readonly made: Statement; readonly admitted: RequestContext } {
  const document = documentOf(question);
  const [only, ...others] = rootsOf(readings, document, question.operation) ?? [];
  if (!only?.root || others.length > 0) throw new Error('A stream is of one list');
  const admitted = admit(only.root.field, ctx);
  return { made: compileStream(readings, ctx.actor, document, only.root), admitted };
}
