import {
  getVariableValues,
  Kind,
  parse,
  typeFromAST,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Document } from './selection.js';
import { shapeOf, type Variables } from './values.js';

/** A query as it came, with its variables coerced. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  /** Equal for equal documents. */
  readonly hash: string;
}

export function documentOf({ schema, document, variables }: Question): Document {
  const fragments = document.definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  return { schema, variables, fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])) };
}

/** Equal for questions that are answered by the same statements, as far as the document and its variables go. */
export function keyOfQuestion({ schema, operation, variables, hash }: Question): string {
  const shape = operation.variableDefinitions?.map(({ variable, type }) => {
    const given = variables[variable.name.value];
    return given === undefined ? 'absent' : shapeOf(typeFromAST(schema, type) as GraphQLInputType, given);
  });
  return `${hash}|${operation.name?.value ?? ''}|${JSON.stringify(shape)}`;
}

/** Documents written in the code of the house. They are judged when they are first used; a wrong one is a fault. */
export class OwnDocuments {
  private readonly documents = new Map<string, Omit<Question, 'variables'>>();

  question(schema: GraphQLSchema, text: string, variables: Variables): Question {
    const own = this.documents.get(text) ?? this.judged(schema, text);
    const { coerced, errors } = getVariableValues(schema, own.operation.variableDefinitions ?? [], variables);
    if (errors) throw new Error(`Variables of an own document: ${errors.map(({ message }) => message).join('; ')}`);
    return { ...own, variables: coerced };
  }

  private judged(schema: GraphQLSchema, text: string): Omit<Question, 'variables'> {
    const document = parse(text);
    const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    const wrong = validate(schema, document).map(({ message }) => message);
    if (!operation || wrong.length > 0) throw new Error(`An own document is wrong: ${wrong.join('; ')}`);
    const made = { schema, document, operation, hash: text };
    this.documents.set(text, made);
    return made;
  }
}
