import { hasValidControlDigit } from '../../kernel/control-digit.js';
import { problem, type Problem } from '../../kernel/refusal.js';

export const binProblem = (bin: string | null | undefined): Problem | undefined =>
  bin && !hasValidControlDigit(bin) ? problem('BIN_CONTROL_DIGIT', 'bin') : undefined;

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
