import { Refused } from '../../kernel/refusal.js';
import { requestError } from '../../platform/problems/index.js';

/** What is refused is told as any address tells it. */
export function asRequestError(error: unknown): never {
  if (!(error instanceof Refused)) throw error;
  const [{ code, path, details }] = error.problems as [Refused['problems'][number]];
  throw requestError(code, { ...details, argument: path.join('.') });
}
