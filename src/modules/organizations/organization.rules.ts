import type { Day } from '../../kernel/clock.js';
import { hasValidControlDigit } from '../../kernel/control-digit.js';
import { problem, type Problem } from '../../kernel/refusal.js';

type Span = Readonly<Record<'earliest' | 'latest', Day | null>>;

/** How long an organization was there. What has ended on an unknown day has ended by today. */
export const lifeOf = (
  { founded, isDissolved, dissolved }: { founded: Span; isDissolved: boolean; dissolved: Span },
  now: Day,
): { founded: Span; dissolved: Span } => ({
  founded,
  dissolved: isDissolved && dissolved.latest === null ? { earliest: null, latest: now } : dissolved,
});

/** A month of registration, then the kind of the organization: with 0 to 3 there it is somebody's IIN (domain notes 6.1). */
const POSSIBLE_BIN = /^\d\d(0[1-9]|1[0-2])[4-6]/;

export function binProblem(bin: string | null | undefined): Problem | undefined {
  if (!bin) return undefined;
  if (!hasValidControlDigit(bin)) return problem('BIN_CONTROL_DIGIT', 'bin');
  return POSSIBLE_BIN.test(bin) ? undefined : problem('BIN_IMPOSSIBLE', 'bin');
}

/** No organization of today was registered before; an earlier century is not meant by the two digits of a year. */
const OLDEST_REGISTRATION = '1990';

/** A month of registration that has not come: papers are older than their numbers, so it is told, not refused. */
export function binWarning(bin: string | null | undefined, now: Day): Problem | undefined {
  if (!bin) return undefined;
  const [past, next] = [19, 20].map((century) => `${century}${bin.slice(0, 2)}-${bin.slice(2, 4)}`) as [string, string];
  return next > now.slice(0, 7) && past < OLDEST_REGISTRATION ? problem('BIN_AHEAD', 'bin') : undefined;
}

/** Fields that only some types of organizations have. */
const TYPES_WITH: Readonly<Record<string, readonly string[]>> = {
  ethnicGroups: ['ASSOCIATION'],
  registrationState: ['ASSOCIATION'],
  bin: ['ASSOCIATION', 'INSTITUTION'],
};

export const typeFieldProblems = (type: string, input: object): Problem[] =>
  Object.entries(TYPES_WITH)
    .filter(([field, types]) => (input as Record<string, unknown>)[field] !== undefined && !types.includes(type))
    .map(([field]) => problem('NOT_FOR_THIS_TYPE', field));

/** The GraphQL type of an organization: how it is named in histories, citations and the search index. */
export const className = (type: 'BODY' | 'ASSOCIATION' | 'INSTITUTION'): string =>
  ({ BODY: 'Body', ASSOCIATION: 'Association', INSTITUTION: 'Institution' })[type];
