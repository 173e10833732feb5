import { sealIin } from '../../src/modules/people/index.js';
import type { Secrets } from '../../src/platform/secrets/index.js';
import { bytes, type Row } from './copy.js';
import { DAYS_PER_YEAR, LAST_DAY, type Precision, dateCells, dayOf, partialDate, vaguely } from './days.js';
import { STREAM, createdAt, idOf } from './ids.js';
import { syntheticIin } from './iin.js';
import { TRADITIONS, initials, traditionsOf, written } from './names.js';
import type { FullName, Gender } from './names-forms.js';
import { Random, Shares } from '../support/random.js';
import type { Reference, Region, Unit } from './reference.js';
import { latinSpelling, russianSpelling } from './words.js';

interface OtherName {
  readonly text: string;
  readonly kind: 'SPELLING' | 'FORMER' | 'INITIALS' | 'PASSPORT';
  readonly language: string | null;
  readonly script: string;
}

/** What is true of a synthetic person; the register may know less of it. */
export interface Person {
  readonly index: number;
  readonly name: FullName;
  readonly gender: Gender;
  readonly tradition: number;
  readonly region: Region;
  readonly unit: Unit | null;
  readonly birth: number;
  readonly death: number | null;
}

export const PEOPLE_COLUMNS = [
  'id', 'family_name', 'given_name', 'patronymic_name', 'sort_name', 'gender', 'area_id',
  'birth_text', 'birth_earliest', 'birth_latest', 'death_text', 'death_earliest', 'death_latest',
  'iin_sealed', 'iin_key_id', 'iin_hash', 'academic_degree', 'synthetic', 'created_at',
]; // prettier-ignore

export const OTHER_NAME_COLUMNS = ['id', 'subject_type', 'subject_id', 'text', 'kind', 'language', 'script'];

const BIRTH_PRECISION = new Shares<Precision>([['day', 60], ['month', 4], ['year', 36]]); // prettier-ignore
const DEGREES = [
  'филология ғылымдарының кандидаты', 'тарих ғылымдарының докторы', 'педагогика ғылымдарының кандидаты',
  'заң ғылымдарының кандидаты', 'PhD докторы', 'медицина ғылымдарының кандидаты',
]; // prettier-ignore

function unitShares(region: Region): Shares<Unit | null> {
  const towns = region.units.map((unit) => [unit, unit.kind === 'city_admin' ? 4 : 1] as const);
  const all = towns.reduce((sum, [, share]) => sum + share, 0);
  return new Shares<Unit | null>([...towns, [null, Math.max(all, 1) * 0.15]]);
}

/** The people of the register. Any of them can be made again from the seed and the index, so none is kept. */
export class People {
  private readonly regions: Shares<Region>;
  private readonly units: ReadonlyMap<Region, Shares<Unit | null>>;
  private readonly traditions: ReadonlyMap<Region, Shares<number>>;

  constructor(
    readonly seed: number,
    readonly count: number,
    reference: Reference,
    private readonly secrets: Secrets,
  ) {
    this.regions = new Shares(reference.regions.map((region) => [region, region.weight]));
    this.units = new Map(reference.regions.map((region) => [region, unitShares(region)]));
    this.traditions = new Map(reference.regions.map((region) => [region, traditionsOf(region.prefix)]));
  }

  id(index: number): string {
    return idOf(this.seed, STREAM.person, index);
  }

  person(index: number): Person {
    const random = new Random(this.seed, STREAM.personNames, index);
    const region = this.regions.draw(random);
    const unit = this.units.get(region)!.draw(random);
    const tradition = this.traditions.get(region)!.draw(random);
    const gender = random.chance(0.52) ? 'FEMALE' : 'MALE';
    const name = TRADITIONS[tradition]!.compose(random, gender);
    // Two throws: most people of the register were born about 1968, few long before or after.
    const birth = dayOf(1932) + Math.floor((random.fraction() + random.fraction()) * 36 * DAYS_PER_YEAR);
    const old = birth + 58 * DAYS_PER_YEAR;
    const death = old < LAST_DAY && random.chance(0.1) ? random.between(Math.ceil(old), LAST_DAY) : null;
    return { index, name, gender, tradition, region, unit, birth, death };
  }

  *rows(meet: (person: Person) => void): Generator<Row> {
    for (let index = 0; index < this.count; index++) {
      const person = this.person(index);
      meet(person);
      yield this.row(person);
    }
  }

  private row(person: Person): Row {
    const random = new Random(this.seed, STREAM.person, person.index, 1);
    const { name, gender, birth, death } = person;
    const known = random.chance(0.6) ? partialDate(birth, BIRTH_PRECISION.draw(random)) : null;
    const area = random.chance(0.03) ? null : (person.unit ?? person.region).id;
    return [
      this.id(person.index), name.family, name.given, name.patronymic, written(name),
      random.chance(0.95) ? gender : null, area, ...dateCells(known), ...dateCells(death ? vaguely(random, death) : null),
      ...this.iinCells(person, random.chance(0.3)),
      random.chance(0.03) ? random.pick(DEGREES) : null, true, createdAt(person.index),
    ]; // prettier-ignore
  }

  private iinCells({ index, gender }: Person, known: boolean): Row {
    if (!known) return [null, null, null];
    const { sealed, keyId, hash } = sealIin(this.secrets, this.id(index), syntheticIin(index, gender === 'MALE'));
    return [bytes(sealed), bytes(keyId), bytes(hash)];
  }

  otherNames(person: Person): OtherName[] {
    const random = new Random(this.seed, STREAM.otherName, person.index, 1);
    if (!random.chance(0.15)) return [];
    const main = written(person.name);
    const short = { family: person.name.family, given: person.name.given, patronymic: null };
    const russian: OtherName = { text: russianSpelling(main), kind: 'SPELLING', language: 'ru', script: 'Cyrl' };
    const latin: OtherName = { text: latinSpelling(written(short)), kind: 'PASSPORT', language: null, script: 'Latn' };
    const brief: OtherName = { text: initials(person.name), kind: 'INITIALS', language: 'kk', script: 'Cyrl' };
    const point = random.fraction();
    const found = point < 0.5 ? [russian] : point < 0.75 ? [latin] : point < 0.9 ? [brief] : [russian, latin];
    if (person.gender === 'FEMALE' && random.chance(0.15)) found.push(this.formerName(person, random));
    const other = found.filter(({ text }) => text !== main);
    return other.length > 0 ? other : [latin];
  }

  /** Another family name of the same customs: the name before marriage. */
  private formerName(person: Person, random: Random): OtherName {
    const before = TRADITIONS[person.tradition]!.compose(random, 'FEMALE');
    const text = written({ ...person.name, family: before.family });
    return { text, kind: 'FORMER', language: 'kk', script: 'Cyrl' };
  }

  *otherNameRows(): Generator<Row> {
    let entry = 0;
    for (let index = 0; index < this.count; index++) {
      for (const { text, kind, language, script } of this.otherNames(this.person(index))) {
        yield [idOf(this.seed, STREAM.otherName, entry++), 'Person', this.id(index), text, kind, language, script];
      }
    }
  }
}
