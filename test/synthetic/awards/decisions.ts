import { Random } from '../../support/random.js';
import { capacityIn } from '../capacities.js';
import type { Row } from '../copy.js';
import { dateCells, partialDate } from '../days.js';
import { STREAM, createdAt, idOf } from '../ids.js';
import type { Careers } from '../memberships.js';
import type { Organization } from '../organizations.js';
import type { Plan } from './index.js';
import type { AwardKind } from './kinds.js';
import type { Assemblies, Recipient } from './recipients.js';

export const DECISION_COLUMNS = [
  'id', 'kind', 'number', 'date_text', 'date_earliest', 'date_latest', 'deciding_body_id', 'signatory_id',
  'signatory_capacity', 'source_id', 'area_id', 'published', 'created_at',
]; // prettier-ignore

/** An award that is given, by its place among all. */
export interface Given {
  readonly index: number;
  readonly kind: AwardKind;
  readonly recipient: Recipient;
}

/** The act of an assembly by which awards are given. */
export interface Decision {
  readonly index: number;
  readonly id: string;
  readonly body: Organization;
  readonly day: number;
  readonly kind: 'ORDER' | 'RESOLUTION';
  readonly number: string;
  readonly signatory: number | null;
  readonly sourceId: string | null;
  /** In the order of the act. */
  readonly awards: readonly Given[];
}

/** Of all awards so many are given by an act that the register knows. */
const DECIDED = 0.4;
const MOST_RECIPIENTS = 100;
/** Most acts have few recipients; on the average thirty. */
const FEW = 2.4;
/** What one act gives was proposed within so many days. */
const SPAN_DAYS = 400;

function* bundles(random: Random, inOrder: readonly Given[]): Generator<readonly Given[]> {
  for (let at = 0; at < inOrder.length;) {
    const size = 1 + Math.floor(MOST_RECIPIENTS * random.fraction() ** FEW);
    const last = inOrder[at]!.recipient.day + SPAN_DAYS;
    const bundle = inOrder.slice(at, at + size).filter(({ recipient }) => recipient.day <= last);
    at += bundle.length;
    if (random.chance(DECIDED)) yield bundle;
  }
}

/** Whoever was at the head of an assembly on a day. */
class Heads {
  private readonly heads = new Map<number, number[]>();

  constructor(private readonly careers: Careers) {
    for (const [place, role] of careers.roles.entries()) {
      if (role !== 'head') continue;
      const organization = careers.organizations[place]!;
      this.heads.set(organization, [...(this.heads.get(organization) ?? []), place]);
    }
  }

  on({ index }: Organization, day: number): number | null {
    const { people, starts, ends } = this.careers;
    const found = this.heads.get(index)?.find((place) => starts[place]! <= day && ends[place]! >= day);
    return found === undefined ? null : people[found]!;
  }
}

/** Awards of one assembly that follow each other are put into acts. */
export function planDecisions(
  seed: number,
  given: readonly Given[],
  assemblies: Assemblies,
  careers: Careers,
  sourceId: string,
): readonly Decision[] {
  const heads = new Heads(careers);
  const made: Decision[] = [];
  for (const [region, body] of assemblies) {
    const random = new Random(seed, STREAM.decisionFacts, body.index);
    const own = given.filter(({ kind, recipient }) => kind.regional && recipient.region === region);
    own.sort((a, b) => a.recipient.day - b.recipient.day || a.index - b.index);
    let number = 0;
    for (const awards of bundles(random, own)) {
      const day = awards.at(-1)!.recipient.day;
      const index = made.length;
      made.push({
        index, id: idOf(seed, STREAM.awardDecision, index), body, day, kind: random.chance(0.8) ? 'ORDER' : 'RESOLUTION',
        number: `№ ${++number}-с`, signatory: heads.on(body, day), sourceId: random.chance(0.05) ? sourceId : null, awards,
      }); // prettier-ignore
    }
  }
  return made;
}

/** In which capacity it is signed. */
export const headOf = (body: Organization, woman: boolean): string => capacityIn(body, 'head', woman);

export function* decisionRows({ decisions, people, crowd }: Plan): Generator<Row> {
  for (const { index, id, body, day, kind, number, signatory, sourceId } of decisions) {
    const random = new Random(people.seed, STREAM.awardDecision, index, 1);
    const capacity = signatory === null ? null : headOf(body, crowd.isWoman(signatory));
    yield [
      id, kind, number, ...dateCells(partialDate(day, 'day')), body.id, signatory === null ? null : people.id(signatory),
      capacity, sourceId, body.region.id, random.chance(0.9), createdAt(index),
    ]; // prettier-ignore
  }
}

/** As an award says it of the act that gave it. */
export const saidOf = ({ id, number, day, sourceId }: Decision): Row => [
  id, sourceId, number, ...dateCells(partialDate(day, 'day')),
]; // prettier-ignore
