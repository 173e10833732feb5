import type { Actor } from '../../platform/access/index.js';
import {
  guardOf,
  historyType,
  historyTypes,
  unlabelledHistory,
  unplacedHistory,
  undeclaredIn,
  type HistoryType,
} from '../../platform/history/index.js';
import { DatabaseColumns } from '../../platform/database/index.js';
import { isKept, Records, Readings, type AskedRights, type Held, type Link } from '../../platform/reading/index.js';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { permissions } from './history.permissions.js';
import type { RawChange, Related } from './trail.js';

/** What belongs to a record of a type beside itself: rows whose history is part of its own. */
interface Part extends Link {
  readonly entity: string;
}

/** Decides which change a viewer may see: the guards of the readings, held at the very records. */
@Injectable()
export class HistoryGuards implements OnApplicationBootstrap {
  /** By entity and field; null: everybody who sees the entry. */
  private readonly guards = new Map<string, ReadonlyMap<string, string>>();
  /** By entity: the permission that guards all of a record, whatever the field is called, and why it was changed. */
  private readonly whole = new Map<string, string>();

  constructor(
    private readonly readings: Readings,
    private readonly records: Records,
    private readonly columns: DatabaseColumns,
  ) {}

  /** Fails at the start where a field has lost its guard, is not declared, or has no label. */
  onApplicationBootstrap(): void {
    const undeclared = undeclaredIn((table) => this.columns.recorded(table));
    if (undeclared.length > 0) throw new Error(`The history does not tell ${undeclared.join(', ')}`);
    const unplaced = unplacedHistory();
    if (unplaced.length > 0) throw new Error(`No table to compare with the history of ${unplaced.join(', ')}`);
    const silent = unlabelledHistory();
    if (silent.length > 0) throw new Error(`No label (kk, ru, en) in the history for ${silent.join(', ')}`);
    for (const [entity, texts] of historyTypes()) {
      if (!this.readings.has(entity)) continue;
      const reading = this.readings.get(entity);
      if (texts.guarded) this.whole.set(entity, reading.permission);
      const guards = Object.entries(texts.fields).map(
        ([name, field]) => [name, guardOf(reading, name, field, texts.guarded)] as const,
      );
      this.guards.set(entity, new Map(guards.filter((each): each is [string, string] => each[1] !== undefined)));
    }
  }

  guardOf({ entity, field }: Pick<RawChange, 'entity' | 'field'>): string | undefined {
    return this.whole.get(entity) ?? this.guards.get(entity)?.get(field);
  }
  /**
   * Whether what was typed as the reason tells of what is hidden: of a sealed record always, of one that is guarded
   * as a whole where nothing else of the entry is for the viewer.
   */
  hidesReason(changes: readonly RawChange[], isHidden: (change: RawChange) => boolean): boolean {
    const hidden = changes.filter((each) => this.whole.has(each.entity) && isHidden(each));
    return (
      hidden.some(({ entity }) => this.records.areSealed(entity)) || (hidden.length > 0 && changes.every(isHidden))
    );
  }
  /** Whether seeing the field is seeing more than the record: then it is written down. */
  isPersonal(change: RawChange): boolean {
    const guard = this.guardOf(change);
    if (guard === undefined) return false;
    const { guarded, partOf } = historyType(change.entity)!;
    const reading = this.readings.get(guarded && partOf ? partOf.type : change.entity);
    return guard !== reading.permission || isKept(reading.fields[change.field], reading);
  }
  partsOf(type: string): Part[] {
    return [...historyTypes()].flatMap(([entity, { partOf }]) =>
      partOf && this.isOf(type, partOf.type) ? [{ entity, ...partOf }] : [],
    );
  }
  /** Records that hang on one, within the reach of the right to read them or to audit: their ids as SQL. */
  relatedTo(actor: Actor, type: string): Related[] {
    return [...historyTypes()].flatMap(([entity, { hangsOn = {}, table }]) =>
      Object.entries(hangsOn).flatMap(([whole, column]) =>
        this.isOf(type, whole) && this.isConcrete(entity)
          ? [
              (id, values) =>
                `SELECT h.id FROM ${table} h WHERE h.${column} = ${id} AND ${this.opens(actor, entity, values)}`,
            ]
          : [],
      ),
    );
  }
  private opens(actor: Actor, entity: string, values: unknown[]): string {
    const opening = [this.readings.get(entity).permission, permissions['audit.read']];
    const reached = opening
      .filter((each) => actor.may(each))
      .map((each) => this.records.within(actor, each, entity, 'h.id', values));
    return `(${reached.join(' OR ') || 'false'})`;
  }

  /** The record among all types, and what the actor holds at it; undefined: it is not his to look into. */
  async record(actor: Actor, id: string): Promise<Held | undefined> {
    const types = [...historyTypes()].filter(([type, { partOf }]) => !partOf && this.isConcrete(type));
    const asked = types.map(([type]) => this.asked(type, [id], this.partsOf(type)));
    const held = (await this.records.held(actor, asked)).get(id);
    const opens = held && [this.readings.get(held.type).permission, permissions['audit.read']];
    return opens?.some((each) => held!.permissions.has(each)) ? held : undefined;
  }

  /** What the actor holds at each record of these changes. */
  held(actor: Actor, changes: readonly RawChange[]): Promise<Map<string, Held>> {
    const ids = new Map<string, Set<string>>();
    for (const { entity, entityId } of changes)
      if (historyType(entity) && this.readings.has(entity))
        ids.set(entity, (ids.get(entity) ?? new Set()).add(entityId));
    return this.records.held(
      actor,
      [...ids].map(([entity, each]) => this.asked(entity, [...each], [])),
    );
  }

  /** The changes within the reach of a permission, as SQL on `c`; undefined: all. */
  scopeOf(actor: Actor, permission: string): ((values: unknown[]) => string) | undefined {
    if (actor.reach(permission).everywhere) return undefined;
    const types = [...historyTypes()].filter(([type]) => this.isConcrete(type));
    return (values) => {
      const parts = types.map(([entity, { partOf }]) => {
        const within = this.records.within(actor, permission, partOf?.type ?? entity, 'c.entity_id', values, partOf);
        return `c.entity = '${entity}' AND ${within}`;
      });
      return `(${parts.map((each) => `(${each})`).join(' OR ')})`;
    };
  }

  private asked(entity: string, ids: readonly string[], parts: readonly Part[]): AskedRights {
    const { partOf } = historyType(entity) as HistoryType;
    const type = partOf?.type ?? entity;
    const guards = [entity, ...parts.map((each) => each.entity)].flatMap((each) => [
      ...(this.guards.get(each)?.values() ?? []),
      ...(this.whole.has(each) ? [this.whole.get(each)!] : []),
    ]);
    const wanted = [
      ...new Set([
        this.readings.get(type).permission,
        permissions['audit.read'],
        permissions['audit.export'],
        ...guards,
      ]),
    ];
    return { type, ids, permissions: wanted, ...(partOf && { through: partOf }) };
  }
  private isConcrete(type: string): boolean {
    return this.readings.has(type) && !this.readings.get(type).variants;
  }
  private isOf(type: string, whole: string): boolean {
    return type === whole || !!this.readings.get(whole).variants?.types[type];
  }
}
