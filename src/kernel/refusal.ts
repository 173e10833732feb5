/** Where in the input something is wrong: names of fields and positions in lists, outermost first. */
export type InputPath = readonly (string | number)[];

/** What is wrong with an input, to refuse it or to warn: a stable code, the field it concerns, and what the message needs to be said. */
export interface Problem {
  readonly code: string;
  readonly path: InputPath;
  readonly details: Readonly<Record<string, string | number>>;
}

export function problem(code: string, path: string | InputPath = [], details: Problem['details'] = {}): Problem {
  return { code, path: typeof path === 'string' ? path.split('.') : path, details };
}

/**
 * Thrown by rules and services when a command is refused. It leaves the server as `problems` of the payload;
 * the transaction around it is rolled back, so nothing is stored.
 */
export class Refused extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: Problem[]) {
    super(problems.map((each) => each.code).join(', '));
    this.name = 'Refused';
    this.problems = problems;
  }
}

export function refuse(code: string, path?: string | InputPath, details?: Problem['details']): never {
  throw new Refused(problem(code, path, details));
}

/** Refuses with everything that was found wrong at once, so that a form can mark every field. */
export function refuseIfAny(problems: readonly (Problem | undefined)[]): void {
  const found = problems.filter((each): each is Problem => each !== undefined);
  if (found.length > 0) throw new Refused(...found);
}
