import { SERVED, type Served } from './association-groups.js';
import { type Random, Shares } from '../support/random.js';
import type { Reference, Region, Unit } from './reference.js';

export type KindCode =
  | 'regional_assembly'
  | 'district_assembly'
  | 'mothers_council'
  | 'public_accord_council'
  | 'elders_council'
  | 'mediation_council'
  | 'eca'
  | 'kmm_qogamdyq_kelisim'
  | 'dostyq_house';

/** One organization to be made: its kind and its place; the ordinal tells apart those of one kind in one place. */
export interface Planned {
  readonly kind: KindCode;
  readonly region: Region;
  readonly unit: Unit | null;
  readonly ordinal: number;
  readonly served: Served | null;
}

const EVERY_REGION_HAS: readonly KindCode[] = [
  'regional_assembly', 'kmm_qogamdyq_kelisim', 'dostyq_house', 'mothers_council', 'public_accord_council',
  'elders_council', 'mediation_council',
]; // prettier-ignore

/** Of what is left after the regions have theirs; near the declared numbers of the country (domain notes, part 3). */
const BELOW = new Shares<KindCode>([
  ['mothers_council', 27], ['public_accord_council', 31], ['elders_council', 11], ['eca', 29], ['dostyq_house', 0.4],
]); // prettier-ignore

const DISTRICT_ASSEMBLIES_SHARE = 0.057;
const REGIONAL_SHARE = 0.4;
/** About a third of the associations stand at the region, the others at a city or a district. */
const REGIONAL_ASSOCIATION_SHARE = 0.4;

class Planner {
  readonly plan: Planned[] = [];
  private readonly counts = new Map<string, number>();
  private readonly regions: Shares<Region>;
  private readonly units: ReadonlyMap<Region, Shares<Unit>>;
  private readonly served: Shares<Served>;

  constructor(
    private readonly random: Random,
    reference: Reference,
  ) {
    const { regions, groups } = reference;
    this.regions = new Shares(regions.map((region) => [region, Math.sqrt(region.weight * (region.units.length + 1))]));
    this.units = new Map(
      regions
        .filter((region) => region.units.length > 0)
        .map((region) => [region, new Shares(region.units.map((unit) => [unit, unit.kind === 'city_admin' ? 2 : 1]))]),
    );
    this.served = new Shares(
      SERVED.filter(({ codes }) => codes.every((code) => groups.has(code))).map((each) => [each, each.weight]),
    );
  }

  add(kind: KindCode, region: Region, unit: Unit | null, served: Served | null = null): void {
    const key = [kind, region.id, unit?.id, served?.codes.join()].join('/');
    const ordinal = this.counts.get(key) ?? 0;
    this.counts.set(key, ordinal + 1);
    this.plan.push({ kind, region, unit, ordinal, served });
  }

  addSomewhere(): void {
    const kind = BELOW.draw(this.random);
    const region = this.regions.draw(this.random);
    const unit = this.units.get(region)?.draw(this.random) ?? null;
    if (kind !== 'eca') return this.add(kind, region, unit);
    const regional = this.random.chance(REGIONAL_ASSOCIATION_SHARE);
    return this.add(kind, region, regional ? null : unit, this.served.draw(this.random));
  }
}

/**
 * Which organizations there will be, what stands at a region first, so that everything below finds its parent.
 * However few are asked for, each region has its assembly: it grants the awards.
 */
export function planOrganizations(random: Random, reference: Reference, count: number): readonly Planned[] {
  const planner = new Planner(random, reference);
  const { regions } = reference;
  for (const region of regions) planner.add('regional_assembly', region, null);
  // A small register has not room for all of them: associations and councils below shall be in it too.
  const upTo = regions.length + (count - regions.length) * REGIONAL_SHARE;
  for (const kind of EVERY_REGION_HAS.slice(1)) {
    for (const region of regions) if (planner.plan.length < upTo) planner.add(kind, region, null);
  }
  const districts = regions.flatMap((region) => region.units.map((unit) => ({ region, unit })));
  const assemblies = Math.min(districts.length, Math.round(count * DISTRICT_ASSEMBLIES_SHARE));
  for (let index = 0; index < assemblies && planner.plan.length < count; index++) {
    const { region, unit } = districts[Math.floor((index * districts.length) / assemblies)]!;
    planner.add('district_assembly', region, unit);
  }
  while (planner.plan.length < count) planner.addSomewhere();
  return planner.plan;
}
