import { createHash } from 'node:crypto';
import type { FieldNode, GraphQLField, OperationDefinitionNode } from 'graphql';
import { Compiler, type Parameter } from './compiler.js';
import type { Viewer } from './viewer.js';
import { compileRows } from './connection.js';
import type { Field, ManyField } from './declaration.js';
import { Frame } from './frame.js';
import type { Readings } from './readings.js';
import type { Rewinding } from './rewinding.js';
import { readsSealed } from './sealed.js';
import { collectFields, type Document } from './selection.js';
import type { Hashing, Variables } from './values.js';

/** SQL with its parameters; `$n` are read from the variables of each request. */
export interface Statement {
  readonly text: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Values that are judged though the text does not hold them. */
  readonly checks: readonly Parameter[];
  /** The permissions of guarded fields; where there are some, the answer tells which it holds (see disclosures.ts). */
  readonly disclosedFields: ReadonlyMap<string, string>;
  /** Set where it shows a record as it once was. */
  readonly rewinding: Rewinding | undefined;
  /** Why an answer that is null is refused. */
  readonly nullMeans: (() => Error) | undefined;
  /** Its answer may hold sealed values. */
  readonly sealed: boolean;
}
/** One root field of a query. */
export interface Root {
  readonly nodes: readonly FieldNode[];
  readonly field: GraphQLField<unknown, unknown>;
  readonly reading: Field;
}
/** The root fields of a query by their response keys, in the order of the document; `__typename` is none of them. */
export type Roots = readonly { readonly key: string; readonly root?: Root }[];
/** A whole query. `__typename` needs no statement. */
export type Plan = readonly { readonly key: string; readonly root?: Root; readonly statement?: Statement }[];

function statement(sql: string, compiler: Compiler): Statement {
  const { parameters, checks, disclosedFields, rewinding, nullMeans } = compiler;
  const name = `r${createHash('sha1').update(sql).digest('base64url')}`;
  return { text: sql, parameters, checks, name, disclosedFields, rewinding, nullMeans, sealed: readsSealed(sql) };
}

/** One root field as one statement. `withTypename`: for objects that GraphQL completes. */
export function compileRoot(
  readings: Readings,
  viewer: Viewer,
  document: Document,
  { nodes, reading }: Pick<Root, 'nodes' | 'reading'>,
  withTypename = false,
): Statement {
  const compiler = new Compiler(document, readings, viewer, withTypename);
  const sql = compiler.field(reading, {}, { parent: 'Query', nodes, frame: new Frame('root') });
  return statement(`SELECT ${sql} AS data`, compiler);
}

/** The rows of one list, each a text of JSON, without pages. */
export function compileStream(
  readings: Readings,
  viewer: Viewer,
  document: Document,
  { nodes, reading }: Root,
): Statement {
  const compiler = new Compiler(document, readings, viewer, false, true);
  const site = { parent: 'Query', nodes, frame: new Frame('root') };
  return statement(
    compiler.at(nodes[0]!, () => compileRows(compiler, reading as ManyField, site)),
    compiler,
  );
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
  return statement(`SELECT ${sql} AS data`, compiler);
}

/** Undefined where a root field is not answered by the read path. */
export function rootsOf(readings: Readings, document: Document, operation: OperationDefinitionNode): Roots | undefined {
  const fields = document.schema.getQueryType()!.getFields();
  const roots = [...collectFields(document, 'Query', [operation.selectionSet])].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    const reading = readings.root(name);
    return {
      key,
      isKnown: name === '__typename' || !!reading,
      ...(reading && { root: { nodes, reading, field: fields[name]! } }),
    };
  });
  return roots.every(({ isKnown }) => isKnown) ? roots : undefined;
}

export function valuesOf(
  { parameters, checks }: Statement,
  variables: Variables,
  viewer: Viewer,
  hashing: Hashing,
): unknown[] {
  for (const check of checks) check(variables, viewer, hashing);
  return parameters.map((read) => read(variables, viewer, hashing));
}
