import { refusals, requestError } from '../../platform/problems/index.js';
import { asMoment, asUuid, bindText } from '../../platform/reading/index.js';
import { historyEvent, historyType } from '../../platform/history/index.js';
import { problems } from './history.problems.js';
import type { AuditFilter } from './history.types.js';
import type { Wanted } from './trail.js';

/** The conditions of a filter; what is written wrongly is refused with a code. */
export function conditionsOf(filter: AuditFilter | null | undefined): Omit<Wanted, 'size'> {
  const { actor, event, from, to, entity, entityId } = filter ?? {};
  const unknown = event?.find((each) => historyEvent(each) === undefined);
  if (unknown !== undefined) throw requestError(problems.UNKNOWN_EVENT, { argument: 'filter.event' });
  if (entity != null && historyType(entity) === undefined)
    throw requestError(problems.UNKNOWN_ENTITY, { argument: 'filter.entity' });
  const [since, until] = [from, to].map((each) => (each == null ? undefined : asMoment(each)));
  if (since && until && since >= until) throw requestError(problems.EMPTY_PERIOD, { argument: 'filter.to' });
  return {
    actor: actor == null ? undefined : bindText(actor),
    events: event ?? undefined,
    entity: entity ?? undefined,
    entityId: entityId == null ? undefined : asUuid(entityId),
    from: since,
    to: until,
  };
}

export const invalidCursor = (): Error => requestError(refusals.INVALID_CURSOR, { argument: 'after' });
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
