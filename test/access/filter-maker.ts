import type { Dice } from './dice.js';
import type { Filter } from './filtering.js';
import { dayOf } from './world-maker.js';
import type { World } from './world.js';

/** A random filter of a type, by guarded fields too, with `and`, `or` and `not` down to a depth; often none. */
export function makeFilter(dice: Dice, world: World, type: string, depth: number): Filter | undefined {
  if (!dice.chance(0.55) || !FILTERS[type]) return undefined;
  const [name, make] = dice.pick(Object.entries(FILTERS[type]));
  const one = { [name]: make(dice, world) };
  if (depth === 0 || dice.chance(0.5)) return one;
  const others = dice.times(2, () => makeFilter(dice, world, type, depth - 1)).filter((each) => each !== undefined);
  const form = dice.fraction();
  if (form < 0.4) return { not: one };
  return { [form < 0.7 ? 'and' : 'or']: [one, ...others] };
}

const ids = (dice: Dice, from: readonly { id: string }[]): object =>
  dice.chance(0.7) ? { eq: dice.pick(from).id } : { in: [dice.pick(from).id, dice.pick(from).id] };
const idsOrNone = (dice: Dice, from: readonly { id: string }[]): object =>
  dice.chance(0.3) ? { isNull: dice.chance(0.5) } : ids(dice, from);
const area = (dice: Dice, { areas }: World): object => ({ [dice.pick(['eq', 'within'])]: dice.pick(areas).id });

type Maker = (dice: Dice, world: World) => unknown;
const FILTERS: Readonly<Record<string, Readonly<Record<string, Maker>>>> = {
  Person: {
    id: (dice, { people }) => ids(dice, people),
    area,
    familyName: (dice, { people }) => ({ [dice.pick(['eq', 'startsWith'])]: dice.pick(people).familyName.slice(0, dice.pick([2, 20])) }),
    gender: (dice) => [dice.pick(['MALE', 'FEMALE'])],
    iin: (dice, { people }) =>
      dice.chance(0.3) ? { isNull: dice.chance(0.5) } : { eq: dice.pick(people).iin ?? '100000000000' },
  },
  Organization: {
    id: (dice, { organizations }) => ids(dice, organizations),
    area,
    type: (dice) => dice.some(0.6, ['BODY', 'ASSOCIATION', 'INSTITUTION']),
    parent: (dice, { organizations }) => idsOrNone(dice, organizations),
  },
  Membership: {
    person: (dice, { people }) => ids(dice, people),
    organization: (dice, { organizations }) => ids(dice, organizations),
    ended: (dice) => dice.chance(0.5),
  },
  Award: {
    area,
    recipient: (dice, { people, organizations }) => ids(dice, [...people, ...organizations]),
    recipientKind: (dice) => [dice.pick(['PERSON', 'ORGANIZATION'])],
    grantingBody: (dice, { organizations }) => idsOrNone(dice, organizations),
    presenter: (dice, { people }) => idsOrNone(dice, people),
    year: (dice) => ({ eq: Number(dayOf(dice).slice(0, 4)) }),
    awardDecision: (dice, { decisions }) => idsOrNone(dice, decisions),
  },
  AwardDecision: {
    area,
    decidingBody: (dice, { organizations }) => ids(dice, organizations),
  },
  Nomination: {
    area,
    nominee: (dice, { people, organizations }) => ids(dice, [...people, ...organizations]),
    proposer: (dice, { organizations }) => idsOrNone(dice, organizations),
    decidingBody: (dice, { organizations }) => idsOrNone(dice, organizations),
    decision: (dice, { decisions }) => idsOrNone(dice, decisions),
    state: (dice) => [dice.pick(['DRAFT', 'SUBMITTED', 'WITHDRAWN', 'REFUSED'])],
  },
}; // prettier-ignore
