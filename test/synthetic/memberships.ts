import { CAPACITIES, capacityIn } from './capacities.js';
import type { Row } from './copy.js';
import type { Crowd } from './crowd.js';
import { LAST_DAY, dateCells, dayText, vaguely } from './days.js';
import { History, officesOf, type Tenure } from './histories.js';
import { STREAM, idOf } from './ids.js';
import type { KindCode } from './organization-plan.js';
import type { Organization } from './organizations.js';
import type { People } from './people.js';
import { postId, termsOf } from './posts.js';
import { Random, Shares } from '../support/random.js';
import type { Reference } from './reference.js';

export const MEMBERSHIP_COLUMNS = [
  'id', 'person_id', 'organization_id', 'post_id', 'term_id', 'start_text', 'start_earliest', 'start_latest',
  'attested_on', 'ended', 'end_text', 'end_earliest', 'end_latest', 'end_reason_id', 'on_behalf_of_id',
  'voting_right', 'capacity', 'synthetic',
]; // prettier-ignore

/** How many sit at a time; what there is to tell is shared out in this proportion. */
const SEATS: Record<KindCode, number> = {
  regional_assembly: 90,
  district_assembly: 25,
  mothers_council: 12,
  public_accord_council: 11,
  elders_council: 11,
  mediation_council: 10,
  eca: 20,
  kmm_qogamdyq_kelisim: 35,
  dostyq_house: 9,
};
const DEFAULT_TERM_DAYS = 1450;

const END_REASONS = new Shares([
  ['rotation', 34], ['post_change', 24], ['own_wish', 16], ['moved_region', 7], ['recall', 5], ['other', 12],
  ['citizenship', 1], ['court', 0.3],
]); // prettier-ignore

/** What the register knows of a tenure. Every statement is true, so no two of them can contradict each other. */
function knownOf(random: Random, { start, end }: Tenure): Row {
  const someDay = dayText(random.between(start, end ?? LAST_DAY));
  const startKnown = random.chance(0.93);
  const endKnown = end !== null && random.chance(0.9);
  const attested = !startKnown || (end !== null && !endKnown) || random.chance(0.06);
  return [
    ...dateCells(startKnown ? vaguely(random, start) : null), attested ? someDay : null, end !== null,
    ...dateCells(endKnown ? vaguely(random, end) : null),
  ]; // prettier-ignore
}

/** What awards need of all memberships: plain numbers, as there are hundreds of thousands. */
export class Careers {
  readonly people: number[] = [];
  readonly organizations: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly roles: Tenure['role'][] = [];

  add({ person, organization, start, end, role }: Tenure): void {
    this.people.push(person);
    this.organizations.push(organization.index);
    this.starts.push(start);
    this.ends.push(end ?? LAST_DAY);
    this.roles.push(role);
  }
}

export class Memberships {
  readonly careers = new Careers();
  private readonly associations = new Map<string, Organization[]>();

  constructor(
    private readonly people: People,
    private readonly crowd: Crowd,
    private readonly organizations: readonly Organization[],
    private readonly reference: Reference,
  ) {
    for (const each of organizations.filter(({ kind }) => kind === 'eca')) {
      const list = this.associations.get(each.region.id) ?? [];
      this.associations.set(each.region.id, [...list, each]);
    }
  }

  *rows(total: number): Generator<Row> {
    const { seed } = this.people;
    const quotas = this.quotas(total);
    let index = 0;
    for (const organization of this.organizations) {
      const members = quotas[organization.index]!;
      for (const tenure of new History(seed, this.crowd, organization).tell(members)) {
        this.careers.add(tenure);
        yield this.row(tenure, index++);
      }
    }
  }

  /** Ordinary members of each organization, so that with all the officers the total is reached. */
  private quotas(total: number): readonly number[] {
    const { seed } = this.people;
    const offices = this.organizations.reduce((sum, each) => sum + officesOf(seed, each).length, 0);
    const weights = this.organizations.map((each) => {
      const days = (each.dissolved ?? LAST_DAY) - each.founded;
      return SEATS[each.kind] * Math.max(days / DEFAULT_TERM_DAYS, termsOf(seed, each).length, 1);
    });
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const members = Math.max(total - offices, 0);
    let shared = 0;
    return weights.map((weight) => {
      const before = Math.round((members * shared) / whole);
      shared += weight;
      return Math.round((members * shared) / whole) - before;
    });
  }

  private row(tenure: Tenure, index: number): Row {
    const { seed } = this.people;
    const { organization, term, end, died } = tenure;
    const random = new Random(seed, STREAM.membership, index, 1);
    const behalf = this.nominator(random, tenure);
    const ended = end !== null && random.chance(0.8);
    const reason = died ? 'death' : end === organization.dissolved ? 'organization_ended' : END_REASONS.draw(random);
    const voting = organization.type === 'BODY' && random.chance(0.4) ? random.chance(0.96) : null;
    return [
      idOf(seed, STREAM.membership, index), this.people.id(tenure.person), organization.id,
      postId(seed, organization, tenure.role), term?.id ?? null, ...knownOf(random, tenure),
      ended ? this.reference.item('end-reason', reason) : null, behalf?.id ?? null, voting,
      this.capacity(random, behalf, tenure), true,
    ]; // prettier-ignore
  }

  /** The association that sent a member into an assembly or a council of its region. */
  private nominator(random: Random, { organization, role, start }: Tenure): Organization | null {
    if (organization.type !== 'BODY' || role !== 'member' || !random.chance(0.35)) return null;
    const found = random.pick(this.associations.get(organization.region.id) ?? [organization]);
    const existed = found.kind === 'eca' && found.founded <= start && (found.dissolved ?? LAST_DAY) > start;
    return existed ? found : null;
  }

  private capacity(random: Random, behalf: Organization | null, { organization, person }: Tenure): string | null {
    if (behalf && random.chance(0.6)) {
      return capacityIn(behalf, random.chance(0.3) ? 'head' : 'member', this.crowd.isWoman(person));
    }
    return organization.type === 'BODY' && random.chance(0.3) ? random.pick(CAPACITIES) : null;
  }
}
