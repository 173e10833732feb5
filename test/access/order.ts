import { COMMANDS } from './commands.js';
import type { Dice } from './dice.js';
import type { Refusal } from './planning.js';
import { READ, Rule } from './rule.js';

/** A command with its document, and what the rule says to it. */
export interface Order {
  readonly command: string;
  readonly document: string;
  readonly expected: { readonly refusal: Refusal; readonly shown: boolean } | 'FORBIDDEN';
  readonly variables: { readonly input: object };
}

/** A random command on one world by one viewer; undefined where the dice have thrown one that the registry would refuse for other reasons than access. */
export function makeOrder(dice: Dice, rule: Rule): Order | undefined {
  const [command, { permission, answers, field, plan }] = dice.pick(Object.entries(COMMANDS));
  // Without the right to the command it is refused whatever it says: the plan is made as if there were one.
  const allowed = rule.may(permission) && rule.may(READ[answers]);
  const planned = plan(dice, rule.may(permission) ? rule : rule.with(permission), permission);
  if (!planned) return undefined;
  const { input, checks, becomes, moves, later = [] } = planned;
  const next = new Rule(becomes.world, rule.rights);
  const first = (of: readonly ((rule: Rule) => Refusal)[]): Refusal =>
    of.map((each) => each(rule)).find((each) => each);
  const moved = (): Refusal => (moves && !next.holds(permission, becomes.record as never) ? 'OUT_OF_REACH areaId' : undefined); // prettier-ignore
  const type = `${command[0]!.toUpperCase()}${command.slice(1)}Input`;
  const refusal = allowed ? (first(checks) ?? moved() ?? first(later)) : undefined;
  return {
    command,
    document: `mutation ($input: ${type}!) { result: ${command}(input: $input) { record: ${field} { id } problems { code path } } }`,
    variables: { input },
    expected: allowed ? { refusal, shown: refusal === undefined && next.sees(becomes.record) } : 'FORBIDDEN',
  };
}
