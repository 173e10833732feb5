import { NOBODY, type Crowd, type Wanted } from './crowd.js';
import { LAST_DAY } from './days.js';
import { STREAM } from './ids.js';
import type { Organization } from './organizations.js';
import { ordinaryRole, termsOf, type Role, type Term } from './posts.js';
import { Random } from '../support/random.js';

/** One person in one post, exactly as it was; the register may know less. */
export interface Tenure {
  readonly organization: Organization;
  readonly person: number;
  readonly role: Role;
  readonly term: Term | null;
  readonly start: number;
  readonly end: number | null;
  readonly died: boolean;
}

interface Office {
  readonly role: Role;
  readonly start: number;
  readonly end: number | null;
}

const SHORTEST = 60;

/** Holders of one seat, one after the other: a new one begins on the last day of the former or after a gap. */
function* chain(random: Random, role: Role, organization: Organization): Generator<Office> {
  const last = organization.dissolved ?? LAST_DAY;
  let start = organization.founded;
  while (start < last - SHORTEST) {
    const end = start + random.between(450, 2700);
    if (end >= last) {
      const vacant = random.chance(0.1);
      yield { role, start, end: vacant ? random.between(start + SHORTEST / 2, last) : organization.dissolved };
      return;
    }
    yield { role, start, end };
    start = end + (random.chance(0.7) ? 0 : random.between(1, 200));
  }
}

/** The offices without their holders: cheap to make twice, first to count them. */
export function officesOf(seed: number, organization: Organization): readonly Office[] {
  const random = new Random(seed, STREAM.offices, organization.index);
  const roles: readonly Role[] = ['deputy', 'deputy', 'secretary', 'head'];
  return roles.flatMap((role) => [...chain(random, role, organization)]);
}

/**
 * Everybody who ever held a post in one organization. What is made here cannot break the rules of the register:
 * holders of a seat follow each other, and whoever comes back to a post had left it before.
 */
export class History {
  private readonly random: Random;
  private readonly tenures: Tenure[] = [];
  private readonly officers = new Set<number>();

  constructor(
    private readonly seed: number,
    private readonly crowd: Crowd,
    private readonly organization: Organization,
  ) {
    this.random = new Random(seed, STREAM.seats, organization.index);
  }

  tell(ordinaryMembers: number): readonly Tenure[] {
    for (const office of officesOf(this.seed, this.organization)) {
      this.hold(this.successor(office), office, null);
    }
    const terms = termsOf(this.seed, this.organization);
    if (terms.length > 0) this.tellTerms(terms, ordinaryMembers);
    else this.tellMembers(ordinaryMembers);
    return this.tenures;
  }

  /** The former holder again, a former deputy or secretary, or somebody new. */
  private successor(office: Office): number {
    const former = this.tenures.filter(({ end, role }) => end !== null && end <= office.start && role !== 'head');
    const before = this.tenures.at(-1);
    const again = before?.role === office.role && before.end !== null && before.end <= office.start;
    if (again && this.random.chance(0.15) && this.crowd.isActive(before.person, office.start)) return before.person;
    if (office.role === 'head' && former.length > 0 && this.random.chance(0.3)) {
      const { person } = this.random.pick(former);
      if (this.isFree(person, office) && this.crowd.isActive(person, office.start)) return person;
    }
    return this.crowd.find(this.random, this.wanted(office.start, this.officers));
  }

  /** Has left every other post of the organization by the first day of the office. */
  private isFree(person: number, office: Office): boolean {
    return this.tenures.every((each) => each.person !== person || (each.end !== null && each.end <= office.start));
  }

  private wanted(day: number, besides: ReadonlySet<number>): Wanted {
    const { kind, region, unit, served } = this.organization;
    const base = { day, region, unit, besides, ...(served ? { traditions: served.codes } : {}) };
    if (kind === 'mothers_council') return { ...base, gender: 'FEMALE' };
    return kind === 'elders_council' && this.random.chance(0.85) ? { ...base, gender: 'MALE' } : base;
  }

  private hold(person: number, office: Office, term: Term | null): Tenure | null {
    if (person === NOBODY) return null;
    const death = this.crowd.deathOf(person);
    const died = death < (office.end ?? LAST_DAY);
    const { role, start } = office;
    const end = died ? death : office.end;
    const tenure = { organization: this.organization, person, role, term, start, end, died };
    this.tenures.push(tenure);
    if (role !== 'member' && role !== 'staff') this.officers.add(person);
    return tenure;
  }

  private tellTerms(terms: readonly Term[], members: number): void {
    const whole = (terms.at(-1)!.end ?? LAST_DAY) - terms[0]!.start || 1;
    let stayed: readonly number[] = [];
    let told = 0;
    for (const term of terms) {
      const upTo = Math.round((members * ((term.end ?? LAST_DAY) - terms[0]!.start)) / whole);
      stayed = this.tellTerm(term, upTo - told, stayed);
      told = upTo;
    }
  }

  /** Returns those who stayed to the end and may be appointed again. */
  private tellTerm(term: Term, members: number, before: readonly number[]): readonly number[] {
    const taken = new Set(this.officers);
    const stayed: number[] = [];
    for (let seat = 0; seat < members; seat++) {
      const last = term.end ?? LAST_DAY;
      const late = this.random.chance(0.35);
      const start = late ? this.random.between(term.start, last - Math.ceil((last - term.start) / 5)) : term.start;
      const candidate = before[seat];
      const again = candidate !== undefined && !taken.has(candidate) && this.random.chance(0.55);
      const person =
        again && this.crowd.isActive(candidate, start)
          ? candidate
          : this.crowd.find(this.random, this.wanted(start, taken));
      const early = this.random.chance(term.end === null ? 0.12 : 0.25) && start < last;
      const end = early ? this.random.between(start + 1, last) : term.end;
      const tenure = this.hold(person, { role: ordinaryRole(this.organization), start, end }, term);
      taken.add(person);
      if (tenure && tenure.end === term.end && term.end !== null) stayed.push(person);
    }
    return stayed;
  }

  private tellMembers(members: number): void {
    const { founded, dissolved } = this.organization;
    const last = dissolved ?? LAST_DAY;
    const taken = new Set(this.officers);
    const role = ordinaryRole(this.organization);
    for (let seat = 0; seat < members; seat++) {
      const start = this.random.chance(0.12) ? founded : this.random.between(founded, last - SHORTEST / 2);
      const person = this.crowd.find(this.random, this.wanted(start, taken));
      const end = start + this.random.between(200, 4500);
      this.hold(person, { role, start, end: end < last ? end : dissolved }, null);
      taken.add(person);
    }
  }
}
