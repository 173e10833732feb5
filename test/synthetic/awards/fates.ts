import { Random } from '../../support/random.js';
import type { Row } from '../copy.js';
import { LAST_DAY, dayText } from '../days.js';
import { STREAM, idOf } from '../ids.js';
import type { Organization } from '../organizations.js';
import type { Decision, Given } from './decisions.js';
import type { AwardRules, Rules } from './rules.js';

export const ACT_COLUMNS = ['id', 'award_id', 'kind', 'effective_on', 'decision_id', 'reason'];

interface Act {
  readonly kind: 'SUSPENSION' | 'REINSTATEMENT' | 'REVOCATION';
  readonly day: number;
  readonly decision: Decision;
}

/** What became of an award that an act of the register gave. */
export interface Fate {
  readonly award: Given;
  readonly decision: Decision;
  /** Its place among the recipients; null: it was found later, and put under the act. */
  readonly position: number | null;
  readonly rules: Rules | undefined;
  readonly signed: number | null;
  readonly presented: number | null;
  readonly acts: readonly Act[];
}

export type Fates = ReadonlyMap<number, Fate>;

const PROPOSED = 0.85;
const SIGNED = 0.94;
const PRESENTED = 0.92;
const ACTED_ON = 0.015;
const STATUS = { SUSPENSION: 'SUSPENDED', REINSTATEMENT: 'VALID', REVOCATION: 'REVOKED' } as const;
const REASONS = {
  SUSPENSION: 'тексеру аяқталғанға дейін',
  REINSTATEMENT: 'тексеру бұзушылық таппады',
  REVOCATION: 'мәліметтердің дұрыс еместігі анықталды',
} as const;

export const statusOf = (fate: Fate | undefined): string => {
  const last = fate?.acts.at(-1);
  return last ? STATUS[last.kind] : 'VALID';
};

/** By the place of the award among all. */
export function planFates(seed: number, decisions: readonly Decision[], rules: AwardRules): Fates {
  const ofBody = new Map<Organization, Decision[]>();
  for (const each of decisions) ofBody.set(each.body, [...(ofBody.get(each.body) ?? []), each]);
  const fates = new Map<number, Fate>();
  for (const decision of decisions) {
    const day = decision.day + new Random(seed, STREAM.decisionFacts, decision.index, 1).between(1, 25);
    let position = 0;
    for (const award of decision.awards) {
      const random = new Random(seed, STREAM.awardStory, award.index);
      const isProposed = random.chance(PROPOSED);
      const signed = isProposed && day <= LAST_DAY && random.chance(SIGNED) ? day : null;
      const handed = (signed ?? day) + random.between(0, 60);
      const presented = handed <= LAST_DAY && random.chance(PRESENTED) ? handed : null;
      const later = (): Decision[] => ofBody.get(decision.body)!.filter((each) => each.day > handed);
      const acts = random.chance(ACTED_ON) ? actsOn(random, later()) : [];
      const governed = isProposed ? rules.on(award.kind, decision.day) : undefined;
      fates.set(award.index, {
        award, decision, position: isProposed ? ++position : null, rules: governed, signed, presented, acts,
      }); // prettier-ignore
    }
  }
  return fates;
}

/** Each by a later act of the same assembly. */
function actsOn(random: Random, later: readonly Decision[]): readonly Act[] {
  if (later.length === 0) return [];
  const ends = random.chance(0.4) ? (['REVOCATION'] as const) : (['SUSPENSION', 'REINSTATEMENT'] as const);
  const kinds = random.chance(0.4) ? ends.slice(0, 1) : ends;
  const from = random.between(0, later.length - 1);
  return kinds.flatMap((kind, i) => {
    const decision = later[from + i];
    return decision ? [{ kind, decision, day: decision.day }] : [];
  });
}

export function* actRows(seed: number, fates: Fates): Generator<Row> {
  let entry = 0;
  for (const { award, acts } of fates.values())
    for (const { kind, day, decision } of acts)
      yield [
        idOf(seed, STREAM.awardAct, entry++), idOf(seed, STREAM.award, award.index), kind, dayText(day), decision.id, REASONS[kind],
      ]; // prettier-ignore
}
