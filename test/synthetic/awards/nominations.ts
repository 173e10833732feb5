import { judge, type Rules as JudgedRules } from '../../../src/modules/awards/nominations/nomination.rules.js';
import { sentenceOf } from '../../../src/modules/awards/nominations/nomination.sentences.js';
import { Random, Shares } from '../../support/random.js';
import { CAPACITIES } from '../capacities.js';
import type { Row } from '../copy.js';
import { NOBODY } from '../crowd.js';
import { FIRST_DAY, LAST_DAY, dayText, momentOn } from '../days.js';
import { STREAM, idOf } from '../ids.js';
import type { Organization } from '../organizations.js';
import type { Region } from '../reference.js';
import type { Decision } from './decisions.js';
import type { Plan } from './index.js';
import { AWARD_KINDS, KINDS, type AwardKind } from './kinds.js';
import type { Recipient } from './recipients.js';

export const NOMINATION_COLUMNS = [
  'id', 'type_id', 'person_id', 'organization_id', 'capacity', 'proposer_id', 'proposing_person_id', 'merits_kk', 'area_id',
  'deciding_body_id', 'state', 'state_reason', 'submitted_at', 'checked_at', 'rules_id', 'prepared_by', 'decision_id', 'award_id',
  'decided_by', 'created_at',
]; // prettier-ignore
export const CHECK_COLUMNS = ['id', 'nomination_id', 'rule', 'outcome', 'sentence_kk', 'sentence_ru', 'sentence_en'];
export const ENDORSEMENT_COLUMNS = ['id', 'nomination_id', 'organization_id', 'given_on', 'statement'];

type State = 'DRAFT' | 'SUBMITTED' | 'CHECKED' | 'RETURNED' | 'WITHDRAWN' | 'GRANTED' | 'REFUSED';
type Nominee = Omit<Recipient, 'day'>;

interface Nomination {
  readonly index: number;
  readonly id: string;
  readonly random: Random;
  readonly kind: AwardKind;
  readonly nominee: Nominee;
  readonly body: Organization;
  readonly state: State;
  readonly drafted: number;
  /** Of those that were handed in. */
  readonly submitted: number;
  readonly decision: Decision | null;
  readonly award: number | null;
}

const CHECKED: readonly State[] = ['CHECKED', 'GRANTED', 'REFUSED'];
/** Of those that did not become an award. */
const STATES = new Shares<Exclude<State, 'GRANTED'>>([
  ['REFUSED', 24], ['SUBMITTED', 21], ['DRAFT', 16], ['CHECKED', 16], ['WITHDRAWN', 16], ['RETURNED', 7],
]); // prettier-ignore
const STATE_REASONS: Partial<Record<State, string>> = {
  RETURNED: 'еңбек сіңірген жылдары көрсетілмеген',
  WITHDRAWN: 'ұсынушы кері алды',
  REFUSED: 'ережеде көрсетілген негіз жоқ',
};
const MERITS = ['Көпжылғы қоғамдық еңбегі бар.', 'Өңірдегі татулық шараларын ұйымдастырып келеді.', 'Жастарға үлгі.'];
const STATEMENT = 'Ұсынысты қолдаймыз.';
/** What is under way was drafted within so many days. */
const UNDER_WAY_DAYS = 240;
const TRIES = 5;
const PREPARED_BY = '{synthetic-clerk}';
const DECIDED_BY = '{synthetic-approver}';
const NO_FACTS = { proposerKind: null, latest: null, ofType: 0, awards: 0, inYear: 0 };
const ONLY_ONCE: Omit<JudgedRules, 'onceInLifetime'> = {
  recipient: null,
  proposerKinds: [],
  yearsBetween: null,
  yearlyLimit: null,
  onceForMerit: false,
};

/** Nominees: those who got their awards, and others in every state. Each can be made again, so none is kept. */
export class Nominations {
  private readonly regions: Shares<Region>;
  private readonly inRegion = new Map<Region, Organization[]>();

  constructor(
    private readonly plan: Plan,
    private readonly others: number,
  ) {
    this.regions = new Shares([...plan.assemblies.keys()].map((region) => [region, region.weight]));
    for (const each of plan.organizations)
      this.inRegion.set(each.region, [...(this.inRegion.get(each.region) ?? []), each]);
  }

  *rows(): Generator<Row> {
    for (const each of this.all()) yield this.row(each);
  }

  *checkRows(): Generator<Row> {
    let entry = 0;
    for (const { id, random, kind, nominee, state, submitted } of this.all()) {
      if (!CHECKED.includes(state)) continue;
      const rules = this.plan.rules.on(kind, submitted) && { ...ONLY_ONCE, onceInLifetime: kind.once };
      const facts = { ...NO_FACTS, isPerson: nominee.person !== null, otherNominations: random.chance(0.06) ? 1 : 0 };
      for (const judged of judge(rules, facts, dayText(submitted))) {
        const { kk, ru, en } = sentenceOf(judged);
        yield [
          idOf(this.plan.people.seed, STREAM.nominationCheck, entry++),
          id,
          judged.rule,
          judged.outcome,
          kk,
          ru,
          en,
        ];
      }
    }
  }

