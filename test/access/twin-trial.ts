import type { Client, TestApp, Variables } from '../support/app.js';
import { Dice } from './dice.js';
import { makeOrder } from './order.js';
import { makeProbe } from './probes.js';
import { QuestionMaker } from './question-maker.js';
import { Rule } from './rule.js';
import { knownOf, store, traceOf, type Known } from './storing.js';
import { makeTwin } from './twin.js';
import { makeRights, makeWorld } from './world-maker.js';
import type { World } from './world.js';

const QUESTIONS = 12;
const PROBES = 26;
const ORDERS = 12;
export const CASES_PER_TWIN = QUESTIONS + PROBES + ORDERS;

interface Saying {
  readonly kind: 'query' | 'command';
  readonly document: string;
  readonly variables: Variables;
}
/** Undefined: a command that was carried out, so its answer is about what the viewer may know. */
type Heard = string | undefined;

/** The same viewer asks the same on two worlds that differ only in what he may not know of: nothing may differ. */
export class TwinTrial {
  readonly counts = { pairs: 0, edits: 0, query: 0, command: 0 };

  private constructor(
    private readonly app: TestApp,
    private readonly known: Known,
  ) {}

  static async on(app: TestApp): Promise<TwinTrial> {
    return new TwinTrial(app, await knownOf(app));
  }

  async run(seed: number): Promise<string | undefined> {
    const dice = new Dice(seed);
    const world = makeWorld(dice, this.known.areas);
    const rule = new Rule(world, makeRights(dice, world));
    const { world: twin, edits } = makeTwin(dice, rule);
    const client = this.app.holding(rule.rights);
    const sayings = makeSayings(dice, rule, new Rule(twin, rule.rights));
    const here = await this.hear(client, world, sayings, () => true);
    const there = await this.hear(client, twin, sayings, (i) => here[i] !== undefined);
    const at = sayings.findIndex((_, i) => here[i] !== there[i]);
    if (at >= 0) return differing(sayings[at]!, here[at], there[at], rule);
    this.counts.pairs++;
    this.counts.edits += edits;
    for (const [i, { kind }] of sayings.entries()) if (here[i] !== undefined) this.counts[kind]++;
    return undefined;
  }

  private async hear(client: Client, world: World, sayings: readonly Saying[], isAsked: (i: number) => boolean): Promise<Heard[]> {
    const heard: Heard[] = [];
    await store(this.app.dataSource, world, this.known);
    const before = await traceOf(this.app);
    for (const [i, { kind, document, variables }] of sayings.entries()) {
      const answer = isAsked(i) ? JSON.stringify(await client(document, variables)) : undefined;
      const isDone = kind === 'command' && (await traceOf(this.app)) !== before;
      if (isDone) await store(this.app.dataSource, world, this.known);
      heard.push(isDone ? undefined : answer);
    }
    return heard;
  } // prettier-ignore
}

function makeSayings(dice: Dice, here: Rule, there: Rule): Saying[] {
  const either = (): Rule => dice.pick([here, there]);
  const asked = (document: string): Saying => ({ kind: 'query', document, variables: {} });
  const orders = dice.times(ORDERS, () => makeOrder(dice, either())).filter((each) => each !== undefined);
  return [
    ...dice.times(QUESTIONS, () => asked(new QuestionMaker(dice, either()).make().document)),
    ...dice.times(PROBES, () => asked(makeProbe(dice, either().world))),
    ...orders
      .filter(({ variables }) => ![here, there].some(({ world }) => isMember(world, variables.input)))
      .map(({ document, variables }): Saying => ({ kind: 'command', document, variables })),
  ];
}
/** Two memberships of one person in one place at a time cannot be, known or not: decision 0011 says so. */
const isMember = ({ memberships }: World, input: { personId?: string; organizationId?: string }): boolean =>
  memberships.some((each) => each.personId === input.personId && each.organizationId === input.organizationId);

const differing = ({ document, variables }: Saying, here: Heard, there: Heard, { rights }: Rule): string =>
  [document, JSON.stringify(variables), `here  ${here}`, `there ${there}`, JSON.stringify(rights)].join('\n');
