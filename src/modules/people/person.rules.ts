import type { Day } from '../../kernel/clock.js';
import { hasValidControlDigit } from '../../kernel/control-digit.js';
import type { PartialDate } from '../../kernel/partial-date.js';
import { problem, type Problem } from '../../kernel/refusal.js';
import { isImplausiblyOld, isPossibleIin, readIin } from './iin.rules.js';

export interface PersonName {
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly patronymicName: string | null;
}

/** Family, given, patronymic: as lists are ordered and people are shown. */
export const fullName = ({ familyName, givenName, patronymicName }: PersonName): string =>
  [familyName, givenName, patronymicName].filter(Boolean).join(' ');

/** Family Code, art. 194: each part of a name may be missing, but a person has a name. */
export const nameProblem = (name: PersonName): Problem | undefined =>
  fullName(name) === '' ? problem('NAME_MISSING', 'familyName') : undefined;

export function iinProblem(iin: string | null | undefined, now: Day): Problem | undefined {
  if (!iin) return undefined;
  if (!hasValidControlDigit(iin)) return problem('IIN_CONTROL_DIGIT', 'iin');
  return isPossibleIin(iin, now) ? undefined : problem('IIN_IMPOSSIBLE', 'iin');
}

/** What is possible of a number that is given, and odd. */
export const iinOddity = (iin: string | null | undefined, now: Day): Problem | undefined =>
  iin && isImplausiblyOld(iin, now) ? problem('IIN_VERY_OLD', 'iin') : undefined;

/** Disagreements between the IIN and what is recorded: told, not refused, because numbers of 2000 differ in practice. */
export function iinWarnings(iin: string | null, birth: Partial<PartialDate>, gender: string | null): Problem[] {
  if (!iin) return [];
  const said = readIin(iin);
  const outside =
    said.birthDate &&
    birth.earliest &&
    birth.latest &&
    (said.birthDate < birth.earliest || said.birthDate > birth.latest);
  return [
    ...(outside ? [problem('IIN_BIRTH_DATE_DIFFERS', 'birthDate')] : []),
    ...(said.gender && gender && said.gender !== gender ? [problem('IIN_GENDER_DIFFERS', 'gender')] : []),
  ];
}
