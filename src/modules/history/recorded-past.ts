import { Injectable } from '@nestjs/common';
import { DatabaseColumns } from '../../platform/database/index.js';
import { requestError } from '../../platform/problems/index.js';
import { asMoment, Past, type Queries, type Rewound } from '../../platform/reading/index.js';
import { isErased, SealedHistory } from '../../platform/secrets/index.js';
import type { RequestContext } from '../../platform/context/index.js';
import { problems } from './history.problems.js';

/** What was changed after a moment, the newest first, and what is needed to judge the moment. */
interface Later {
  readonly changes: readonly { readonly set: string; readonly field: string; readonly before: unknown }[];
  readonly known: boolean;
  readonly began: Date | null;
}

/**
 * All that was written from the first entry after the moment on: of two commands of one instant the later written one may
 * carry the earlier moment, and undoing only that one would mix two states.
 */
const LATER = `
  SELECT coalesce((SELECT json_agg(json_build_object('set', s.id, 'field', c.field, 'before', c.before) ORDER BY s.id DESC)
      FROM changes c JOIN change_sets s ON s.id = c.change_set_id WHERE c.entity_id = $1::uuid AND c.action = 'CHANGE' AND s.id >=
        (SELECT min(s.id::text)::uuid FROM changes c JOIN change_sets s ON s.id = c.change_set_id
          WHERE c.entity_id = $1::uuid AND c.action = 'CHANGE' AND s.occurred_at > $2)), '[]') AS changes,
    EXISTS (SELECT FROM changes c JOIN change_sets s ON s.id = c.change_set_id
      WHERE c.entity_id = $1::uuid AND c.action = 'CHANGE' AND s.occurred_at <= $2) AS known,
    (SELECT occurred_at FROM change_sets ORDER BY id LIMIT 1) AS began`;

/** Rewinds records by what the history has kept of them. */
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
    const at = asMoment(moment);
    if (at > ctx.now) throw requestError(problems.MOMENT_IN_FUTURE, { argument: 'asKnownAt' });
    const [later] = await db.query<Later[]>(LATER, [id, at]);
    const { changes, known, began } = later!;
    if (!began || at < began) throw requestError(problems.MOMENT_BEFORE_REGISTRY, { argument: 'asKnownAt' });
    // A record without an entry of that time was made by one that came later, unless its id is older than the moment.
    if (!known && madeAt(id) > at.getTime()) return undefined;
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

/** The moment in a UUID version 7, in milliseconds. */
const madeAt = (id: string): number => parseInt(id.replaceAll('-', '').slice(0, 12), 16);
