import { problem, Refused } from '../../kernel/refusal.js';

/** What PostgreSQL says of a statement that failed. */
export interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
}

const meanings = new Map<string, { code: string; path: string }>();

/** What a violated constraint means to who wrote the input. Modules name theirs; the database stays the last guard. */
export function constraintMeans(constraint: string, code: string, path: string): void {
  meanings.set(constraint, { code, path });
}

/** The refusal behind a violated constraint; undefined when nobody has said what it means. */
export function refusalOf({ constraint }: DriverError): Refused | undefined {
  const meaning = constraint === undefined ? undefined : meanings.get(constraint);
  return meaning && new Refused(problem(meaning.code, meaning.path));
}
