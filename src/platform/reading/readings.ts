import { Injectable } from '@nestjs/common';
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { value, type Field, type Reading } from './declaration.js';

/** All declarations of the house. Modules declare their types, and add fields to types of lower floors. */
@Injectable()
export class Readings {
  private readonly readings = new Map<string, Reading>();
  private readonly roots = new Map<string, Field>();

  declare(...readings: Reading[]): void {
    for (const reading of readings) {
      if (this.readings.has(reading.type)) throw new Error(`${reading.type} is declared twice`);
      this.readings.set(reading.type, reading);
      for (const [type, variant] of Object.entries(reading.variants?.types ?? {})) {
        const by = reading.variants!.by;
        const { variants: _, ...shared } = reading;
        const where: Reading['where'] = (t) => `${by(t)} = '${variant.value}'`;
        this.readings.set(type, { ...shared, type, where, fields: { ...reading.fields, ...variant.fields } });
      }
    }
  }

  /** Adds fields to a type of a lower floor; with an abstract type, to each of its concrete ones. */
  extend(type: string, fields: Readonly<Record<string, Field>>): void {
    const reading = this.get(type);
    for (const name of [type, ...Object.keys(reading.variants?.types ?? {})]) {
      const found = this.get(name);
      this.readings.set(name, { ...found, fields: { ...found.fields, ...fields } });
    }
  }

  /** Adds root fields of Query that are answered by the read path. */
  answer(fields: Readonly<Record<string, Field>>): void {
    for (const [name, field] of Object.entries(fields)) this.roots.set(name, field);
  }

  get(type: string): Reading {
    const found = this.readings.get(type);
    if (!found) throw new Error(`${type} has no reading`);
    return found;
  }
  has(type: string): boolean {
    return this.readings.has(type);
  }
  root(name: string): Field | undefined {
    return this.roots.get(name);
  }
  /** Concrete types, in the order of declaration. */
  concreteTypes(): Reading[] {
    return [...this.readings.values()].filter((each) => !each.variants);
  }

  /** Fails at start when a field of the schema could not be read: silence there would be null for ever. */
  assertCover(schema: GraphQLSchema): void {
    const missing: string[] = [];
    for (const reading of this.readings.values()) {
      const type = schema.getType(reading.type);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const name of Object.keys(type.getFields())) if (!reading.fields[name]) missing.push(`${reading.type}.${name}`);
    }
    if (missing.length > 0) throw new Error(`No reading for ${missing.join(', ')}`);
  }
}

export const idField = value('id');
