import { createHash } from 'node:crypto';
import type { FieldNode, OperationDefinitionNode } from 'graphql';
import { Compiler, type Parameter } from './compiler.js';
import type { Viewer } from './viewer.js';
import type { Field } from './declaration.js';
import { Frame } from './frame.js';
import type { Readings } from './readings.js';
import type { Rewinding } from './rewinding.js';
import { readsSealed } from './sealed.js';
import { collectFields, type Document } from './selection.js';
import type { Hashing, Variables } from './values.js';

/** One root field as one statement; `$n` are read from the variables of each request. */
export interface Statement {
  readonly key: string;
  readonly field: string;
  readonly text: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** The permissions of guarded fields; where there are some, the answer tells which it holds (see disclosures.ts). */
  readonly disclosedFields: ReadonlyMap<string, string>;
  /** Set where it shows a record as it once was. */
  readonly rewinding: Rewinding | undefined;
  /** Its answer may hold sealed values. */
  readonly sealed: boolean;
}
/** A whole query as statements; `__typename` of the root needs none. */
export interface Plan {
  readonly statements: readonly Statement[];
  readonly typenames: readonly string[];
}

export function compileRoot(
  readings: Readings,
  viewer: Viewer,
  document: Document,
  site: { parent: string; key: string; nodes: readonly FieldNode[] },
  field: Field,
  withTypename = false,
): Statement {
  const compiler = new Compiler(document, readings, viewer, withTypename);
  const sql = compiler.field(field, {}, { parent: site.parent, nodes: site.nodes, frame: new Frame('root') });
  return statement(site.key, site.nodes[0]!.name.value, sql, compiler);
}

function statement(key: string, field: string, sql: string, compiler: Compiler): Statement {
  const { parameters, disclosedFields, rewinding } = compiler;
  const text = `SELECT ${sql}::text AS data`;
  const name = `r${createHash('sha1').update(text).digest('base64url')}`;
  return { key, field, text, parameters, name, disclosedFields, rewinding, sealed: readsSealed(text) };
}

/** One record by id, for what a command answers; `Node` may be a record of any type. */
export function compileRecord(
  readings: Readings,
  viewer: Viewer,
  document: Document,
  type: string,
  id: string,
  nodes: readonly FieldNode[],
): Statement {
  const compiler = new Compiler(document, readings, viewer, true);
  compiler.parameters.push(() => id);
  const sql = readings.has(type) ? compiler.byId(type, '$1::uuid', nodes) : compiler.byIdAlone('$1::uuid', nodes);
  return statement('', '', sql, compiler);
}

/** Undefined when a root field is not answered by the read path: then the whole document takes the other way. */
export function compilePlan(
  readings: Readings,
  viewer: Viewer,
  document: Document,
  operation: OperationDefinitionNode,
): Plan | undefined {
  const roots = collectFields(document, 'Query', [operation.selectionSet]);
  const statements: Statement[] = [];
  const typenames: string[] = [];
  for (const [key, nodes] of roots) {
    const name = nodes[0]!.name.value;
    const field = readings.root(name);
    if (name === '__typename') typenames.push(key);
    else if (!field) return undefined;
    else statements.push(compileRoot(readings, viewer, document, { parent: 'Query', key, nodes }, field));
  }
  return { statements, typenames };
}

export const valuesOf = (made: Statement, variables: Variables, viewer: Viewer, hashing: Hashing): unknown[] =>
  made.parameters.map((read) => read(variables, viewer, hashing));
