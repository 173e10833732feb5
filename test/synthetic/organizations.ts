import type { Row } from './copy.js';
import { FIRST_DAY, LAST_DAY, dateCells, dayOf, partialDate, vaguely } from './days.js';
import { STREAM, createdAt, idOf } from './ids.js';
import { levelOf, ownKey, parentKey } from './organization-keys.js';
import { planOrganizations, type KindCode, type Planned } from './organization-plan.js';
import { nameOrganization, type NamePair } from './organization-texts.js';
import { Random, Shares } from '../support/random.js';
import type { Reference } from './reference.js';

export interface Organization extends Planned {
  readonly index: number;
  readonly id: string;
  readonly type: string;
  readonly kindId: string;
  readonly parent: Organization | null;
  readonly name: NamePair;
  /** The name before and the day of the change. */
  readonly renamed: { readonly from: NamePair; readonly on: number } | null;
  readonly founded: number;
  readonly dissolved: number | null;
}

export const ORGANIZATION_COLUMNS = [
  'id', 'type', 'kind_id', 'level_id', 'parent_id', 'area_id', 'name_kk', 'name_ru',
  'founded_text', 'founded_earliest', 'founded_latest', 'dissolved', 'dissolved_text', 'dissolved_earliest',
  'dissolved_latest', 'registration_state', 'synthetic', 'created_at',
]; // prettier-ignore

export const ORGANIZATION_NAME_COLUMNS = [
  'id', 'organization_id', 'position', 'name_kk', 'name_ru', 'start_text', 'start_earliest', 'start_latest',
]; // prettier-ignore

export const ORGANIZATION_GROUP_COLUMNS = ['organization_id', 'ethnic_group_id'];

/** When organizations of a kind came into being. */
const FOUNDED: Record<KindCode, readonly [number, number]> = {
  regional_assembly: [FIRST_DAY, dayOf(1996, 6, 30)],
  district_assembly: [dayOf(2025, 5), dayOf(2025, 11, 15)],
  mothers_council: [dayOf(2013), dayOf(2025, 6, 30)],
  public_accord_council: [dayOf(2005), dayOf(2024)],
  elders_council: [dayOf(2009), dayOf(2025, 3)],
  mediation_council: [dayOf(2014), dayOf(2024)],
  eca: [FIRST_DAY, dayOf(2023)],
  kmm_qogamdyq_kelisim: [dayOf(2014), dayOf(2015, 12, 31)],
  dostyq_house: [dayOf(1998), dayOf(2021)],
};

const LASTING: readonly KindCode[] = ['regional_assembly', 'district_assembly', 'kmm_qogamdyq_kelisim', 'dostyq_house'];
const ASSEMBLY_RENAMED = dayOf(2007, 7, 26);
const DAYS_AFTER_A_NEW_AREA = 400;
const REGISTRATION = new Shares([['REGISTERED', 62], ['BRANCH', 8], ['UNREGISTERED', 30]]); // prettier-ignore

function foundedOn(random: Random, planned: Planned): number {
  const [first, last] = FOUNDED[planned.kind];
  const since = Math.max(planned.region.since ?? FIRST_DAY, planned.unit?.since ?? FIRST_DAY);
  if (since <= first) return random.between(first, last);
  return random.between(since, Math.min(Math.max(last, since + DAYS_AFTER_A_NEW_AREA), LAST_DAY - 30));
}

/** The organizations of the register: few enough to be kept. */
export class Organizations {
  readonly all: Organization[] = [];

  constructor(
    private readonly seed: number,
    private readonly reference: Reference,
    count: number,
  ) {
    const plan = planOrganizations(new Random(seed, STREAM.organizationPlan), reference, count);
    const regional = new Map<string, Organization>();
    // Those at a region first: they are the parents of the others.
    for (const planned of [...plan.filter(({ unit }) => !unit), ...plan.filter(({ unit }) => unit)]) {
      const parent = planned.kind === 'regional_assembly' ? undefined : regional.get(parentKey(planned));
      const made = this.make(planned, parent ?? null);
      if (!planned.unit && planned.ordinal === 0) regional.set(ownKey(planned), made);
      this.all.push(made);
    }
  }

  private make(planned: Planned, parent: Organization | null): Organization {
    const index = this.all.length;
    const random = new Random(this.seed, STREAM.organizationHistory, index);
    const kind = this.reference.kind(planned.kind);
    const founded = foundedOn(random, planned);
    const lives = LASTING.includes(planned.kind) || !random.chance(0.07) || founded > LAST_DAY - 900;
    const dissolved = lives ? null : random.between(founded + 700, LAST_DAY - 60);
    const groups = planned.served?.codes.map((code) => this.reference.groups.get(code)!.nameKk) ?? [];
    const variant = planned.kind === 'eca' && random.chance(0.45) ? 1 : 0;
    const assembly = planned.kind === 'regional_assembly' && founded < ASSEMBLY_RENAMED;
    const others = planned.kind === 'eca' && random.chance(0.15) && (dissolved ?? LAST_DAY) - founded > 1500;
    const on = assembly ? ASSEMBLY_RENAMED : others ? random.between(founded + 400, (dissolved ?? LAST_DAY) - 400) : 0;
    const name = (before: boolean): NamePair => nameOrganization(planned, groups.join('-'), variant, before);
    return {
      ...planned, index, id: idOf(this.seed, STREAM.organization, index), type: kind.type, kindId: kind.id, parent,
      name: name(false), renamed: assembly || others ? { from: name(true), on } : null, founded, dissolved,
    }; // prettier-ignore
  }

  *rows(): Generator<Row> {
    for (const each of this.all) {
      const random = new Random(this.seed, STREAM.organization, each.index, 1);
      const founded = random.chance(0.92) ? vaguely(random, each.founded) : null;
      const dissolved = each.dissolved !== null && random.chance(0.9) ? vaguely(random, each.dissolved) : null;
      yield [
        each.id, each.type, each.kindId, this.reference.item('level', levelOf(each)), each.parent?.id ?? null,
        (each.unit ?? each.region).id, each.name.kk, each.name.ru, ...dateCells(founded), each.dissolved !== null,
        ...dateCells(dissolved), each.kind === 'eca' ? REGISTRATION.draw(random) : null, true, createdAt(each.index),
      ]; // prettier-ignore
    }
  }

  *nameRows(): Generator<Row> {
    let entry = 0;
    const row = (each: Organization, position: number, { kk, ru }: NamePair, start: Row): Row => [
      idOf(this.seed, STREAM.organizationName, entry++), each.id, position, kk, ru, ...start,
    ]; // prettier-ignore
    for (const each of this.all) {
      const random = new Random(this.seed, STREAM.organizationName, each.index, 1);
      const founded = dateCells(random.chance(0.6) ? vaguely(random, each.founded) : null);
      if (!each.renamed) {
        yield row(each, 0, each.name, founded);
        continue;
      }
      const { from, on } = each.renamed;
      const change = dateCells(partialDate(on, on === ASSEMBLY_RENAMED ? 'day' : 'year'));
      yield row(each, 0, from, founded);
      yield row(each, 1, each.name, change);
    }
  }

  *groupRows(): Generator<Row> {
    for (const { id, served } of this.all) {
      for (const code of served?.codes ?? []) yield [id, this.reference.groups.get(code)!.id];
    }
  }
}
