import { Injectable } from '@nestjs/common';
import { isUuid } from '../../kernel/uuid.js';
import type { RequestContext } from '../../platform/context/index.js';
import type { Read } from '../../platform/events/index.js';
import { actingAccounts, historyActor, historyType, type Ref } from '../../platform/history/index.js';
import { GuardedReads, Records, type AskedNames, type Held } from '../../platform/reading/index.js';
import { isErased } from '../../platform/secrets/index.js';
import { HistoryGuards } from './guards.js';
import { permissions } from './history.permissions.js';
import type { HistoryEntry } from './history.types.js';
import { render } from './entry-renderer.js';
import type { RawChange, RawEntry } from './trail.js';

type HeldAt = (change: RawChange) => Held | undefined;

/** Tells entries to whoever asks: finds the names, hides what is guarded, and writes down who was shown guarded values. */
@Injectable()
export class HistoryRenderer {
  constructor(
    private readonly records: Records,
    private readonly guards: HistoryGuards,
    private readonly guardedReads: GuardedReads,
  ) {}

  async render(ctx: RequestContext, entries: readonly RawEntry[], heldAt: HeldAt): Promise<HistoryEntry[]> {
    const isHidden = (change: RawChange): boolean => {
      const guard = this.guards.guardOf(change);
      return guard !== undefined && !heldAt(change)?.permissions.has(guard);
    };
    const shown = entries.flatMap(({ changes }) => changes).filter((change) => !isHidden(change));
    const [names, actors] = await Promise.all([
      this.names(ctx, entries, shown),
      this.actors(entries.flatMap(({ actor, onBehalfOf }) => [actor, ...(onBehalfOf === null ? [] : [onBehalfOf])])),
    ]);
    await this.keepReads(ctx, shown);
    const reader = {
      language: ctx.language,
      name: (id: string) => names.get(id),
      actor: (id: string) => actors.get(id) ?? historyActor(id)?.[ctx.language] ?? id,
      isHidden,
      hidesReason: ({ changes }: RawEntry) => this.guards.hidesReason(changes, isHidden),
      isKnown: ({ type, id }: Ref) => !historyType(type)?.name || names.has(id),
      seesAddresses: ctx.actor.may(permissions['audit.read']),
    };
    return entries.map((entry) => render(entry, reader));
  }

  /** What the records are called that were changed or that shown values name, in one statement. */
  private names(
    ctx: RequestContext,
    entries: readonly RawEntry[],
    shown: readonly RawChange[],
  ): Promise<Map<string, string>> {
    const changed = entries.flatMap(({ changes }) => changes).map(({ entity, entityId }) => ref(entity, entityId));
    const ids = new Map<string, Set<string>>();
    for (const { type, id } of [...changed, ...shown.flatMap(refsOf)])
      if (historyType(type)?.name && isUuid(id)) ids.set(type, (ids.get(type) ?? new Set()).add(id));
    const asked = [...ids].map(([type, each]): AskedNames => {
      const { name, namedBy } = historyType(type)!;
      return { type, namedBy, ids: [...each], name: (t) => name!(t, ctx.language) };
    });
    return this.records.names(ctx.actor, asked);
  }

  private async actors(actors: readonly string[]): Promise<Map<string, string>> {
    const accounts = actingAccounts();
    const ids = [...new Set(actors)].filter(isUuid);
    if (!accounts || ids.length === 0) return new Map();
    const rows = await this.records.rows<{ id: string; name: string }>(
      `SELECT id, ${accounts.name} AS name FROM ${accounts.table} WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** A guarded value that is read in the history is read as one in the record is. */
  private async keepReads(ctx: RequestContext, shown: readonly RawChange[]): Promise<void> {
    const disclosed = new Map<string, Read>();
    const used = new Set<string>();
    for (const change of shown) {
      const { entity, entityId, field, before, after } = change;
      if ([before, after].every((value) => value === null || isErased(value)) || !this.guards.isPersonal(change))
        continue;
      disclosed.set(`${entityId} ${field}`, { entity, entityId, field });
      used.add(this.guards.guardOf(change)!);
    }
    if (disclosed.size > 0) await this.guardedReads.recordDisclosures(ctx.using(...used), [...disclosed.values()]);
  }
}

const ref = (type: string, id: string): Ref => ({ type, id });

function refsOf({ entity, field, before, after }: RawChange): Ref[] {
  const formatter = historyType(entity)?.fields[field]?.formatter;
  return [before, after].flatMap((value) =>
    value === null || isErased(value) || !formatter ? [] : formatter.refs(value),
  );
}
