import { argument, refusals, requestError } from '../../platform/problems/index.js';
import { asMoment, asUuid, bindText } from '../../platform/reading/index.js';
import { historyEvent, historyType } from '../../platform/history/index.js';
import { problems } from './history.problems.js';
import type { AuditFilter } from './history.types.js';
import type { Wanted } from './trail.js';

/** The conditions of a filter; what is written wrongly is refused with a code. */
export function conditionsOf(filter: AuditFilter | null | undefined): Omit<Wanted, 'size'> {
  const empty = Object.entries(filter ?? {}).find(([, each]) => each === null);
  if (empty) throw requestError(refusals.FILTER_NULL, { argument: `filter.${empty[0]}` });
  const { actor, event, from, to, entity, entityId } = filter ?? {};
  const unknown = event?.find((each) => historyEvent(each) === undefined);
  if (unknown !== undefined) throw requestError(problems.UNKNOWN_EVENT, { argument: 'filter.event' });
  if (entity != null && historyType(entity) === undefined)
    throw requestError(problems.UNKNOWN_ENTITY, { argument: 'filter.entity' });
  const since = optional('filter.from', from, asMoment);
  const until = optional('filter.to', to, asMoment);
  if (since && until && since >= until) throw requestError(problems.EMPTY_PERIOD, { argument: 'filter.to' });
  return {
    actor: optional('filter.actor', actor, bindText),
    events: event ?? undefined,
    entity: entity ?? undefined,
    entityId: optional('filter.entityId', entityId, asUuid),
    from: since,
    to: until,
  };
}

const optional = <R>(name: string, given: string | null | undefined, read: (given: string) => R): R | undefined =>
  given == null ? undefined : argument(name, given, read);

export const invalidCursor = (): Error => requestError(refusals.INVALID_CURSOR, { argument: 'after' });
/** The place of an entry in the history of a record, or in the trail of all. */
export const cursorOf = (id: string, record = ''): string => Buffer.from(id + record).toString('base64url');
const UUID_LENGTH = 36;

/** The id of the entry that a cursor of this list names; one of another list is refused. */
export function readCursor(cursor: string | null | undefined, record = ''): string | undefined {
  if (cursor == null) return undefined;
  try {
    const text = Buffer.from(cursor.slice(0, 100), 'base64url').toString();
    if (text.slice(UUID_LENGTH) === record) return asUuid(text.slice(0, UUID_LENGTH));
  } catch {
    // What names no entry is refused like a foreign one.
  }
  throw invalidCursor();
}
