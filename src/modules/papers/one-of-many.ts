import { problem, Refused } from '../../kernel/refusal.js';
import type { Printable } from './certificate-form.js';
import { problems } from './papers.problems.js';

/** Of many papers that are printed at once it is told which one cannot be; why, its code says. Of a single one the refusal says it all. */
export function oneOfMany(error: unknown, { number, id }: Pick<Printable, 'number' | 'id'>, many: number): unknown {
  if (!(error instanceof Refused) || many === 1) return error;
  const { code, path } = error.problems[0]!;
  return new Refused(problem(problems.PAPER_NOT_SET, path, { number: number ?? id, cause: code }));
}
