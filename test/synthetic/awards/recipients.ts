import type { Random } from '../../support/random.js';
import { CAPACITIES, capacityIn } from '../capacities.js';
import type { Crowd } from '../crowd.js';
import { FIRST_DAY } from '../days.js';
import type { Careers } from '../memberships.js';
import type { Organization } from '../organizations.js';
import type { People } from '../people.js';
import type { Region } from '../reference.js';
import type { AwardKind } from './kinds.js';

/** Recipients of awards: in which capacity, where and on which day. */
export interface Recipient {
  readonly person: number | null;
  readonly organization: Organization | null;
  readonly capacity: string | null;
  readonly region: Region;
  readonly areaId: string;
  readonly day: number;
}

/** The assemblies of the regions, which grant most awards. */
export type Assemblies = ReadonlyMap<Region, Organization>;

export function assembliesOf(organizations: readonly Organization[]): Assemblies {
  const assemblies = organizations.filter(({ kind }) => kind === 'regional_assembly');
  return new Map(assemblies.map((each) => [each.region, each]));
}

const ORGANIZATION_SHARE = 0.05;
const TRIES = 10;

/** Chooses to whom awards are given, among all of the register. */
export class Recipients {
  private readonly given = new Set<string>();

  constructor(
    private readonly people: People,
    private readonly crowd: Crowd,
    private readonly organizations: readonly Organization[],
    private readonly careers: Careers,
    private readonly assemblies: Assemblies,
  ) {}

  draw(random: Random, kind: AwardKind): Recipient {
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
    return Math.max(kind.first, this.assemblies.get(region)?.founded ?? FIRST_DAY);
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
}
