import { Dice } from './dice.js';
import type { Fact } from './attack.js';

/** A value is a decade of birth and a band of age: a band begins within a decade, so that each cuts the other. */
export interface Value {
  readonly name: string;
  readonly decade: number;
  readonly band: number;
}
/** People of one region and sex with one value; `undefined`: it is not known. */
export type Numbers = ReadonlyMap<Value | undefined, number>;
export interface Place {
  readonly region: number;
  readonly sex: number;
  readonly people: Numbers;
}
export interface Register {
  readonly values: readonly Value[];
  readonly regions: readonly number[];
  readonly places: readonly Place[];
}

/** Anything between a few people who are all alike and many who are not, with everybody's value known or hardly anybody's. */
export function randomRegister(dice: Dice, most = 3): Register {
  const decades = dice.between(1, 4);
  const values = dice.times(decades * 2, (i) => ({ name: `v${i}`, decade: i >> 1, band: (i + 1) >> 1 }));
  const regions = dice.times(dice.between(1, most), (i) => i);
  const [size, unknown, spread] = [dice.pick([3, 8, 20]), dice.pick([0, 0.05, 0.5]), dice.pick([0.2, 0.6, 1])];
  const places = regions.flatMap((region) => {
    const present = dice.some(spread, values);
    return [0, 1].map((sex) => ({ region, sex, people: people(dice, present, dice.between(0, size), unknown) }));
  });
  return { values, regions, places };
}

function people(dice: Dice, present: readonly Value[], size: number, unknown: number): Numbers {
  const numbers = new Map<Value | undefined, number>();
  const each = dice.times(size * Math.max(1, present.length), () => (dice.chance(unknown) ? undefined : dice.maybe(1, present) ?? undefined)); // prettier-ignore
  for (const value of each) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  return numbers;
}

/** The same with more people, each of whom was recorded later. */
export function grown(register: Register, recorded: readonly Numbers[]): Register {
  const places = register.places.map((place, i) => {
    const numbers = new Map(place.people);
    for (const [value, count] of recorded[i]!) numbers.set(value, (numbers.get(value) ?? 0) + count);
    return { ...place, people: numbers };
  });
  return { ...register, places };
}

export const inRegion = ({ places }: Register, region: number): Numbers => {
  const all = new Map<Value | undefined, number>();
  for (const place of places)
    if (place.region === region)
      for (const [value, count] of place.people) all.set(value, (all.get(value) ?? 0) + count);
  return all;
};
export const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, each) => sum + each, 0);
export const knownOf = (numbers: Numbers): Map<Value, number> =>
  new Map([...numbers].filter((each): each is [Value, number] => each[0] !== undefined));

/** What one may group by, and which regions one may leave out: every question that is permitted beside a guarded group. */
export function questions({ regions, values }: Register): { regions: number[]; values: Value[] }[] {
  const some = [...Array(2 ** regions.length).keys()].slice(1).map((mask) => regions.filter((i) => (mask >> i) & 1));
  const groups: ((each: Value) => unknown)[] = [({ decade }) => decade, ({ band }) => band, ({ name }) => name];
  const cells = groups.flatMap((by) => {
    const keys = [...new Set(values.map(by))];
    return keys.map((key) => values.filter((value) => by(value) === key));
  });
  return some.flatMap((each) => cells.map((cell) => ({ regions: each, values: cell })));
}

/** The name of an unknown number. */
export const unknownOf = (place: Pick<Place, 'region' | 'sex'>, value: Value | undefined, when = ''): string =>
  `${place.region}.${place.sex}.${value?.name ?? 'unknown'}${when}`;

/** How many people there are of each region and sex may be asked by everybody who counts. */
export const openFacts = (register: Register, when = ''): Fact[] =>
  register.places.map((place) => {
    const total = sumOf(place.people.values());
    const of = [...register.values, undefined].map((value) => unknownOf(place, value, when));
    return { of, least: total, most: total };
  });

/** All unknown numbers that a number about these regions and values is the sum of. */
export const partsOf = (
  register: Register,
  regions: readonly number[],
  values: readonly Value[],
  when = '',
): string[] =>
  register.places.flatMap((place) =>
    regions.includes(place.region) ? values.map((value) => unknownOf(place, value, when)) : [],
  );
export const countOf = ({ places }: Register, regions: readonly number[], values: readonly Value[]): number =>
  sumOf(places.flatMap((place) => (regions.includes(place.region) ? values.map((value) => place.people.get(value) ?? 0) : []))); // prettier-ignore
