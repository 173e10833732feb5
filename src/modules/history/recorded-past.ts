import { Injectable } from '@nestjs/common';
import { DatabaseColumns } from '../../platform/database/index.js';
import { argument, requestError } from '../../platform/problems/index.js';
import { asMoment, Past, type Queries, type Rewound } from '../../platform/reading/index.js';
import { isErased, SealedHistory } from '../../platform/secrets/index.js';
import { ORDER } from './trail.js';
import type { RequestContext } from '../../platform/context/index.js';
import { problems } from './history.problems.js';

/** Whether a bulk load had brought the record $1 by the moment $2: it came without an entry of its own. */
const BROUGHT_IN_BULK = `
  SELECT FROM changes c JOIN change_sets s ON s.id = c.change_set_id WHERE c.entity = 'BulkLoad' AND s.occurred_at <= $2
    AND $1::uuid BETWEEN (c.after ->> 'first')::uuid AND (c.after ->> 'last')::uuid`;

/** What was changed after a moment, the newest first, and what is needed to judge the moment. */
interface Later {
  readonly changes: readonly { readonly set: string; readonly field: string; readonly before: unknown }[];
  readonly known: boolean;
  readonly began: Date | null;
}

/**
 * All that was written from the first entry after the moment on, in the order of entries: of two commands of one instant,
 * or of two machines, the later written one may carry the earlier moment, and undoing only that one would mix two states.
 */
const LATER = `
  WITH own AS (
    SELECT ${ORDER.join(', ')}, s.occurred_at, s.id, c.position, c.field, c.before
      FROM changes c JOIN change_sets s ON s.id = c.change_set_id WHERE c.entity_id = $1::uuid AND c.action = 'CHANGE'
  ), later AS (
    SELECT * FROM own s WHERE (${ORDER.join(', ')}) >=
      (SELECT ${ORDER.join(', ')} FROM own s WHERE s.occurred_at > $2 ORDER BY ${ORDER.join(', ')} LIMIT 1)
  )
  SELECT coalesce((SELECT json_agg(json_build_object('set', s.id, 'field', s.field, 'before', s.before)
      ORDER BY ${ORDER.map((key) => `${key} DESC`).join(', ')}, s.position DESC) FROM later s), '[]') AS changes,
    (SELECT count(*) FROM own) > (SELECT count(*) FROM later) OR EXISTS (${BROUGHT_IN_BULK}) AS known,
    (SELECT s.occurred_at FROM change_sets s ORDER BY ${ORDER.join(', ')} LIMIT 1) AS began`;

/**
 * Rewinds records by what the history has kept of them. A record is as the entries made it whose request came at the moment
 * or before it, up to the first entry of a later request: the states follow each other as the entries do, and none is mixed of two.
 */
@Injectable()
export class RecordedPast extends Past {
  constructor(
    private readonly columns: DatabaseColumns,
    private readonly sealed: SealedHistory,
  ) {
    super();
  }

  override async rewind(
    db: Queries,
    ctx: RequestContext,
    table: string,
    id: string,
    moment: string,
  ): Promise<Rewound | undefined> {
    const at = argument('asKnownAt', moment, asMoment);
    if (at > ctx.now) throw requestError(problems.MOMENT_IN_FUTURE, { argument: 'asKnownAt' });
    const [later] = await db.query<Later[]>(LATER, [id, at]);
    const { changes, known, began } = later!;
    if (!began || at < began) throw requestError(problems.MOMENT_BEFORE_REGISTRY, { argument: 'asKnownAt' });
    if (!known) return undefined;
    const opened = await this.sealed.open(
      changes.map(({ before }) => before),
      db,
    );
    // What was erased cannot be undone: the row of today stands for it.
    const texts = changes.map(({ field }, i) => [field, opened[i]] as const).filter(([, value]) => !isErased(value));
    const before = Object.fromEntries(texts);
    const columns = { ...this.columns.of(table, before), ...this.sealed.columnsOf(table, id, before) };
    return { columns, versions: new Set(changes.map(({ set }) => set)).size };
  }
}
