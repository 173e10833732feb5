import { Injectable } from '@nestjs/common';
import type { GraphQLError } from 'graphql';
import type { RequestContext } from '../context/index.js';
import { comeLater, refusals, SOON_S } from '../problems/index.js';
import { Secrets } from '../secrets/index.js';
import { fieldKey, takeDisclosures } from './disclosures.js';
import { valuesOf, type Statement } from './plan.js';
import { ownQuestion } from './questions.js';
import { ReadPool } from './read-pool.js';
import { Readings } from './readings.js';
import { unsealed } from './sealed.js';
import type { Snapshot } from './snapshot.js';
import { streamOf } from './streams.js';
import type { Variables } from './values.js';

/** A list as it is wanted whole: `{ people(filter: …) { nodes { … } } }`. */
export interface ListAsked {
  readonly document: string;
  /** The same list with its guarded fields alone, which tell what of whom will be shown; undefined: it has none. */
  readonly guarded: string | undefined;
  readonly variables: Variables;
  /** So many lists one account may read at once. */
  readonly places: number;
}
/** Guarded fields of records that go out, by type and id; the fields are parted by spaces. */
export type Disclosed = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface Survey {
  readonly records: number;
  readonly disclosed: Disclosed;
}
/** A list of one moment, still to be read. Whoever opens it closes it, from wherever and however often. */
export interface WholeList<Row> {
  rows(): AsyncGenerator<Row>;
  close(): Promise<void>;
}

/** Lists that are read to the end and taken away, under the same rights, scope and mask as their pages. */
@Injectable()
export class WholeLists {
  constructor(
    private readonly readings: Readings,
    private readonly pool: ReadPool,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Finds out how many records there are and what of them is guarded, and has it told before a row can be read; rows and
   * survey are of one moment. What is wrong with the question is refused here. Leaving it ends what the database does.
   */
  async open<Row>(
    ctx: RequestContext,
    { document, guarded, variables, places }: ListAsked,
    left: AbortSignal,
    tell: (ctx: RequestContext, survey: Survey) => Promise<void>,
  ): Promise<WholeList<Row>> {
    const list = this.made(ctx, document, variables);
    const survey = guarded === undefined ? undefined : this.made(ctx, guarded, variables);
    assertSurveyed(list.statement, survey?.statement);
    const account = ctx.actor.account?.id ?? ctx.actor.id;
    const snapshot = await this.pool.openLong(account, places);
    if (!snapshot) throw tooMany(places);
    left.addEventListener('abort', () => void snapshot.close(), { once: true });
    try {
      left.throwIfAborted();
      // They may be on other servers.
      if (!(await snapshot.takePlace(account, places))) throw tooMany(places);
      const found = survey ? await surveyed(snapshot, survey) : await counted(snapshot, list);
      await tell(list.admitted.using(...permissionsUsed(list.statement, found)), found);
      const rows = this.rows<Row>(snapshot, list);
      // What the database refuses is refused before anything goes out.
      const first = await rows.next();
      return { rows: () => resumed(first, rows), close: () => snapshot.close() };
    } catch (error) {
      await snapshot.close();
      throw error;
    }
  }

  private made(ctx: RequestContext, document: string, variables: Variables): Made {
    const question = ownQuestion(this.readings.schema, document, variables);
    const { made, admitted } = streamOf(this.readings, question, ctx);
    return { statement: made, admitted, values: valuesOf(made, question.variables, ctx.actor, this.secrets) };
  }

  private async *rows<Row>(snapshot: Snapshot, { statement, values }: Made): AsyncGenerator<Row> {
    for await (const texts of snapshot.rows(statement, values))
      for (const text of texts) {
        const json = statement.disclosedFields.size > 0 ? takeDisclosures(text).json : text;
        yield JSON.parse(statement.sealed ? unsealed(json, this.secrets) : json) as Row;
      }
  }
}

async function* resumed<Row>(first: IteratorResult<Row>, rest: AsyncGenerator<Row>): AsyncGenerator<Row> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

interface Made {
  readonly statement: Statement;
  readonly values: unknown[];
  readonly admitted: RequestContext;
}

/** Of one moment, what the same fields of the same list disclose is the same: nothing goes out that was not told. */
function assertSurveyed(list: Statement, survey: Statement | undefined): void {
  const shown = [...list.disclosedFields.keys()];
  if (shown.some((each) => !survey?.disclosedFields.has(each)))
    throw new Error('A list shows guarded fields that are not surveyed');
}

async function counted(snapshot: Snapshot, { statement, values }: Made): Promise<Survey> {
  const count = { text: `SELECT count(*)::text AS data FROM (${statement.text}) counted` };
  let records = 0;
  for await (const [found] of snapshot.rows(count, values)) records = Number(found);
  return { records, disclosed: new Map() };
}

/** So many records are surveyed at once: of each there is little to say. */
const SURVEYED = 2000;

async function surveyed(snapshot: Snapshot, { statement, values }: Made): Promise<Survey> {
  const disclosed = new Map<string, Map<string, string>>();
  let records = 0;
  for await (const texts of snapshot.rows(statement, values, SURVEYED)) {
    records += texts.length;
    for (const { entity, entityId, field } of texts.flatMap((text) => takeDisclosures(text).disclosures)) {
      const known = disclosed.get(entity) ?? new Map<string, string>();
      disclosed.set(entity, known.set(entityId, withField(known.get(entityId), field)));
    }
  }
  return { records, disclosed };
}

/** Few sets of fields stand for all records: each is one text, however many records have it. */
const sets = new Map<string, string>();
function withField(fields = '', field: string): string {
  if (fields.split(' ').includes(field)) return fields;
  const both = [...fields.split(' ').filter(Boolean), field].sort().join(' ');
  const known = sets.get(both) ?? both;
  sets.set(both, known);
  return known;
}

function permissionsUsed({ disclosedFields }: Statement, { disclosed }: Survey): string[] {
  const used = [...disclosed].flatMap(([type, records]) =>
    [...new Set(records.values())].flatMap((fields) =>
      fields.split(' ').map((field) => disclosedFields.get(fieldKey(type, field))!),
    ),
  );
  return [...new Set(used)];
}

const tooMany = (max: number): GraphQLError =>
  comeLater(refusals.TOO_MANY_EXPORTS, { status: 429, seconds: SOON_S, max });
