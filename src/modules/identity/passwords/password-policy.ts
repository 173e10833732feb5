import { problem, type Problem } from '../../../kernel/refusal.js';
import { problems } from '../identity.problems.js';
import { LONGEST_PASSWORD, passwordFault, SHORTEST_PASSWORD, type PasswordFault } from './password.rules.js';

const MEANINGS: Readonly<Record<PasswordFault, (path: string) => Problem>> = {
  TOO_SHORT: (path) => problem(problems.PASSWORD_TOO_SHORT, path, { min: SHORTEST_PASSWORD }),
  TOO_LONG: (path) => problem(problems.PASSWORD_TOO_LONG, path, { max: LONGEST_PASSWORD }),
  HOLDS_NAME: (path) => problem(problems.PASSWORD_HOLDS_NAME, path),
  COMMON: (path) => problem(problems.PASSWORD_COMMON, path),
};

/** Why a password may not be chosen. */
export function passwordProblem(password: string, signInName: string, path: string): Problem | undefined {
  const fault = passwordFault(password, signInName);
  return fault && MEANINGS[fault](path);
}
