import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { problem, Refused, type Problem } from '../../kernel/refusal.js';
import { common } from '../problems/index.js';

/** Validates inputs; everything wrong at once, as problems with codes and paths. */
export const inputValidation = new ValidationPipe({
  transform: true,
  forbidUnknownValues: false,
  exceptionFactory: (errors) => new Refused(...errors.flatMap((error) => problemsOf(error, []))),
});

function problemsOf(error: ValidationError, above: readonly (string | number)[]): Problem[] {
  const path = [...above, /^\d+$/.test(error.property) ? Number(error.property) : error.property];
  const own = messagesOf(error).map((message) => {
    const said = read(message);
    return { ...said, path: [...path, ...said.path] };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, path))];
}

/** Of a null that is not allowed one thing is said, not also that it is no list and too long. */
function messagesOf({ value, constraints = {} }: ValidationError): string[] {
  return value === null && constraints.problem ? [constraints.problem] : Object.values(constraints);
}

/** The problem that `Checked` put into the message; a message of class-validator's own is an input of a wrong form. */
function read(message: string): Problem {
  try {
    return JSON.parse(message) as Problem;
  } catch {
    return problem(common.INVALID_INPUT);
  }
}
