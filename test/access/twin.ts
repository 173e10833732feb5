import type { Dice } from './dice.js';
import { Rule } from './rule.js';
import { viewOf } from './view.js';
import { newAward, newCitation, newMembership, newNomination, newPerson } from './world-maker.js';
import type { World } from './world.js';

const TRIES = 40;

type Edit = (dice: Dice, world: World) => { readonly [K in keyof World]?: World[K] | undefined };

/** One of a list made another, or taken out. */
function changed<T>(dice: Dice, all: readonly T[], change: (one: T) => T): T[] | undefined {
  if (all.length === 0) return undefined;
  const at = dice.below(all.length);
  return all.map((each, i) => (i === at ? change(each) : each));
}
const without = <T>(dice: Dice, all: readonly T[], isNeeded: (one: T) => boolean): T[] | undefined => {
  const free = all.filter((each) => !isNeeded(each));
  const gone = free.length > 0 ? dice.pick(free) : undefined;
  return gone && all.filter((each) => each !== gone);
};
const refersTo = ({ memberships, awards, decisions, nominations, citations }: World, id: string): boolean =>
  [...memberships, ...awards, ...decisions, ...nominations].some(
    (each) => Object.values(each).includes(id) && each.id !== id,
  ) || citations.some((each) => each.subjectId === id);

const EDITS: readonly Edit[] = [
  (dice, { people, areas }) => ({ people: [...people, newPerson(dice, areas)] }),
  (dice, { people, areas }) => ({ people: changed(dice, people, ({ id }) => ({ ...newPerson(dice, areas), id })) }),
  (dice, { people, areas }) => ({
    people: changed(dice, people, (each) => {
      const other = newPerson(dice, areas);
      const field = dice.pick(['gender', 'iin', 'birthDate', 'phone', 'note'] as const);
      return { ...each, [field]: other[field] };
    }),
  }),
  (dice, world) => ({ people: without(dice, world.people, ({ id }) => refersTo(world, id)) }),
  (dice, world) => ({ memberships: [...world.memberships, ...[newMembership(dice, world)].filter((each) => !!each)] }),
  (dice, { memberships }) => ({ memberships: changed(dice, memberships, (each) => ({ ...each, note: `басқа ${dice.below(9)}` })) }),
  (dice, { memberships }) => ({ memberships: changed(dice, memberships, (each) => ({ ...each, endDate: each.endDate ? null : '2025-02-02' })) }),
  (dice, world) => ({ memberships: without(dice, world.memberships, ({ id }) => refersTo(world, id)) }),
  (dice, world) => ({ awards: [...world.awards, newAward(dice, world)] }),
  (dice, world) => ({ awards: changed(dice, world.awards, ({ id }) => ({ ...newAward(dice, world), id })) }),
  (dice, { awards }) => ({ awards: changed(dice, awards, (each) => ({ ...each, note: `басқа ${dice.below(9)}` })) }),
  (dice, world) => ({ awards: without(dice, world.awards, ({ id }) => refersTo(world, id)) }),
  (dice, { decisions }) => ({ decisions: changed(dice, decisions, (each) => ({ ...each, note: `басқа ${dice.below(9)}` })) }),
  (dice, world) => ({ nominations: [...world.nominations, newNomination(dice, world)] }),
  (dice, world) => ({ nominations: changed(dice, world.nominations, ({ id }) => ({ ...newNomination(dice, world), id })) }),
  (dice, { nominations }) => ({ nominations: without(dice, nominations, () => false) }),
  (dice, world) => ({ citations: [...world.citations, ...[newCitation(dice, world)].filter((each) => !!each)] }),
  (dice, { citations }) => ({ citations: without(dice, citations, () => false) }),
  (dice, { organizations }) => ({ organizations: changed(dice, organizations, (each) => ({ ...each, note: `басқа ${dice.below(9)}` })) }),
  (dice, { sources }) => ({ sources: changed(dice, sources, (each) => ({ ...each, note: `басқа ${dice.below(9)}` })) }),
]; // prettier-ignore

/** Another world that this viewer must not be able to tell from the first: it differs in what he may not know, and only there. */
export function makeTwin(dice: Dice, { world, rights }: Rule): { readonly world: World; readonly edits: number } {
  const view = viewOf(new Rule(world, rights));
  let twin = world;
  let edits = 0;
  for (let i = 0; i < TRIES; i++) {
    const edit = Object.entries(dice.pick(EDITS)(dice, twin)).filter(([, list]) => list !== undefined);
    const next: World = { ...twin, ...Object.fromEntries(edit) };
    if (edit.length === 0 || viewOf(new Rule(next, rights)) !== view) continue;
    if (JSON.stringify(next) !== JSON.stringify(twin)) edits++;
    twin = next;
  }
  return { world: twin, edits };
}