  *endorsementRows(): Generator<Row> {
    let entry = 0;
    for (const { id, random, nominee, body, state, submitted } of this.all()) {
      if (state === 'DRAFT' || !random.chance(0.3)) continue;
      const by = Array.from({ length: random.between(1, 2) }, () =>
        this.organizationIn(random, nominee.region, submitted, body),
      );
      for (const organization of new Set(by)) {
        const given = dayText(Math.min(submitted + random.between(0, 10), LAST_DAY));
        yield [idOf(this.plan.people.seed, STREAM.endorsement, entry++), id, organization.id, given, STATEMENT];
      }
    }
  }

  private *all(): Generator<Nomination> {
    const { seed } = this.plan.people;
    let index = 0;
    for (const { award, decision, position } of this.plan.fates.values()) {
      if (position === null) continue;
      const random = new Random(seed, STREAM.nominationFacts, index);
      const submitted = decision.day - random.between(15, 60);
      const { kind, recipient: nominee, index: given } = award;
      const id = idOf(seed, STREAM.nomination, index);
      const drafted = submitted - random.between(1, 10);
      yield { index, id, random, kind, nominee, body: decision.body, state: 'GRANTED', drafted, submitted, decision, award: given }; // prettier-ignore
      index++;
    }
    for (const last = index + this.others; index < last; index++)
      yield this.other(index, new Random(seed, STREAM.nominationFacts, index));
  }

  private other(index: number, random: Random): Nomination {
    const drawn = STATES.draw(random);
    const decision = drawn === 'REFUSED' && this.plan.decisions.length > 0 ? random.pick(this.plan.decisions) : null;
    const state = drawn === 'REFUSED' && decision === null ? 'WITHDRAWN' : drawn;
    const region = decision?.body.region ?? this.regions.draw(random);
    const body = this.plan.assemblies.get(region)!;
    const submitted = this.submittedOn(random, state, decision);
    const nominee = this.nominee(random, region, submitted, body);
    const kind = kindOn(random, submitted, nominee.organization !== null);
    const drafted = submitted - random.between(1, 10);
    const id = idOf(this.plan.people.seed, STREAM.nomination, index);
    return { index, id, random, kind, nominee, body, state, drafted, submitted, decision, award: null };
  }

  private submittedOn(random: Random, state: State, decision: Decision | null): number {
    if (decision) return decision.day - random.between(15, 60);
    const first = state === 'WITHDRAWN' ? FIRST_DAY : LAST_DAY - UNDER_WAY_DAYS;
    return first + Math.floor(random.fraction() ** 0.6 * (LAST_DAY - first));
  }

  private nominee(random: Random, region: Region, day: number, body: Organization): Nominee {
    const person = random.chance(0.95)
      ? this.plan.crowd.find(random, { day, region, unit: null, besides: new Set() })
      : NOBODY;
    if (person !== NOBODY) {
      const capacity = random.chance(0.7) ? random.pick(CAPACITIES) : null;
      return { person, organization: null, capacity, region, areaId: region.id };
    }
    const organization = this.organizationIn(random, region, day, body);
    return { person: null, organization, capacity: null, region, areaId: (organization.unit ?? region).id };
  }

  /** One that existed on the day; else the assembly itself. */
  private organizationIn(random: Random, region: Region, day: number, body: Organization): Organization {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const found = random.pick(this.inRegion.get(region)!);
      if (found.founded <= day && (found.dissolved ?? day) >= day) return found;
    }
    return body;
  }

  /** Mostly an organization of the region. */
  private proposer({ random, nominee: { region }, body, submitted }: Nomination): Row {
    const { crowd, people } = this.plan;
    const anybody = { day: submitted, region, unit: null, besides: new Set<number>() };
    const person = random.chance(0.04) ? crowd.find(random, anybody) : NOBODY;
    return person === NOBODY
      ? [this.organizationIn(random, region, submitted, body).id, null]
      : [null, people.id(person)];
  }

  private row(nomination: Nomination): Row {
    const { id, random, kind, nominee, body, state, drafted, submitted, decision, award } = nomination;
    const { person, organization, capacity, areaId } = nominee;
    const isHandedIn = state !== 'DRAFT';
    const isChecked = CHECKED.includes(state);
    const checked = Math.min(submitted + random.between(1, 10), LAST_DAY);
    const rules = isChecked ? this.plan.rules.on(kind, submitted) : undefined;
    return [
      id, this.plan.reference.awardType(kind.code).id, person === null ? null : this.plan.people.id(person), organization?.id ?? null, capacity,
      ...this.proposer(nomination), random.pick(MERITS), areaId,
      isHandedIn || random.chance(0.7) ? body.id : null, state, STATE_REASONS[state] ?? null,
      isHandedIn ? momentOn(random, submitted) : null, isChecked ? momentOn(random, checked) : null, rules?.id ?? null, PREPARED_BY,
      decision?.id ?? null, award === null ? null : idOf(this.plan.people.seed, STREAM.award, award), decision ? DECIDED_BY : null,
      momentOn(random, drafted),
    ]; // prettier-ignore
  }
}

/** A kind that is given on the day; letters of thanks always are, and to everybody. */
function kindOn(random: Random, day: number, toOrganization: boolean): AwardKind {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const kind = KINDS.draw(random);
    if (kind.regional && kind.first <= day && kind.last >= day && (kind.organizations || !toOrganization)) return kind;
  }
  return AWARD_KINDS[0]!;
}
