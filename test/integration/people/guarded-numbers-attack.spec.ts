import { ANEW, BASE } from '../../../src/kernel/publishing.js';
import { roundedAfter, roundedOf, type Counted } from '../../../src/modules/people/published-numbers.rules.js';
import { Attacker, type Fact } from '../../access/attack.js';
import { Dice } from '../../access/dice.js';
import {
  countOf, grown, inRegion, knownOf, openFacts, partsOf, questions, randomRegister, sumOf, unknownOf, type Numbers, type Register, type Value,
} from '../../access/guarded-register.js'; // prettier-ignore
import { cases, SEED } from '../../support/seed.js';

/** What is published of each region. */
type Published = ReadonlyMap<number, ReadonlyMap<Value, number>>;
type Publishing = (region: Numbers) => ReadonlyMap<Value, number>;

const published = (register: Register, publish: Publishing): Published =>
  new Map(register.regions.map((region) => [region, publish(inRegion(register, region))]));
const asPublished: Publishing = (numbers) => roundedOf({ total: sumOf(numbers.values()), known: knownOf(numbers) });

/** What the answers to all permitted questions say: each number is published, or is up to four more for each number it is the sum of. */
const answers = (register: Register, numbers: Published, slack = BASE - 1, when = ''): Fact[] =>
  questions(register).map(({ regions, values }) => {
    const parts = regions.flatMap((region) => values.map((value) => numbers.get(region)!.get(value) ?? 0));
    const most = sumOf(parts.map((each) => (each === 0 ? BASE - 1 : each + slack)));
    return { of: partsOf(register, regions, values, when), least: sumOf(parts), most };
  });

interface Cell {
  readonly of: readonly string[];
  readonly count: number;
  /** How many people it is known to have at the most. */
  readonly most: number;
}
const sizeOf = ({ places }: Register, regions: readonly number[]): number =>
  sumOf(places.filter(({ region }) => regions.includes(region)).map(({ people }) => sumOf(people.values())));
const small = (cells: readonly Cell[]): Cell[] => cells.filter(({ count, most }) => count < BASE && most > 0);

/** Every number under five that may be asked for. */
const askedFor = (register: Register): Cell[] =>
  small(
    questions(register).map(({ regions, values }) => ({
      of: partsOf(register, regions, values),
      count: countOf(register, regions, values),
      most: sizeOf(register, regions),
    })),
  );
/** The same of one sex of a region, which may not be asked for: how many there are is known, and what they are like is not. */
const narrower = (register: Register, when = ''): Cell[] =>
  small(
    register.places.flatMap((place) =>
      register.values.map((value) => ({
        of: [unknownOf(place, value, when)],
        count: place.people.get(value) ?? 0,
        most: sumOf(place.people.values()),
      })),
    ),
  );

const pinned = (attacker: Attacker, cells: readonly Cell[]): Cell[] =>
  cells.filter(({ of }) => {
    const range = attacker.rangeOf(of);
    return range !== undefined && range[0] === range[1];
  });

describe('whoever asks all there is to ask by guarded groups, and reckons', () => {
  it('learns of a number under five that it is under five, and no more', () => {
    const dice = new Dice(SEED);
    const wrong: unknown[] = [];
    for (let i = 0; i < cases(40); i++) {
      const register = randomRegister(dice);
      const attacker = new Attacker([...openFacts(register), ...answers(register, published(register, asPublished))]);
      for (const { of, count, most } of askedFor(register)) {
        const range = attacker.rangeOf(of);
        if (range?.[0] !== 0 || range[1] < Math.min(BASE - 1, most)) wrong.push({ case: i, of, count, most, range });
      }
      wrong.push(...pinned(attacker, narrower(register)).map((cell) => ({ case: i, ...cell })));
    }
    expect(wrong).toEqual([]);
  });

  it('would learn that nobody has a value, if the small numbers were hidden and no others', () => {
    const dice = new Dice(SEED);
    const hiding: Publishing = (numbers) => new Map([...knownOf(numbers)].filter(([, count]) => count >= BASE));
    const found = dice.times(40, () => {
      const register = randomRegister(dice);
      const facts = [...openFacts(register), ...answers(register, published(register, hiding), 0)];
      return pinned(new Attacker(facts), askedFor(register)).length > 0;
    });
    expect(found).toContain(true);
  });

  it('does not learn of a few new people what they are like, when the numbers are published anew', () => {
    const dice = new Dice(SEED, 2);
    const wrong: unknown[] = [];
    for (let i = 0; i < cases(60); i++) {
      const { facts, cells } = history(dice, asPublished, (before, counted) => roundedAfter(before, counted) ?? before);
      wrong.push(...pinned(new Attacker(facts), cells).map(({ of, count }) => ({ case: i, of, count })));
    }
    expect(wrong).toEqual([]);
  });

  it('would learn it if they were published anew for each', () => {
    const dice = new Dice(SEED, 2);
    const found = dice.times(150, () => {
      const { facts, cells } = history(dice, asPublished, (_, counted) => roundedOf(counted));
      return pinned(new Attacker(facts), cells).some(({ count }) => count > 0);
    });
    expect(found).toContain(true);
  });
});

/** A register, its numbers, new people of whom it is known that they are new, and the numbers then. */
function history(
  dice: Dice,
  first: Publishing,
  then: (before: ReadonlyMap<Value, number>, counted: Counted<Value>) => ReadonlyMap<Value, number>,
): { readonly facts: Fact[]; readonly cells: Cell[] } {
  const before = randomRegister(dice, 2);
  const many = dice.pick([1, 1, 2, ANEW]);
  const recorded = before.places.map(() => newPeople(dice, before, many));
  const after = grown(before, recorded);
  const added: Register = { ...before, places: before.places.map((place, i) => ({ ...place, people: recorded[i]! })) };
  const [was, is] = [published(before, first), new Map<number, ReadonlyMap<Value, number>>()];
  for (const region of before.regions) {
    const numbers = inRegion(after, region);
    const counted = { total: sumOf(numbers.values()), known: knownOf(numbers), recorded: sumOf(inRegion(added, region).values()) };
    is.set(region, then(was.get(region)!, counted));
  }
  // People of today are those of then and the new ones.
  const today = answers(after, is).map((fact) => ({ ...fact, of: fact.of.flatMap((name) => [name, `${name} new`]) }));
  const facts = [...openFacts(before), ...answers(before, was), ...openFacts(added, ' new'), ...today];
  const asked = askedFor(before).filter(({ of }) => of.length <= 4);
  return { facts, cells: [...asked, ...narrower(added, ' new').filter(({ count }) => count > 0)] };
} // prettier-ignore

/** None, or up to so many. */
function newPeople(dice: Dice, { values }: Register, many: number): Numbers {
  const numbers = new Map<Value | undefined, number>();
  for (let left = dice.between(0, many); left > 0; left--) {
    const value = dice.chance(0.1) ? undefined : dice.pick(values);
    numbers.set(value, (numbers.get(value) ?? 0) + 1);
  }
  return numbers;
}
