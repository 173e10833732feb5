import { Injectable } from '@nestjs/common';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { Kind, typeFromAST } from 'graphql';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../context/index.js';
import type { Viewer } from './viewer.js';
import { asUuid } from './bindings.js';
import { GuardedReads } from './guarded-reads.js';
import { Past } from './past.js';
import { compilePlan, compileRecord, compileRoot, valuesOf, type Plan, type Statement } from './plan.js';
import { Secrets } from '../secrets/index.js';
import { ReadPool } from './read-pool.js';
import { Readings } from './readings.js';
import { unsealed } from './sealed.js';
import type { Document } from './selection.js';
import { fieldKey, takeDisclosures } from './disclosures.js';
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
/** What the developer's switch shows of one statement. */
export interface Explanation {
  readonly field: string;
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly plan: unknown;
}

const MAX_PLANS = 2000;

/** The read path: a document, one statement per root field, the answer as PostgreSQL made it. */
@Injectable()
export class Reader {
  private readonly plans = new Map<string, Plan | undefined>();

  constructor(
    private readonly readings: Readings,
    private readonly pool: ReadPool,
    private readonly guardedReads: GuardedReads,
    private readonly past: Past,
    private readonly secrets: Secrets,
  ) {}

  /** The plan of a whole query, compiled once per document, shape of variables and rights of the viewer. */
  plan(question: Question, viewer: Viewer): Plan | undefined {
    const key = `${question.hash}|${question.operation.name?.value ?? ''}|${viewer.key}|${shape(question)}`;
    if (this.plans.has(key)) return this.plans.get(key);
    const plan = compilePlan(this.readings, viewer, documentOf(question), question.operation);
    if (this.plans.size >= MAX_PLANS) this.plans.delete(this.plans.keys().next().value!);
    this.plans.set(key, plan);
    return plan;
  }

  /** The `data` of the answer as JSON text: no row is parsed or touched on the way. A context for each statement. */
  async text(plan: Plan, variables: Variables, contexts: readonly RequestContext[]): Promise<string> {
    const parts = await Promise.all(plan.statements.map((made, i) => this.run(made, variables, contexts[i]!, false)));
    const typenames = plan.typenames.map((key) => `${JSON.stringify(key)}:"Query"`);
    const fields = plan.statements.map(({ key }, i) => `${JSON.stringify(key)}:${parts[i] ?? 'null'}`);
    return `{${[...typenames, ...fields].join(',')}}`;
  }

  explain(plan: Plan, variables: Variables, ctx: RequestContext): Promise<Explanation[]> {
    return Promise.all(
      plan.statements.map(async (made) => {
        const values = await this.pool.snapshot((db) => this.rewound(db, made, variables, ctx));
        return { field: made.key, sql: made.text, values, plan: await this.pool.explain(made, values) };
      }),
    );
  }

  /** One root field for the standard executor, as an object whose keys are the response keys. */
  async root(ctx: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
    const field = this.readings.root(info.fieldName);
    if (!field) throw new Error(`Query.${info.fieldName} has no reading`);
    const site = { parent: 'Query', key: info.fieldName, nodes: info.fieldNodes };
    const made = compileRoot(this.readings, ctx.actor, documentFrom(info), site, field, true);
    return this.parsed(made, info.variableValues, ctx, false);
  }

  /** The record a command has just written, as the document asks for it. */
  record(ctx: RequestContext, info: GraphQLResolveInfo, type: string, id: string): Promise<unknown> {
    const made = compileRecord(this.readings, ctx.actor, documentFrom(info), type, id, info.fieldNodes);
    return this.parsed(made, info.variableValues, ctx, true);
  }

  private async parsed(made: Statement, variables: Variables, ctx: RequestContext, fresh: boolean): Promise<unknown> {
    const text = await this.run(made, variables, ctx, fresh);
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  private async run(
    made: Statement,
    variables: Variables,
    ctx: RequestContext,
    fresh: boolean,
  ): Promise<string | null> {
    const answer = made.rewinding
      ? await this.runInPast(made, variables, ctx)
      : await this.pool.run(made, valuesOf(made, variables, ctx.actor, this.secrets), fresh);
    if (answer === null || !(made.disclosedFields.size > 0 || made.sealed)) return answer;
    const { json, disclosures } = takeDisclosures(answer);
    const used = new Set(disclosures.map(({ entity, field }) => made.disclosedFields.get(fieldKey(entity, field))!));
    await this.guardedReads.recordDisclosures(
      ctx.using(...used),
      disclosures,
      ctx.disclosure.event,
      ctx.disclosure.purpose,
    );
    return made.sealed ? unsealed(json, this.secrets) : json;
  }

  /** What was changed since, and the row of today that it is undone on, have to be of one moment. */
  private runInPast(made: Statement, variables: Variables, ctx: RequestContext): Promise<string | null> {
    return this.pool.snapshot(async (db) => {
      const values = await this.rewound(db, made, variables, ctx);
      const [row] = await db.query<{ data: string | null }[]>(made.text, values);
      return row!.data;
    });
  }

  /** The values of the parameters; what a record was like at a moment is found out first. */
  private async rewound(
    db: EntityManager,
    made: Statement,
    variables: Variables,
    ctx: RequestContext,
  ): Promise<unknown[]> {
    const values = valuesOf(made, variables, ctx.actor, this.secrets);
    if (!made.rewinding) return values;
    const { parameter, table, id, moment } = made.rewinding;
    const read = (bound: typeof id): string => bound.read(variables, ctx.actor) as string;
    const rewound = await this.past.rewind(db, ctx, table, asUuid(read(id)), read(moment));
    return values.with(parameter, rewound ? JSON.stringify(rewound) : null);
  }
}

function shape({ schema, operation, variables }: Question): string {
  if (!operation.variableDefinitions?.length) return '';
  return JSON.stringify(
    operation.variableDefinitions.map(({ variable, type }) => {
      const given = variables[variable.name.value];
      return given === undefined ? 'absent' : shapeOf(typeFromAST(schema, type) as never, given);
    }),
  );
}

function documentOf(question: Question): Document {
  const fragments = question.document.definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  return {
    schema: question.schema,
    variables: question.variables,
    fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])),
  };
}

const documentFrom = (info: GraphQLResolveInfo): Document => ({
  schema: info.schema,
  fragments: info.fragments,
  variables: info.variableValues,
});
