import type { Answer, Client, TestApp } from '../support/app.js';
import { Dice } from './dice.js';
import { disagreement } from './judging.js';
import { makeOrder, type Order } from './order.js';
import { QuestionMaker } from './question-maker.js';
import { Rule, type Rights } from './rule.js';
import { knownOf, store, traceOf, type Known } from './storing.js';
import { makeRights, makeWorld } from './world-maker.js';

/** How many viewers come to one world, and how often each asks and commands. */
const VIEWERS = 4;
const QUESTIONS = 20;
const ORDERS = 6;
export const CASES_PER_WORLD = VIEWERS * (QUESTIONS + ORDERS);

export class Trial {
  /** How many cases of each kind were tried, refused and carried out. */
  readonly counts: Record<string, number> = {};

  private constructor(
    private readonly app: TestApp,
    private readonly known: Known,
  ) {}

  static async on(app: TestApp): Promise<Trial> {
    return new Trial(app, await knownOf(app));
  }

  /** One world with its viewers. Gives what to show of the first disagreement. */
  async run(seed: number): Promise<string | undefined> {
    const dice = new Dice(seed);
    const world = makeWorld(dice, this.known.areas);
    await store(this.app.dataSource, world, this.known);
    for (let i = 0; i < VIEWERS; i++) {
      const rule = new Rule(world, makeRights(dice, world));
      const client = this.app.holding(rule.rights);
      const found = (await this.ask(dice, rule, client)) ?? (await this.command(dice, rule, client));
      if (found) return `${found}\n${shownRights(rule.rights)}`;
    }
    return undefined;
  }

  private async ask(dice: Dice, rule: Rule, client: Client): Promise<string | undefined> {
    const maker = new QuestionMaker(dice, rule);
    for (let i = 0; i < QUESTIONS; i++) {
      const question = maker.make();
      const found = disagreement(question, await client(question.document));
      if (found) return `${question.document}\n${found}`;
      this.count(question.expected === 'FORBIDDEN' ? 'questions forbidden' : `${question.sort} questions answered`);
    }
    return undefined;
  }

  private async command(dice: Dice, rule: Rule, client: Client): Promise<string | undefined> {
    for (let i = 0; i < ORDERS; i++) {
      const order = makeOrder(dice, rule);
      if (!order) continue;
      const before = await traceOf(this.app);
      const answer = await client(order.document, order.variables);
      const changed = (await traceOf(this.app)) !== before;
      const found = misjudged(order, answer, changed);
      if (found) return `${order.document}\n${JSON.stringify(order.variables)}\n${found}`;
      this.count(`commands ${outcomeOf(order)}`);
      if (changed) await store(this.app.dataSource, rule.world, this.known);
    }
    return undefined;
  }

  private count(kind: string): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
  }
}

const outcomeOf = ({ expected }: Order): string =>
  expected === 'FORBIDDEN' ? 'forbidden' : (expected.refusal?.split(' ')[0]?.toLowerCase() ?? 'carried out');

interface Result {
  readonly record: { readonly id: string } | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
}
/** Where the registry and the model disagree on a command; what is refused must have left nothing behind. */
function misjudged({ expected }: Order, { data, errors }: Answer, changed: boolean): string | undefined {
  const result = (data as { result: Result | null } | null)?.result;
  const told = errors[0]?.extensions.code ?? result?.problems.map(({ code, path }) => `${code} ${path.join('.')}`).join();
  const wanted = expected === 'FORBIDDEN' ? expected : (expected.refusal ?? '');
  const shown = expected !== 'FORBIDDEN' && expected.shown;
  if (told === wanted && changed === (wanted === '') && !!result?.record === shown) return undefined;
  return `expected ${JSON.stringify({ told: wanted, shown })}, got ${JSON.stringify({ told, changed, result })}`;
} // prettier-ignore

const shownRights = (rights: Rights): string =>
  Object.entries(rights).map(([permission, reach]) => `${permission}: ${JSON.stringify(reach)}`).join('\n'); // prettier-ignore
