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

/** A document of the house with its variables; a wrong one is a fault. */
export const ownQuestion = (schema: GraphQLSchema, text: string, variables: Variables): Question =>
  withVariables(judged(schema, text), variables);

/** Documents written in the code of the house. They are judged when they are first used. */
export class OwnDocuments {
  private readonly documents = new Map<string, Asked>();

  question(schema: GraphQLSchema, text: string, variables: Variables): Question {
    const own = this.documents.get(text) ?? judged(schema, text);
    this.documents.set(text, own);
    return withVariables(own, variables);
  }
}

type Asked = Omit<Question, 'variables'>;

function judged(schema: GraphQLSchema, text: string): Asked {
  const document = parse(text);
  const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const wrong = validate(schema, document).map(({ message }) => message);
  if (!operation || wrong.length > 0) throw new Error(`An own document is wrong: ${wrong.join('; ')}`);
  return { schema, document, operation, hash: text };
}

function withVariables(own: Asked, variables: Variables): Question {
  const { coerced, errors } = getVariableValues(own.schema, own.operation.variableDefinitions ?? [], variables);
  if (errors) throw new Error(`Variables of an own document: ${errors.map(({ message }) => message).join('; ')}`);
  return { ...own, variables: coerced };
}
