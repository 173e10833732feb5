import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import type { Viewer } from './viewer.js';
import type { Field, Reading } from './declaration.js';
import type { Frame } from './frame.js';
import type { Readings } from './readings.js';
import type { Document } from './selection.js';
import type { Binder, BoundValue, ValueObject } from './values.js';
import type { Visibility } from './visibility.js';

/** What is known when a field is compiled: whose field it is, its places in the document, the row it stands on. */
export interface Site {
  readonly parent: string;
  /** The declaration of the row's type; a group of fields has the one of its row. */
  readonly reading?: Reading;
  readonly nodes: readonly FieldNode[];
  readonly frame: Frame;
}

/** The statement in the making, as those see it who write one part of it. */
export interface Compilation {
  readonly document: Document;
  readonly readings: Readings;
  readonly viewer: Viewer;
  readonly bind: Binder;
  /** Lists within its records are not cut into pages either. */
  readonly isWhole: boolean;
  /** The guarded fields the answer may hold, by type and name, each with its permission. */
  readonly disclosedFields: Map<string, string>;
  /** Why a whole answer that is null is refused. */
  nullMeans: (() => Error) | undefined;
  /** Judges a value of the request that the statement does not hold. */
  check(value: BoundValue, judge: (given: unknown) => unknown): void;
  /** Compiles what stands under the response key of a field; a refusal there names the place. */
  at<T>(node: FieldNode, compile: () => T): T;
  alias(): string;
  costing<T>(rows: number, compile: () => T): T;
  /** Counts a condition of a filter, and refuses when the document has too many. */
  counting(): void;
  readable(type: string): Reading;
  readonly visibility: Visibility;
  argumentsOf(site: Site): ValueObject;
  record(type: string, frame: Frame, nodes: readonly FieldNode[]): string;
  object(
    type: string,
    fields: Readonly<Record<string, Field>>,
    frame: Frame,
    nodes: readonly FieldNode[],
    reading?: Reading,
  ): string;
}

/** The GraphQL type of the field of a site, without list and non-null. */
export const typeOf = (compilation: Compilation, site: Site): string => getNamedType(outputOf(compilation, site)).name;

/** The whole type of the field of a site. */
export function outputOf({ document }: Compilation, { parent, nodes }: Site): GraphQLOutputType {
  const fields = (document.schema.getType(parent) as GraphQLObjectType).getFields();
  return fields[nodes[0]!.name.value]!.type;
}
