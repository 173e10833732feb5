import { Random, Shares } from '../support/random.js';
import type { Copy, Row } from './copy.js';
import { DAYS_PER_YEAR, dateCells, LAST_DAY, partialDate, vaguely } from './days.js';
import { createdAt, idOf, STREAM } from './ids.js';
import type { Reference } from './reference.js';

const CABINET_COLUMNS = ['id', 'kind_id', 'name_kk', 'area_id', 'created_at'];
const MEDIATOR_COLUMNS = [
  'id', 'person_id', 'kind', 'register_number', 'valid_from_text', 'valid_from_earliest', 'valid_from_latest', 'cabinet_id', 'area_id', 'created_at',
]; // prettier-ignore
const TRAINING_COLUMNS = [
  'id', 'topic_kk', 'start_text', 'start_earliest', 'start_latest', 'trained', 'area_id', 'created_at',
]; // prettier-ignore
const CASE_COLUMNS = [
  'id', 'cabinet_id', 'number', 'kind_id', 'stage', 'course', 'received_text', 'received_earliest', 'received_latest', 'received_year', 'created_at',
]; // prettier-ignore

const KINDS = new Shares([['family', 35], ['neighbours', 20], ['labour', 12], ['civil', 15], ['land', 8], ['interethnic', 4], ['school', 6]]); // prettier-ignore
const STAGES = new Shares([['REQUEST', 3], ['CONSULTATION', 4], ['MEDIATION', 3], ['AGREEMENT', 60], ['NO_AGREEMENT', 20], ['WITHDRAWN', 10]]); // prettier-ignore
const TOPICS = ['Медиация негіздері', 'Мектептегі медиация', 'Этномедиация', 'Келіссөз жүргізу'];
const MEDIATORS_PER_PERSON = 0.02;
const TRAININGS_PER_PERSON = 0.005;
const CASES_PER_PERSON = 0.2;

/** A cabinet in each region, with the mediators, trainings and cases of ten years. Nobody in them exists. */
class Mediation {
  constructor(
    private readonly seed: number,
    private readonly personOf: (index: number) => string,
    private readonly reference: Reference,
  ) {}

  *cabinets(): Generator<Row> {
    const kind = this.reference.item('facility-kind', 'mediation_cabinet');
    for (const [index, { id, nameKk }] of this.reference.regions.entries())
      yield [this.cabinet(index), kind, `${nameKk}: медиация кабинеті`, id, createdAt(index)];
  }

  *mediators(count: number): Generator<Row> {
    for (let index = 0; index < count; index++) {
      const { random, region, day } = this.facts(STREAM.mediator, index);
      const kind = random.chance(0.2) ? 'PROFESSIONAL' : 'PUBLIC';
      yield [
        this.id(STREAM.mediator, index), this.personOf(index), kind, String(index + 1), ...dateCells(partialDate(day, 'day')), this.cabinet(region),
        this.reference.regions[region]!.id, createdAt(index),
      ]; // prettier-ignore
    }
  }

  *trainings(count: number): Generator<Row> {
    for (let index = 0; index < count; index++) {
      const { random, region, day } = this.facts(STREAM.training, index);
      yield [
        this.id(STREAM.training, index), random.pick(TOPICS), ...dateCells(vaguely(random, day)), random.between(5, 60),
        this.reference.regions[region]!.id, createdAt(index),
      ]; // prettier-ignore
    }
  }

  *cases(count: number): Generator<Row> {
    for (let index = 0; index < count; index++) {
      const { random, region, day } = this.facts(STREAM.mediationCase, index);
      const stage = STAGES.draw(random);
      const came = random.chance(0.3) ? 'MEDIATION' : 'CONSULTATION';
      const course = stage === 'REQUEST' ? null : ['CONSULTATION', 'MEDIATION'].includes(stage) ? stage : came;
      const received = vaguely(random, day);
      yield [
        this.id(STREAM.mediationCase, index), this.cabinet(region), String(index + 1), this.reference.item('dispute-kind', KINDS.draw(random)), stage, course,
        ...dateCells(received), Number(received.text.slice(0, 4)), createdAt(index),
      ]; // prettier-ignore
    }
  }

  private facts(stream: number, index: number): { readonly random: Random; readonly region: number; readonly day: number } {
    const random = new Random(this.seed, stream, index, 1);
    const region = random.between(0, this.reference.regions.length - 1);
    return { random, region, day: LAST_DAY - random.between(0, Math.round(10 * DAYS_PER_YEAR)) };
  } // prettier-ignore
  private cabinet(region: number): string {
    return this.id(STREAM.cabinet, region);
  }
  private id(stream: number, index: number): string {
    return idOf(this.seed, stream, index);
  }
}

export async function copyMediation(
  copy: Copy,
  seed: number,
  people: { readonly count: number; readonly idOf: (index: number) => string },
  reference: Reference,
): Promise<void> {
  const made = new Mediation(seed, people.idOf, reference);
  const of = (share: number): number => Math.round(people.count * share);
  await copy('facilities', CABINET_COLUMNS, made.cabinets());
  await copy('mediators', MEDIATOR_COLUMNS, made.mediators(of(MEDIATORS_PER_PERSON)));
  await copy('trainings', TRAINING_COLUMNS, made.trainings(of(TRAININGS_PER_PERSON)));
  await copy('mediation_cases', CASE_COLUMNS, made.cases(of(CASES_PER_PERSON)));
}
