import { Random, Shares } from '../../support/random.js';
import type { Row } from '../copy.js';
import { dateCells, partialDate, type Precision } from '../days.js';
import { STREAM, createdAt, idOf } from '../ids.js';
import { written } from '../names.js';
import { saidOf, type Given } from './decisions.js';
import { statusOf, type Fate } from './fates.js';
import { KINDS, type AwardKind } from './kinds.js';
import type { Plan } from './index.js';
import type { Recipients } from './recipients.js';

export const AWARD_COLUMNS = [
  'id', 'type_id', 'person_id', 'organization_id', 'capacity', 'citation', 'granting_body_id', 'area_id', 'published', 'synthetic',
  'created_at', 'date_text', 'date_earliest', 'date_latest', 'date_note', 'place', 'ceremony', 'presenter_id', 'received_by', 'receiver',
  'award_decision_id', 'decision_id', 'decision_number', 'decision_text', 'decision_earliest', 'decision_latest',
  'number', 'decision_position', 'rules_id', 'status',
]; // prettier-ignore
export const CITATION_COLUMNS = ['id', 'source_id', 'subject_type', 'subject_id'];

const PRECISION = new Shares<Precision | 'unknown'>([['day', 68], ['month', 12], ['year', 16], ['unknown', 4]]); // prettier-ignore
const PLACES = ['Достық үйі', 'облыстық филармония', 'мәдениет сарайы', 'әкімдіктің мәжіліс залы', 'Студенттер сарайы'];
const OCCASIONS = [
  'Наурыз мерекесі қарсаңында',
  'Республика күніне орай',
  'Алғыс айту күнінде',
  'Ассамблея сессиясында',
];
const CEREMONIES = ['Наурыз мерекесіне арналған жиын', 'Республика күніне арналған жиын', 'Ассамблея сессиясы'];

/** The recipient and kind of every award: acts and papers are made of them before the awards are written. */
export function planAwards(seed: number, recipients: Recipients, count: number): readonly Given[] {
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed, STREAM.awardFacts, index);
    const kind = KINDS.draw(random);
    return { index, kind, recipient: recipients.draw(random, kind) };
  });
}

/** For what it was given, as its paper repeats it. */
export function citationOf(seed: number, index: number, { citations }: AwardKind): string | null {
  const random = new Random(seed, STREAM.awardFacts, index, 2);
  return random.chance(0.75) ? random.pick(citations) : null;
}

/** The rows of awards. */
export class Awards {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly plan: Plan) {}

  *rows(given: readonly Given[]): Generator<Row> {
    for (const each of given) yield this.row(each);
  }

  private row({ index, kind, recipient }: Given): Row {
    const { people, fates, assemblies, reference } = this.plan;
    const random = new Random(people.seed, STREAM.awardFacts, index, 1);
    const { person, organization, capacity, areaId } = recipient;
    const fate = fates.get(index);
    const grantor = kind.regional ? assemblies.get(recipient.region) : undefined;
    return [
      idOf(people.seed, STREAM.award, index), reference.awardType(kind.code).id,
      person === null ? null : people.id(person), organization?.id ?? null, capacity,
      citationOf(people.seed, index, kind), grantor?.id ?? null, areaId, random.chance(0.8), true, createdAt(index),
      ...(fate ? this.presented(random, fate) : this.handedOver(random, recipient.day)),
      ...(fate ? saidOf(fate.decision) : this.decided(random, recipient.day)),
      this.number(random, kind, fate), fate?.position ?? null, fate?.rules?.id ?? null, statusOf(fate),
    ]; // prettier-ignore
  }

  /** As it is known of an award of the past. */
  private handedOver(random: Random, day: number): Row {
    const precision = PRECISION.draw(random);
    const date = precision === 'unknown' ? null : partialDate(day, precision);
    const occasion = date === null || random.chance(0.05) ? random.pick(OCCASIONS) : null;
    const place = random.chance(0.3) ? random.pick(PLACES) : null;
    return [...dateCells(date), occasion, place, null, null, null, null];
  }

  /** Into the hands of the recipient, or of those who are left. */
  private presented(random: Random, { award, presented }: Fate): Row {
    if (presented === null) return [null, null, null, null, null, null, null, null, null];
    const { people, crowd } = this.plan;
    const { person } = award.recipient;
    const died = person !== null && crowd.deathOf(person) <= presented;
    const hands = died ? 'FAMILY' : random.chance(0.96) ? 'RECIPIENT' : 'REPRESENTATIVE';
    const presenter = random.between(0, people.count - 1);
    const byKnown = random.chance(0.7) && crowd.isActive(presenter, presented);
    const receiver = hands === 'RECIPIENT' ? null : written(people.person(random.between(0, people.count - 1)).name);
    return [
      ...dateCells(partialDate(presented, 'day')), null, random.pick(PLACES), random.pick(CEREMONIES),
      byKnown ? people.id(presenter) : null, hands, receiver,
    ]; // prettier-ignore
  }

  /** What an award says of an act that is no record here. */
  private decided(random: Random, day: number): Row {
    if (!random.chance(0.25)) return [null, null, null, null, null, null];
    return [
      null, null, `№ ${random.between(1, 400)}`, ...dateCells(partialDate(day - random.between(2, 40), 'day')),
    ]; // prettier-ignore
  }

  /** «С-000123»: С for synthetic, so that no real certificate bears the number. Those that are signed here have that of their form. */
  private number(random: Random, { code }: AwardKind, fate: Fate | undefined): string | null {
    if (fate && fate.position !== null) return this.plan.papers.numberOf(fate.award.index);
    if (!random.chance(0.4)) return null;
    const number = (this.numbers.get(code) ?? 0) + 1;
    this.numbers.set(code, number);
    return `С-${String(number).padStart(6, '0')}`;
  }
}

/** A few awards of a hundred name the synthetic source, so that citations can be tried too. */
export function* citationRows(seed: number, sourceId: string, awards: number): Generator<Row> {
  let entry = 0;
  for (let index = 0; index < awards; index++) {
    if (!new Random(seed, STREAM.citationChoice, index).chance(0.03)) continue;
    yield [idOf(seed, STREAM.citation, entry++), sourceId, 'Award', idOf(seed, STREAM.award, index)];
  }
}
