import { Injectable } from '@nestjs/common';
import { getVariableValues } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller, RequestContext } from '../context/index.js';
import type { Question, Variables } from '../reading/index.js';

/** A document that was parsed and judged; its variables come with each request. */
export type KnownDocument = Omit<Question, 'variables'>;
/** The parts of a request of GraphQL that say what is asked. */
export interface Asked {
  readonly query?: string | null;
  readonly operationName?: string | null;
  readonly variables?: Variables | null;
}

/** All texts together, in characters. */
const MAX_LENGTH = 5_000_000;
const MAX_DOCUMENTS = 2000;

/** Queries that the read path has answered, by their text: asked again they need neither parsing nor judging. */
@Injectable()
export class KnownDocuments {
  private readonly documents = new LRUCache<string, KnownDocument>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_LENGTH,
    sizeCalculation: (_, key) => key.length,
  });
  /** By the caller of a request: Apollo hands on a copy of the context. */
  private readonly answers = new WeakMap<Caller, Promise<string | undefined>>();

  learn(asked: Asked, document: KnownDocument): void {
    this.documents.set(keyOf(asked), document);
  }

  /** Undefined where the document is not known, or its variables are wrong. */
  questionOf(asked: Asked): Question | undefined {
    const known = this.documents.get(keyOf(asked));
    return known && withVariables(known, asked.variables);
  }

  /** Keeps an answer that was begun for a request for whoever goes on with it: nothing is read twice. */
  keep({ caller }: RequestContext, answer: Promise<string | undefined>): void {
    this.answers.set(caller, answer);
  }
  begun({ caller }: RequestContext): Promise<string | undefined> | undefined {
    return this.answers.get(caller);
  }
}

const keyOf = ({ query, operationName }: Asked): string => `${operationName ?? ''}\n${query ?? ''}`;

/** Undefined where a variable is wrong. */
export function withVariables(known: KnownDocument, variables: Variables | null | undefined): Question | undefined {
  const given = getVariableValues(known.schema, known.operation.variableDefinitions ?? [], variables ?? {});
  return given.coerced && { ...known, variables: given.coerced };
}
