import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { admit, type RequestContext } from '../context/index.js';
import { placed, placing } from '../problems/index.js';
import { Secrets } from '../secrets/index.js';
import { asUuid } from './bindings.js';
import { GuardedReads } from './guarded-reads.js';
import { Past } from './past.js';
import { compileRecord, compileRoot, valuesOf, type Plan, type Statement } from './plan.js';
import { Plans } from './plans.js';
import { OwnDocuments, type Question } from './questions.js';
import { streamOf } from './streams.js';
import { ReadPool, type Queries } from './read-pool.js';
import { Readings } from './readings.js';
import { unsealed } from './sealed.js';
import type { Document } from './selection.js';
import { fieldKey, takeDisclosures } from './disclosures.js';
import type { Variables } from './values.js';

/** What the developer's switch shows of one statement. */
export interface Explanation {
  readonly field: string;
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly plan: unknown;
}

/** The read path: a document, one statement per root field, the answer as PostgreSQL made it. */
@Injectable()
export class Reader {
  private readonly plans: Plans;
  private readonly own = new OwnDocuments();

  constructor(
    private readonly readings: Readings,
    private readonly pool: ReadPool,
    private readonly guardedReads: GuardedReads,
    private readonly past: Past,
    private readonly secrets: Secrets,
  ) {
    this.plans = new Plans(readings);
  }

  /**
   * The `data` of the answer as JSON text: no row is parsed or touched on the way. Undefined where a root field is not
   * answered by the read path: then the whole document takes the other way.
   */
  async answer(question: Question, ctx: RequestContext): Promise<string | undefined> {
    const plan = this.plans.of(question, ctx);
    return plan && this.text(plan, question.variables, ctx);
  }

  /** What a query answers, inside the house: under the same rights, scope and mask as outside it. Refuses as outside. */
  async query<T>(ctx: RequestContext, document: string, variables: Variables = {}): Promise<T> {
    const data = await this.answer(this.own.question(this.readings.schema, document, variables), ctx);
    if (data === undefined) throw new Error('A root field of an own document is not answered by the read path');
    return JSON.parse(data) as T;
  }

  /**
   * The rows of one list without pages, in its order and of one moment: `{ people(filter: …) { nodes { … } } }`. They are
   * read as fast as they are taken; whoever stops early lets go of the connection. Rights, scope and mask are as in `query`.
   */
  async *stream<Row>(ctx: RequestContext, document: string, variables: Variables = {}): AsyncGenerator<Row> {
    const question = this.own.question(this.readings.schema, document, variables);
    const { made, admitted } = streamOf(this.readings, question, ctx);
    for await (const rows of this.pool.stream(made, valuesOf(made, question.variables, ctx.actor, this.secrets)))
      for (const row of await this.released(made, rows, admitted)) yield JSON.parse(row) as Row;
  }

  async explain(question: Question, ctx: RequestContext): Promise<Explanation[]> {
    const parts = (this.plans.of(question, ctx) ?? []).map(async ({ key, statement }) => {
      if (!statement) return [];
      const values = await this.pool.snapshot((db) => this.rewound(db, statement, question.variables, ctx));
      return [{ field: key, sql: statement.text, values, plan: await this.pool.explain(statement, values) }];
    });
    return (await Promise.all(parts)).flat();
  }

  /** One root field for the standard executor, as an object whose keys are the response keys. */
  root(ctx: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
    const reading = this.readings.root(info.fieldName);
    if (!reading) throw new Error(`Query.${info.fieldName} has no reading`);
    const made = compileRoot(this.readings, ctx.actor, documentFrom(info), { nodes: info.fieldNodes, reading }, true);
    return this.parsed(made, info.variableValues, ctx, false);
  }

  /** The record a command has just written, as the document asks for it. */
  record(ctx: RequestContext, info: GraphQLResolveInfo, type: string, id: string): Promise<unknown> {
    const made = compileRecord(this.readings, ctx.actor, documentFrom(info), type, id, info.fieldNodes);
    return this.parsed(made, info.variableValues, ctx, true);
  }

  private async text(plan: Plan, variables: Variables, ctx: RequestContext): Promise<string> {
    const admitted = plan.map(({ key, root }) => (root ? placing([key], () => admit(root.field, ctx)) : ctx));
    const parts = plan.map(async ({ key, statement }, i) => {
      const value = statement ? await this.placedRun(key, statement, variables, admitted[i]!) : '"Query"';
      return `${JSON.stringify(key)}:${value ?? 'null'}`;
    });
    return `{${(await Promise.all(parts)).join(',')}}`;
  }

  private placedRun(key: string, made: Statement, variables: Variables, ctx: RequestContext): Promise<string | null> {
    return this.run(made, variables, ctx, false).catch((error: unknown) => {
      throw placed(error, [key]);
    });
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
    if (answer === null && made.nullMeans) throw made.nullMeans();
    return answer === null ? null : (await this.released(made, [answer], ctx))[0]!;
  }

  /** Texts of an answer as they may leave: after it is kept who saw what of the guarded, with the sealed opened. */
  private async released(made: Statement, answers: readonly string[], ctx: RequestContext): Promise<readonly string[]> {
    if (made.disclosedFields.size === 0 && !made.sealed) return answers;
    const taken = answers.map(takeDisclosures);
    const disclosures = taken.flatMap((each) => each.disclosures);
    const used = new Set(disclosures.map(({ entity, field }) => made.disclosedFields.get(fieldKey(entity, field))!));
    await this.guardedReads.recordDisclosures(
      ctx.using(...used),
      disclosures,
      ctx.disclosure.event,
      ctx.disclosure.purpose,
    );
    return taken.map(({ json }) => (made.sealed ? unsealed(json, this.secrets) : json));
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
  private async rewound(db: Queries, made: Statement, variables: Variables, ctx: RequestContext): Promise<unknown[]> {
    const values = valuesOf(made, variables, ctx.actor, this.secrets);
    if (!made.rewinding) return values;
    const { parameter, table, id, moment } = made.rewinding;
    const read = (bound: typeof id): string => bound.read(variables, ctx.actor) as string;
    const rewound = await this.past.rewind(db, ctx, table, asUuid(read(id)), read(moment));
    return values.with(parameter, rewound ? JSON.stringify(rewound) : null);
  }
}

const documentFrom = (info: GraphQLResolveInfo): Document => ({
  schema: info.schema,
  fragments: info.fragments,
  variables: info.variableValues,
});
