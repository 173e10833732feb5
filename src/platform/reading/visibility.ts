import type { Viewer } from './viewer.js';
import {
  permissionOf,
  type Expression,
  type IsWithinReach,
  type Reading,
  type IsVisible,
  type Table,
  type Within,
} from './declaration.js';
import { literal } from './frame.js';
import type { Readings } from './readings.js';
import { BoundValue, type Binder } from './values.js';

/**
 * Which rows exist for a viewer, and which of these are his own: the one rule behind lists, single records, counts,
 * searches, statistics and commands. A statement is made for the form of the rights; the ids of areas and organizations
 * are bound with each request.
 */
export class Visibility {
  private readonly placeholders = new Map<unknown, string>();

  constructor(
    private readonly readings: Readings,
    private readonly viewer: Viewer,
    private readonly bind: Binder,
  ) {}

  /** Conditions on the rows of a type that this viewer may know of: the public ones, and those within reach. */
  visible(reading: Reading, t: Table): string[] {
    return [...this.standing(reading, t), ...this.reached(reading, t)];
  }

  /** The first part of them: what leaves most rows of a list standing in its order. */
  standing(reading: Reading, t: Table): string[] {
    const kind = reading.where?.(t);
    const scope = reading.isPublic ? this.inScope(reading, t, reading.permission) : undefined;
    const all = [kind, this.further(reading, t), scope, ...this.counting(reading, t)];
    return all.filter((each): each is string => !!each);
  }

  /** The other part: where none is public, those that lie within reach may be few. */
  reached(reading: Reading, t: Table): string[] {
    const scope = reading.isPublic ? undefined : this.inScope(reading, t, reading.permission);
    return scope === undefined ? [] : [scope];
  }

  /** The same with the rows that were taken back: their history goes on to name them. */
  known(reading: Reading, t: Table): string[] {
    const kind = reading.where?.(t);
    return [...(kind ? [kind] : []), ...this.limits(reading, t)];
  }

  /** The same for rows that are known to be of the type; none: all of them are for the viewer. */
  limits(reading: Reading, t: Table): string[] {
    const conditions = [this.further(reading, t), this.inScope(reading, t, reading.permission)];
    return conditions.filter((each): each is string => !!each);
  }

  /** What holds for every way to a row, wherever its place; undefined: nothing. */
  further(reading: Reading, t: Table): string | undefined {
    return reading.scope?.(t, this.viewer, this.isVisible, this.isWithinReach, this.bind);
  }

  /** The rows that count: they were not taken back. */
  counting({ voidable, counts }: Reading, t: Table): string[] {
    return [...(voidable ? [`${t('voided_at')} IS NULL`] : []), ...(counts ? [counts(t)] : [])];
  }

  /** The rows that a permission opens, beside the public ones; undefined: all. */
  inScope(reading: Reading, t: Table, permission: string): string | undefined {
    if (reading.isPublic === 'ALL') return undefined;
    const own = this.within(reading, t, permission);
    if (own === undefined || !reading.isPublic) return own;
    // Whoever keeps no place sees what is public, and an index over that may serve.
    if (own === 'false') return reading.isPublic(t);
    // Not `a OR b`: its likelihood depends on the ids bound, and PostgreSQL would plan every request anew.
    return `CASE WHEN ${reading.isPublic(t)} THEN true ELSE ${own} END`;
  }

  /** The same rows in parts that do not overlap; a part without a condition is all. */
  partsInScope(reading: Reading, permission: string): readonly (Expression | undefined)[] {
    const { isPublic, within } = reading;
    if (isPublic === 'ALL' || !within || this.viewer.reach(permission).everywhere) return [undefined];
    const own: Expression = (t) => within(t, this.reachOf(permission));
    return isPublic ? [isPublic, (t) => `NOT ${isPublic(t)} AND ${own(t)}`] : [own];
  }

  /** True for the rows within the reach of a permission; undefined: for all rows. */
  within(reading: Reading, t: Table, permission: string): string | undefined {
    const within = reading.withinOf?.[permission] ?? reading.within;
    return !within || this.viewer.reach(permission).everywhere ? undefined : within(t, this.reachOf(permission));
  }

