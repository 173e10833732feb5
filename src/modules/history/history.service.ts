import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/index.js';
import { PageInfo } from '../../platform/graphql/index.js';
import { argument } from '../../platform/problems/index.js';
import { asUuid, DEFAULT_PAGE_SIZE, pageSize, type Held } from '../../platform/reading/index.js';
import { HistoryGuards } from './guards.js';
import { permissions } from './history.permissions.js';
import type { AuditTrailArgs, HistoryArgs, HistoryConnection, HistoryEntry } from './history.types.js';
import { conditionsOf, cursorOf, invalidCursor, readCursor } from './questions.js';
import { HistoryRenderer } from './history-renderer.js';
import { Trail, type RawChange, type RawEntry, type Wanted } from './trail.js';

/** A page, and whether it is the last. */
interface Page {
  readonly entries: readonly RawEntry[];
  readonly hasNext: boolean;
}

@Injectable()
export class HistoryService {
  constructor(
    private readonly trail: Trail,
    private readonly guards: HistoryGuards,
    private readonly renderer: HistoryRenderer,
  ) {}

  /** The history of a record. Of one that is unknown, or that is not the viewer's to look into, nothing is told. */
  async ofRecord(ctx: RequestContext, args: HistoryArgs): Promise<HistoryConnection> {
    const { of, filter, first, after, withRelated } = args;
    const id = argument('of', of, asUuid);
    const wanted = { ...conditionsOf(filter), ...pageOf(first, after, id) };
    const held = await this.guards.record(ctx.actor, id);
    if (!held) return connectionOf([], false, wanted, id);
    const parts = this.guards.partsOf(held.type);
    const related = withRelated ? this.guards.relatedTo(ctx.actor, held.type) : [];
    const { entries, hasNext } = await this.page({ ...wanted, record: { id, parts, related } });
    const isOwn = ({ entity, entityId }: RawChange): boolean =>
      entityId === id || parts.some((each) => each.entity === entity);
    const others = entries.flatMap(({ changes }) => changes.filter((change) => !isOwn(change)));
    const heldAt = await this.guards.held(ctx.actor, others);
    const nodes = await this.renderer.render(ctx, entries, (change) =>
      isOwn(change) ? held : heldAt.get(change.entityId),
    );
    return connectionOf(nodes, hasNext, wanted, id);
  }

  /** All entries within the reach of the right to audit. */
  async all(ctx: RequestContext, { filter, first, after }: AuditTrailArgs): Promise<HistoryConnection> {
    const wanted = { ...conditionsOf(filter), ...pageOf(first, after) };
    const { entries, hasNext } = await this.page({
      ...wanted,
      scope: this.guards.scopeOf(ctx.actor, permissions['audit.read']),
    });
    return connectionOf(await this.renderAll(ctx, entries, permissions['audit.read']), hasNext, wanted);
  }

  /** All entries of a period within the reach of a permission, oldest first, batch by batch. */
  async *batches(
    ctx: RequestContext,
    permission: string,
    wanted: Omit<Wanted, 'size'>,
    size: number,
  ): AsyncGenerator<HistoryEntry[]> {
    const scope = this.guards.scopeOf(ctx.actor, permission);
    let beyond: string | undefined;
    for (;;) {
      const entries = await this.trail.entries({ ...wanted, scope, beyond, size, oldestFirst: true });
      if (entries.length === 0) return;
      yield await this.renderAll(ctx, entries, permission);
      beyond = entries.at(-1)!.id;
    }
  }

  /** Of an entry that reaches beyond the viewer's places only his part is told. */
  private async renderAll(
    ctx: RequestContext,
    entries: readonly RawEntry[],
    permission: string,
  ): Promise<HistoryEntry[]> {
    const everywhere = ctx.actor.reach(permission).everywhere;
    const held = await this.guards.held(
      ctx.actor,
      entries.flatMap(({ changes }) => changes),
    );
    const mine = (at: Held | undefined): boolean => everywhere || !!at?.permissions.has(permission);
    const own = entries.map((entry) => {
      const changes = entry.changes.filter(({ entityId }) => mine(held.get(entityId)));
      return { ...entry, changes, changeCount: everywhere ? entry.changeCount : changes.length };
    });
    return this.renderer.render(ctx, own, ({ entityId }) => held.get(entityId));
  }

  private async page(wanted: Wanted): Promise<Page> {
    const entries = await this.trail.entries({ ...wanted, size: wanted.size + 1 });
    if (entries.length === 0 && wanted.beyond && !(await this.trail.has(wanted.beyond))) throw invalidCursor();
    return { entries: entries.slice(0, wanted.size), hasNext: entries.length > wanted.size };
  }
}

const pageOf = (
  first: number | null | undefined,
  after: string | null | undefined,
  record?: string,
): Pick<Wanted, 'size' | 'beyond'> => ({
  size: pageSize(first ?? DEFAULT_PAGE_SIZE, 'first'),
  beyond: readCursor(after, record),
});

function connectionOf(
  nodes: HistoryEntry[],
  hasNextPage: boolean,
  { beyond }: Wanted,
  record?: string,
): HistoryConnection {
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node.id, record) }));
  const pageInfo = Object.assign(new PageInfo(), {
    hasNextPage,
    hasPreviousPage: beyond !== undefined,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
  return { edges, nodes, pageInfo };
}
