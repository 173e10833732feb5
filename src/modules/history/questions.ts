import { asMoment, asUuid, badQuery, bindText } from '../../platform/reading/index.js';
import { historyEvent, historyType } from '../../platform/history/index.js';
import type { AuditFilter } from './history.types.js';
import type { Wanted } from './trail.js';

/** The conditions of a filter; what is written wrongly is refused with a code. */
export function conditionsOf(filter: AuditFilter | null | undefined): Omit<Wanted, 'size'> {
  const { actor, event, from, to, entity, entityId } = filter ?? {};
  const unknown = event?.find((each) => historyEvent(each) === undefined);
  if (unknown !== undefined) throw badQuery('UNKNOWN_EVENT', 'No such event is ever recorded', 'event');
  if (entity != null && historyType(entity) === undefined)
    throw badQuery('UNKNOWN_ENTITY', 'No changes of such a type are ever recorded', 'entity');
  const [since, until] = [from, to].map((each) => (each == null ? undefined : asMoment(each)));
  if (since && until && since >= until) throw badQuery('EMPTY_PERIOD', '`from` is before `to`', 'to');
  return {
    actor: actor == null ? undefined : bindText(actor),
    events: event ?? undefined,
    entity: entity ?? undefined,
    entityId: entityId == null ? undefined : asUuid(entityId),
    from: since,
    to: until,
  };
}

export const invalidCursor = (): Error => badQuery('INVALID_CURSOR', 'The cursor is not one of this list', 'after');
export const cursorOf = (id: string): string => Buffer.from(id).toString('base64url');

/** The id of the entry that a cursor names. */
export function readCursor(cursor: string | null | undefined): string | undefined {
  if (cursor == null) return undefined;
  try {
    return asUuid(Buffer.from(cursor.slice(0, 100), 'base64url').toString());
  } catch {
    throw invalidCursor();
  }
}
