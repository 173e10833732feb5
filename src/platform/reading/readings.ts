import { Injectable } from '@nestjs/common';
import type { GraphQLInterfaceType, GraphQLSchema } from 'graphql';
import { value, type Field, type Reading } from './declaration.js';
import { undeclared } from './undeclared.js';

type Fields = Readonly<Record<string, Field>>;

/** All declarations of the house. Modules declare their types, and add fields to types of lower floors, in any order. */
@Injectable()
export class Readings {
  private readonly declared = new Map<string, Reading>();
  private readonly added = new Map<string, Fields>();
  private readonly roots = new Map<string, Field>();
  private nodes: ReadonlySet<string> = new Set();
  /** What is declared, as GraphQL; known from the start on. */
  schema: GraphQLSchema;
  private whole: ReadonlyMap<string, Reading> | undefined;

  declare(...readings: Reading[]): void {
    for (const reading of readings) {
      if (this.declared.has(reading.type)) throw new Error(`${reading.type} is declared twice`);
      this.declared.set(reading.type, reading);
    }
    this.whole = undefined;
  }

  /** Adds fields to a type of a lower floor; with an abstract type, to each of its concrete ones. */
  extend(type: string, fields: Fields): void {
    this.added.set(type, { ...this.added.get(type), ...fields });
    this.whole = undefined;
  }

  /** Adds root fields of Query that are answered by the read path. */
  answer(fields: Fields): void {
    for (const [name, field] of Object.entries(fields)) this.roots.set(name, field);
  }

  get(type: string): Reading {
    const found = this.all().get(type);
    if (!found) throw new Error(`${type} has no reading`);
    return found;
  }
  has(type: string): boolean {
    return this.all().has(type);
  }
  root(name: string): Field | undefined {
    return this.roots.get(name);
  }
  /** Concrete types, in the order of declaration. */
  concreteTypes(): Reading[] {
    return [...this.all().values()].filter((each) => !each.variants);
  }
  /** Concrete types whose records are found by their id: the nodes of the schema. */
  records(): Reading[] {
    return this.concreteTypes().filter((each) => this.nodes.has(each.type));
  }
  /** The types of the records whose id is `$1`, as a statement. */
  typesOfRecord(): string {
    const parts = this.records().map(({ type, table, where }) => {
      const own = where ? ` AND ${where((column) => `r.${column}`)}` : '';
      return `SELECT '${type}' AS type FROM ${table} r WHERE r.id = $1${own}`;
    });
    return parts.join(' UNION ALL ');
  }
  /** The declaration of the records of a table: the abstract one where several types share it. */
  ofTable(table: string): Reading {
    const all = [...this.all().values()].filter((each) => each.table === table && each.fields.id);
    const found = all.find((each) => each.variants ?? this.nodes.has(each.type)) ?? all[0];
    if (!found) throw new Error(`The table ${table} has no reading`);
    return found;
  }

  /** The rows of all types that were taken back, as a table of a statement. */
  voidedRows(): string {
    const voidable = [...this.declared.values()].filter((each) => each.voidable);
    const parts = voidable.map(({ type, table, variants }) => {
      const names = Object.entries(variants?.types ?? {}).map(([name, { value }]) => `WHEN '${value}' THEN '${name}'`);
      const name = variants ? `CASE ${variants.by((column) => `r.${column}`)} ${names.join(' ')} END` : `'${type}'`;
      const columns = `r.id, ${name} AS type, r.voided_at, r.voided_by, r.voided_reason`;
      return `SELECT ${columns} FROM ${table} r WHERE r.voided_at IS NOT NULL`;
    });
    return `(${parts.join(' UNION ALL ')})`;
  }

  /** Fails at start where schema and declarations differ: silence there would be null for ever. */
  assertCover(schema: GraphQLSchema): void {
    this.schema = schema;
    this.nodes = new Set(
      schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map((each) => each.name),
    );
    const differences = undeclared(schema, this.all(), this.roots);
    if (differences.length > 0) throw new Error(differences.join('\n'));
  }

  /** Declarations with what others added to them; an abstract type gives one reading for each of its variants. */
  private all(): ReadonlyMap<string, Reading> {
    if (this.whole) return this.whole;
    const whole = new Map<string, Reading>();
    for (const reading of this.declared.values()) {
      const fields = { ...reading.fields, ...this.added.get(reading.type) };
      whole.set(reading.type, { ...reading, fields });
      const { variants, ...shared } = reading;
      for (const [type, variant] of Object.entries(variants?.types ?? {})) {
        const where: Reading['where'] = (t) => `${variants!.by(t)} = '${variant.value}'`;
        whole.set(type, { ...shared, type, where, fields: { ...fields, ...variant.fields, ...this.added.get(type) } });
      }
    }
    this.whole = whole;
    return whole;
  }
}

export const idField = value('id');
