import { refusals, requestError } from '../problems/index.js';
import type { Compilation } from './compilation.js';
import type { Reading } from './declaration.js';
import type { Frame } from './frame.js';
import { BoundValue, type Value, type ValueObject } from './values.js';

/** The conditions of a filter input: its fields are ANDed; `and`, `or`, `not` combine whole filters. */
export function compileFilter(compiler: Compilation, reading: Reading, given: Value, frame: Frame): string[] {
  if (given === undefined || given === null) return [];
  refuseVoid(given, ['filter']);
  const conditions = (filter: Value): string[] =>
    Object.entries(filter as ValueObject).flatMap(([name, operand]) => {
      if (operand === undefined) return [];
      if (name === 'and') return (operand as Value[]).flatMap(conditions);
      if (name === 'or') return [any((operand as Value[]).map((each) => all(conditions(each))))];
      if (name === 'not') return [`(${all(conditions(operand))}) IS NOT TRUE`];
      return [field(compiler, reading, name, operand, frame)];
    });
  return conditions(given);
}

/** The fields that a filter names, wherever in it. */
export function namedIn(filter: Value, path = 'filter'): { readonly name: string; readonly path: string }[] {
  return Object.entries((filter ?? {}) as ValueObject).flatMap(([name, operand]) => {
    if (operand === undefined) return [];
    if (name === 'not') return namedIn(operand, `${path}.not`);
    if (name === 'and' || name === 'or')
      return ((operand ?? []) as readonly Value[]).flatMap((each, i) => namedIn(each, `${path}.${name}.${i}`));
    return [{ name, path: `${path}.${name}` }];
  });
}

/** Null is nothing to compare with, and a condition that says nothing holds for all: neither can have been meant. */
export function refuseVoid(given: unknown, path: readonly string[]): void {
  const argument = path.join('.');
  if (given === null) throw requestError(refusals.FILTER_NULL, { argument });
  if (typeof given !== 'object' || given instanceof BoundValue) return;
  const said = Object.entries<unknown>({ ...given }).filter(([, each]) => each !== undefined);
  // As one of several that hold together it leaves out nothing.
  if (said.length === 0 && path.length > 1 && path.at(-2) !== 'and' && !Array.isArray(given))
    throw requestError(refusals.FILTER_EMPTY, { argument });
  for (const [name, each] of said) refuseVoid(each, [...path, name]);
}

const all = (parts: readonly string[]): string => (parts.length > 0 ? parts.join(' AND ') : 'true');
const any = (parts: readonly string[]): string =>
  parts.length > 0 ? `(${parts.map((each) => `(${each})`).join(' OR ')})` : 'false';

function field(compiler: Compilation, reading: Reading, name: string, operand: Value, frame: Frame): string {
  compiler.counting();
  const filter = reading.filters?.[name];
  if (!filter) throw new Error(`${reading.type} cannot be filtered by ${name}`);
  if (filter.permission && !compiler.viewer.may(filter.permission)) {
    throw requestError(refusals.FORBIDDEN, { argument: `filter.${name}`, required: filter.permission });
  }
  const condition = `(${filter.condition(frame.table, operand, compiler.bind, {}, compiler.visibility.isVisible)})`;
  // A row whose value is not for the viewer neither fits nor fails the filter: it tells nothing.
  const own = filter.permission && compiler.visibility.within(reading, frame.table, filter.permission);
  return own ? `(${own} AND ${condition})` : condition;
}
