import { solve, type Model } from 'yalps';

/** What is known of a sum of unknown numbers. Each name is an unknown number of people. */
export interface Fact {
  readonly of: readonly string[];
  readonly least: number;
  readonly most: number;
}

/**
 * Somebody who knows a lot of sums, and asks how small and how large another one may be: by linear programming over whole
 * numbers. Undefined: no people are such as the facts say.
 */
export class Attacker {
  private readonly model: Omit<Model, 'direction' | 'objective'>;

  constructor(facts: readonly Fact[]) {
    const constraints = new Map(facts.map(({ least, most }, i) => [`f${i}`, { min: least, max: most }]));
    const unknowns = new Map<string, Map<string, number>>();
    for (const [i, { of }] of facts.entries())
      for (const name of of) unknowns.set(name, (unknowns.get(name) ?? new Map<string, number>()).set(`f${i}`, 1));
    this.model = { constraints, variables: unknowns, integers: true };
  }

  rangeOf(of: readonly string[]): readonly [number, number] | undefined {
    const [least, most] = [this.best('minimize', of), this.best('maximize', of)];
    return least === undefined || most === undefined ? undefined : [least, most];
  }

  private best(direction: 'minimize' | 'maximize', of: readonly string[]): number | undefined {
    const variables = [...(this.model.variables as Map<string, Map<string, number>>)].map(
      ([name, own]) => [name, of.includes(name) ? new Map([...own, ['sum', 1]]) : own] as const,
    );
    const { status, result } = solve({ ...this.model, direction, objective: 'sum', variables });
    if (status === 'infeasible') return undefined;
    if (status !== 'optimal') throw new Error(`The solver says: ${status}`);
    return result;
  }
}
