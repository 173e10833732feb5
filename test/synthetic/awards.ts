import { AWARD_KINDS, type AwardKind } from './award-kinds.js';
import { CAPACITIES, capacityIn } from './capacities.js';
import type { Row } from './copy.js';
import type { Crowd } from './crowd.js';
import { FIRST_DAY, dateCells, partialDate, type Precision } from './days.js';
import { STREAM, createdAt, idOf } from './ids.js';
import type { Careers } from './memberships.js';
import type { Organization } from './organizations.js';
import type { People } from './people.js';
import { Random, Shares } from '../support/random.js';
import type { Reference, Region } from './reference.js';

export const AWARD_COLUMNS = [
  'id', 'type_id', 'person_id', 'organization_id', 'date_text', 'date_earliest', 'date_latest', 'date_note', 'capacity',
  'citation', 'granting_body_id', 'number', 'decision_number', 'decision_text', 'decision_earliest', 'decision_latest',
  'place', 'area_id', 'published', 'synthetic', 'created_at',
]; // prettier-ignore
export const CITATION_COLUMNS = ['id', 'source_id', 'subject_type', 'subject_id'];

interface Recipient {
  readonly person: number | null;
  readonly organization: Organization | null;
  readonly capacity: string | null;
  readonly region: Region;
  readonly areaId: string;
  readonly day: number;
}

const KINDS = new Shares<AwardKind>(AWARD_KINDS.map((kind) => [kind, kind.weight]));
const PRECISION = new Shares<Precision | 'unknown'>([['day', 68], ['month', 12], ['year', 16], ['unknown', 4]]); // prettier-ignore
const PLACES = ['Достық үйі', 'облыстық филармония', 'мәдениет сарайы', 'әкімдіктің мәжіліс залы', 'Студенттер сарайы'];
const OCCASIONS = [
  'Наурыз мерекесі қарсаңында',
  'Республика күніне орай',
  'Алғыс айту күнінде',
  'Ассамблея сессиясында',
];
const ORGANIZATION_SHARE = 0.05;
const TRIES = 10;

export class Awards {
  private readonly grantors: ReadonlyMap<Region, Organization>;
  private readonly numbers = new Map<string, number>();
  private readonly given = new Set<string>();

  constructor(
    private readonly people: People,
    private readonly crowd: Crowd,
    private readonly organizations: readonly Organization[],
    private readonly careers: Careers,
    private readonly reference: Reference,
  ) {
    const assemblies = organizations.filter(({ kind }) => kind === 'regional_assembly');
    this.grantors = new Map(assemblies.map((each) => [each.region, each]));
  }

  *rows(count: number): Generator<Row> {
    for (let index = 0; index < count; index++) {
      const random = new Random(this.people.seed, STREAM.awardFacts, index);
      const kind = KINDS.draw(random);
      yield this.row(random, index, kind, this.recipient(random, kind));
    }
  }

  private recipient(random: Random, kind: AwardKind): Recipient {
    const share = ORGANIZATION_SHARE / 0.89;
    if (kind.organizations && random.chance(share)) return this.organization(random, kind);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const found = random.chance(0.8) ? this.office(random, kind) : this.anybody(random, kind);
      if (found && this.mayReceive(kind, found)) return found;
    }
    return this.organizationOrAnybody(random, kind);
  }

  private mayReceive(kind: AwardKind, { person }: Recipient): boolean {
    if (!kind.once) return true;
    const key = `${kind.code}/${person}`;
    if (this.given.has(key)) return false;
    this.given.add(key);
    return true;
  }

  /** Few are left to give a medal to: the letter of the last resort goes to whoever lives. */
  private organizationOrAnybody(random: Random, kind: AwardKind): Recipient {
    for (let person = 0; person < this.people.count; person++) {
      const found = this.personal(random, kind, person);
      if (found && this.mayReceive(kind, found)) return found;
    }
    return this.organization(random, kind);
  }

  /** The first day on which the region, with its assembly, could give this award. */
  private firstDay(kind: AwardKind, region: Region): number {
    return Math.max(kind.first, this.grantors.get(region)?.founded ?? FIRST_DAY);
  }

  /** Later years gave more awards than earlier ones. */
  private day(random: Random, first: number, last: number): number {
    return first + Math.floor(random.fraction() ** 0.6 * (last - first + 1));
  }

  private organization(random: Random, kind: AwardKind): Recipient {
    for (;;) {
      const found = random.pick(this.organizations);
      const first = Math.max(this.firstDay(kind, found.region), found.founded);
      const last = Math.min(kind.last, found.dissolved ?? kind.last);
      if (first > last) continue;
      const areaId = (found.unit ?? found.region).id;
      const { region } = found;
      return { person: null, organization: found, capacity: null, region, areaId, day: this.day(random, first, last) };
    }
  }

  private office(random: Random, kind: AwardKind): Recipient | null {
    const { people, organizations, starts, ends, roles } = this.careers;
    if (people.length === 0) return null;
    const place = random.between(0, people.length - 1);
    const organization = this.organizations[organizations[place]!]!;
    const first = Math.max(this.firstDay(kind, organization.region), starts[place]!);
    const last = Math.min(kind.last, ends[place]!);
    if (first > last) return null;
    const day = this.day(random, first, last);
    const { renamed, region, unit } = organization;
    const name = renamed && day < renamed.on ? renamed.from.kk : organization.name.kk;
    const person = people[place]!;
    const capacity = capacityIn(organization, roles[place]!, this.crowd.isWoman(person), name);
    const areaId = (random.chance(0.7) ? (unit ?? region) : region).id;
    return { person, organization: null, capacity: random.chance(0.92) ? capacity : null, region, areaId, day };
  }

  private anybody(random: Random, kind: AwardKind): Recipient | null {
    return this.personal(random, kind, random.between(0, this.people.count - 1));
  }

  private personal(random: Random, kind: AwardKind, person: number): Recipient | null {
    const { region, unit } = this.people.person(person);
    const first = this.firstDay(kind, region);
    if (first > kind.last) return null;
    const day = this.day(random, first, kind.last);
    if (!this.crowd.isActive(person, day)) return null;
    const capacity = random.chance(0.6) ? random.pick(CAPACITIES) : null;
    return { person, organization: null, capacity, region, areaId: (unit ?? region).id, day };
  }

  private row(random: Random, index: number, kind: AwardKind, recipient: Recipient): Row {
    const { person, organization, day } = recipient;
    const precision = PRECISION.draw(random);
    const date = precision === 'unknown' ? null : partialDate(day, precision);
    const decided = random.chance(0.25) ? partialDate(day - random.between(2, 40), 'day') : null;
    const grantor = kind.regional ? this.grantors.get(recipient.region) : undefined;
    return [
      idOf(this.people.seed, STREAM.award, index), this.reference.awardType(kind.code),
      person === null ? null : this.people.id(person), organization?.id ?? null, ...dateCells(date),
      date === null || random.chance(0.05) ? random.pick(OCCASIONS) : null, recipient.capacity,
      random.chance(0.75) ? random.pick(kind.citations) : null, grantor?.id ?? null,
      random.chance(0.4) ? this.nextNumber(kind) : null, decided ? `№ ${random.between(1, 400)}` : null,
      ...dateCells(decided), random.chance(0.3) ? random.pick(PLACES) : null, recipient.areaId,
      random.chance(0.8), true, createdAt(index),
    ]; // prettier-ignore
  }

  /** «С-000123»: С for synthetic, so that no real certificate bears the number. */
  private nextNumber({ code }: AwardKind): string {
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
