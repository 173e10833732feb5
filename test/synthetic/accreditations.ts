import { Random, Shares } from '../support/random.js';
import type { Row } from './copy.js';
import { dateCells, dayOf, LAST_DAY, partialDate } from './days.js';
import { createdAt, idOf, STREAM } from './ids.js';
import type { Organization } from './organizations.js';

export const APPLICATION_COLUMNS = [
  'id', 'association_id', 'received_text', 'received_earliest', 'received_latest', 'state', 'state_reason', 'commission_id', 'considered_text',
  'considered_earliest', 'considered_latest', 'conclusion', 'deciding_body_id', 'decision_number', 'decided_text', 'decided_earliest', 'decided_latest',
  'created_at',
]; // prettier-ignore
export const ACCREDITATION_COLUMNS = [
  'id', 'association_id', 'application_id', 'number', 'start_text', 'start_earliest', 'start_latest', 'until_text', 'until_earliest', 'until_latest',
  'standing', 'created_at',
]; // prettier-ignore

type State = 'RECEIVED' | 'CONSIDERED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN';
const STATES = new Shares<State>([['GRANTED', 82], ['REFUSED', 8], ['WITHDRAWN', 3], ['CONSIDERED', 3], ['RECEIVED', 4]]); // prettier-ignore
/** The first round. */
const FIRST_ROUND = dayOf(2019, 4);

interface Asked {
  readonly index: number;
  readonly association: Organization;
  readonly day: number;
  readonly state: State;
}

/** Made-up applications of the associations, one of each, and what stands in the register of them. */
export class Accreditations {
  private readonly bodies: readonly Organization[];
  private readonly associations: readonly Organization[];

  constructor(
    private readonly seed: number,
    organizations: readonly Organization[],
  ) {
    this.bodies = organizations.filter(({ type }) => type === 'BODY');
    this.associations = organizations.filter(
      ({ type, dissolved }) => type === 'ASSOCIATION' && (dissolved ?? LAST_DAY) > FIRST_ROUND,
    );
  }

  *applicationRows(): Generator<Row> {
    for (const { index, association, day, state } of this.all()) {
      const random = this.random(index, 1);
      const considered = ['CONSIDERED', 'GRANTED', 'REFUSED'].includes(state);
      const decided = state === 'GRANTED' || state === 'REFUSED';
      yield [
        this.id(index), association.id, ...dateCells(partialDate(day, 'day')), state, state === 'REFUSED' || state === 'WITHDRAWN' ? 'құжаттары толық емес' : null,
        considered ? random.pick(this.bodies).id : null, ...dateCells(considered ? partialDate(day + 40, 'month') : null),
        considered ? (state === 'REFUSED' ? 'NOT_RECOMMENDED' : 'RECOMMENDED') : null,
        decided ? random.pick(this.bodies).id : null, decided ? `${random.between(1, 60)}-${index}` : null, ...dateCells(decided ? partialDate(day + 80, 'day') : null),
        createdAt(index),
      ]; // prettier-ignore
    }
  }
  *rows(): Generator<Row> {
    for (const { index, association, day, state } of this.all()) {
      if (state !== 'GRANTED') continue;
      const random = this.random(index, 2);
      const start = day + 90;
      const until = random.chance(0.8) ? partialDate(start + random.between(3, 9) * 365, 'day') : null;
      const standing = random.chance(0.04) ? (random.chance(0.5) ? 'SUSPENDED' : 'WITHDRAWN') : 'IN_FORCE';
      yield [
        idOf(this.seed, STREAM.accreditation, index), association.id, this.id(index), String(index + 1), ...dateCells(partialDate(start, 'day')),
        ...dateCells(until), standing, createdAt(index),
      ]; // prettier-ignore
    }
  }

  private *all(): Generator<Asked> {
    for (const [index, association] of this.associations.entries()) {
      const random = this.random(index, 0);
      const last = association.dissolved ?? LAST_DAY;
      const first = Math.min(Math.max(FIRST_ROUND, association.founded), last);
      yield { index, association, day: random.between(first, last), state: STATES.draw(random) };
    }
  }
  private id(index: number): string {
    return idOf(this.seed, STREAM.application, index);
  }
  private random(index: number, matter: number): Random {
    return new Random(this.seed, STREAM.application, index, matter);
  }
}
