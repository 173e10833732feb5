import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Language } from '../../kernel/language.js';
import { allProblems, formatProblem } from './problem-texts.js';
import { refusals } from './request.problems.js';

/** What a refusal says beside its code. `argument` names the argument of the field, dots leading into an input. */
export interface RefusalDetails {
  readonly argument?: string | undefined;
  /** Status and headers of the answer, where 200 is wrong; for Apollo and the filter of errors, never answered. */
  readonly http?: { readonly status: number; readonly headers?: Map<string, string> };
  readonly [detail: string]: unknown;
}

/** Refuses a request or one root field of it. Its words are found by the code when the language is known. */
export function requestError(code: string, details: RefusalDetails = {}): GraphQLError {
  const extensions = Object.fromEntries(Object.entries({ code, ...details }).filter(([, each]) => each !== undefined));
  return new GraphQLError(formatProblem({ code, details }, 'en'), { extensions });
}

/** Refuses what may well be asked again in so many seconds: the answer says so by `Retry-After` too. */
export function comeLater(
  code: string,
  { status, seconds, ...details }: { readonly status: 429 | 503; readonly seconds: number } & RefusalDetails,
): GraphQLError {
  return requestError(code, {
    ...details,
    http: { status, headers: new HeaderMap([['retry-after', String(seconds)]]) },
  });
}

/** Nobody knows when there will be less to do; whoever asks again so soon does no harm. */
export const SOON_S = 5;

/** Refuses what fails for no fault of its own: there is too much to do at once. */
export const busy = (): GraphQLError => comeLater(refusals.BUSY, { status: 503, seconds: SOON_S });

/** The same refusal with the place where it arose, unless a nearer one is known. */
export function placed(error: unknown, path: readonly (string | number)[], argument?: string): unknown {
  if (!(error instanceof GraphQLError) || error.path) return error;
  const extensions = { ...(argument !== undefined && { argument }), ...error.extensions };
  return new GraphQLError(error.message, { path: [...path], extensions });
}

/** Does something that belongs to a place of the document. */
export function placing<T>(path: readonly (string | number)[], work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw placed(error, path);
  }
}

/** Reads a value that came as an argument; what is wrong with it is told by this name. */
export function argument<T, R>(name: string, given: T, read: (given: T) => R): R {
  try {
    return read(given);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { extensions: { argument: name, ...error.extensions } });
  }
}

/** What an error says in a language; one whose code has no text keeps its own words. */
export function sayError({ message, extensions }: GraphQLFormattedError, language: Language): string {
  const code = extensions?.['code'];
  if (typeof code !== 'string' || !allProblems().has(code)) return message;
  return formatProblem({ code, details: { reason: message, ...extensions } }, language);
}
