import { TRADITIONS } from './names.js';
import { DAYS_PER_YEAR } from './days.js';
import type { Gender } from './names-forms.js';
import type { Person } from './people.js';
import type { Random } from '../support/random.js';
import type { Region, Unit } from './reference.js';

/** Whom an organization looks for on a given day. */
export interface Wanted {
  readonly day: number;
  readonly region: Region;
  readonly unit: Unit | null;
  readonly gender?: Gender;
  /** The customs of naming that fit an association; preferred, never required. */
  readonly traditions?: readonly string[];
  readonly besides: ReadonlySet<number>;
}

const YOUNGEST_DAYS = 21 * DAYS_PER_YEAR;
const OLDEST_DAYS = 80 * DAYS_PER_YEAR;
const STILL_ALIVE = 2 ** 31 - 1;
const TRIES = 12;
/** Activists sit in several bodies, most people in one or in none. */
const ACTIVITY = 1.35;
export const NOBODY = -1;

/** Where each person lives and when: the little of each person that is needed to choose among all of them. */
export class Crowd {
  private readonly births: Int32Array;
  private readonly deaths: Int32Array;
  private readonly women: Uint8Array;
  private readonly everybody: number[] = [];
  private readonly places = new Map<string, number[]>();

  constructor(count: number) {
    this.births = new Int32Array(count);
    this.deaths = new Int32Array(count);
    this.women = new Uint8Array(count);
  }

  add(person: Person): void {
    const { index, region, unit } = person;
    this.births[index] = person.birth;
    this.deaths[index] = person.death ?? STILL_ALIVE;
    this.women[index] = person.gender === 'FEMALE' ? 1 : 0;
    this.everybody.push(index);
    this.listOf(region.id).push(index);
    this.listOf(`${region.id}/${TRADITIONS[person.tradition]!.code}`).push(index);
    if (unit) this.listOf(unit.id).push(index);
  }

  isWoman(index: number): boolean {
    return this.women[index] === 1;
  }

  /** The day after which the person can hold nothing; far in the future for the living. */
  deathOf(index: number): number {
    return this.deaths[index]!;
  }

  isActive(index: number, day: number): boolean {
    const age = day - this.births[index]!;
    return age >= YOUNGEST_DAYS && age <= OLDEST_DAYS && this.deaths[index]! > day;
  }

  /** Somebody of the place, else of the region, else of the country; NOBODY when all the tries fail. */
  find(random: Random, wanted: Wanted): number {
    const custom = wanted.traditions && random.chance(0.6) ? random.pick(wanted.traditions) : undefined;
    const pools = [
      custom === undefined ? undefined : this.places.get(`${wanted.region.id}/${custom}`),
      wanted.unit && random.chance(0.85) ? this.places.get(wanted.unit.id) : undefined,
      this.places.get(wanted.region.id),
      this.everybody,
    ];
    for (const pool of pools) {
      const found = pool ? this.tryPool(random, pool, wanted) : NOBODY;
      if (found !== NOBODY) return found;
    }
    return NOBODY;
  }

  private tryPool(random: Random, pool: readonly number[], wanted: Wanted): number {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const index = pool[Math.floor(random.fraction() ** ACTIVITY * pool.length)]!;
      if (wanted.besides.has(index) || !this.isActive(index, wanted.day)) continue;
      if (wanted.gender && this.isWoman(index) !== (wanted.gender === 'FEMALE')) continue;
      return index;
    }
    return NOBODY;
  }

  private listOf(key: string): number[] {
    const found = this.places.get(key);
    if (found) return found;
    const list: number[] = [];
    this.places.set(key, list);
    return list;
  }
}
