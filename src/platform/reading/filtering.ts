import { GraphQLError } from 'graphql';
import type { Compilation } from './compilation.js';
import type { Reading } from './declaration.js';
import type { Frame } from './frame.js';
import type { Value, ValueObject } from './values.js';

/** The conditions of a filter input: its fields are ANDed; `and`, `or`, `not` combine whole filters. */
export function compileFilter(compiler: Compilation, reading: Reading, given: Value, frame: Frame): string[] {
  if (given === undefined || given === null) return [];
  return Object.entries(given as ValueObject).flatMap(([name, operand]) => {
    if (operand === undefined || operand === null) return [];
    if (name === 'and') return (operand as Value[]).flatMap((each) => compileFilter(compiler, reading, each, frame));
    if (name === 'or')
      return [any((operand as Value[]).map((each) => all(compileFilter(compiler, reading, each, frame))))];
    if (name === 'not') return [`(${all(compileFilter(compiler, reading, operand, frame))}) IS NOT TRUE`];
    return [field(compiler, reading, name, operand, frame)];
  });
}

const all = (parts: readonly string[]): string => (parts.length > 0 ? parts.join(' AND ') : 'true');
const any = (parts: readonly string[]): string =>
  parts.length > 0 ? `(${parts.map((each) => `(${each})`).join(' OR ')})` : 'false';

function field(compiler: Compilation, reading: Reading, name: string, operand: Value, frame: Frame): string {
  compiler.counting();
  const filter = reading.filters?.[name];
  if (!filter) throw new Error(`${reading.type} cannot be filtered by ${name}`);
  if (filter.permission && !compiler.viewer.may(filter.permission)) {
    throw new GraphQLError('You may not filter by this', {
      extensions: { code: 'FORBIDDEN', required: filter.permission },
    });
  }
  const condition = `(${filter.condition(frame.table, operand, compiler.bind, {}, compiler.visibility.isVisible)})`;
  // A row whose value is not for the viewer neither fits nor fails the filter: it tells nothing.
  const own = filter.permission && compiler.visibility.within(reading, frame.table, filter.permission);
  return own ? `(${own} AND ${condition})` : condition;
}