  readonly isVisible: IsVisible = Object.assign(
    (type: string, id: string, field?: string) =>
      this.among(type, id, (each, t) => {
        const guard = field === undefined ? undefined : permissionOf(each.fields[field]);
        const own = guard === undefined ? this.inScope(each, t, each.permission) : this.inGuard(each, t, guard);
        return [...this.counting(each, t), ...(own === undefined ? [] : [own])];
      }),
    {
      ofRow: (type: string, row: Table) => {
        const reading = this.readings.get(type);
        return this.viewer.may(reading.permission) ? this.inScope(reading, row, reading.permission) : 'false';
      },
      ofTied: (type: string, id: string, by: string) =>
        this.seesTied(type, by) ? undefined : this.isVisible(literal(type), id),
    },
  );

  /** What is tied lies in all places of what ties it, is public if that is, and is not taken back before it: one reach opens both. */
  private seesTied(type: string, by: string): boolean {
    const { permission } = this.readings.get(type);
    return this.viewer.may(permission) && this.viewer.reach(permission) === this.viewer.reach(by);
  }

  readonly isWithinReach: IsWithinReach = (type, id) =>
    this.among(type, id, (each, t) => {
      const own = this.within(each, t, each.permission);
      return own === undefined ? [] : [own];
    });

  /** True where the record is of a type that the viewer reads, and its row fulfils the conditions of that type. */
  private among(type: string, id: string, conditions: (reading: Reading, t: Table) => string[]): string | undefined {
    const types = this.readings.records();
    const mine = types.filter((each) => this.viewer.may(each.permission));
    const alias = 'visible';
    const limited = mine.flatMap((each) => {
      const own = conditions(each, (column) => `${alias}.${column}`);
      return own.length > 0 ? [{ each, condition: own.join(' AND ') }] : [];
    });
    if (limited.length === 0 && mine.length === types.length) return undefined;
    const whole = mine.filter((each) => !limited.some((other) => other.each === each));
    const parts = limited.map(
      ({ each, condition }) =>
        // OFFSET 0: looked up for each row of the page, instead of hashing the whole table for 25 of them.
        `${type} = ${literal(each.type)} AND EXISTS (SELECT FROM ${each.table} ${alias} WHERE ${alias}.id = ${id} AND ${condition} OFFSET 0)`,
    );
    return `(${[`${type} IN (${['NULL', ...whole.map((each) => literal(each.type))].join(', ')})`, ...parts].join(' OR ')})`;
  }

  private inGuard(reading: Reading, t: Table, permission: string): string | undefined {
    return this.viewer.may(permission) ? this.within(reading, t, permission) : 'false';
  }

  private reachOf(permission: string): Within {
    const { areas, organizations } = this.viewer.reach(permission);
    return {
      place: (area, organization) => {
        const parts = [
          ...(areas.length > 0 && area ? [`${area} = ANY (${this.ids(permission, 'areas')})`] : []),
          ...(organizations.length > 0 && organization
            ? [`${organization} = ANY (${this.ids(permission, 'organizations')})`]
            : []),
        ];
        return parts.length > 0 ? `(${parts.join(' OR ')})` : 'false';
      },
      places: (all) => {
        const parts = (['areas', 'organizations'] as const)
          .filter((kind) => this.viewer.reach(permission)[kind].length > 0)
          .map((kind) => `${all} && ${this.ids(permission, kind)}`);
        return parts.length > 0 ? `(${parts.join(' OR ')})` : 'false';
      },
      own: (actor) => `${actor} = ${this.bind(new BoundValue((_, { id }) => id), 'text')}`,
    };
  }

  /** One parameter for each distinct reach: rights of one role in one place are bound once. */
  private ids(permission: string, kind: 'areas' | 'organizations'): string {
    const ids = this.viewer.reach(permission)[kind];
    const known = this.placeholders.get(ids);
    if (known) return known;
    const made = this.bind(new BoundValue((_, viewer) => viewer.reach(permission)[kind]), 'uuid[]');
    this.placeholders.set(ids, made);
    return made;
  }
}
