import type { Language } from '../../kernel/language.js';
import { sayMinute } from '../../kernel/said-date.js';
import { asWritten, toldEvent, toldField, toldType, words, type Voice } from '../../platform/history/index.js';
import { isErased } from '../../platform/secrets/index.js';
import { HistoryAction, type HistoryActor, type HistoryChange, type HistoryEntry } from './history.types.js';
import type { RawChange, RawEntry } from './trail.js';

const HIDDEN = words('жасырын', 'скрыто', 'hidden');
const ERASED = words('жойылған', 'уничтожено', 'erased');
const SHOWN = words('көрсетілді', 'показано', 'shown');
const ON_BEHALF = words('{name} атынан', 'от имени: {name}', 'on behalf of {name}');
const REASON = words('Себебі', 'Причина', 'Reason');
const MORE = words('тағы {n}', 'ещё {n}', '{n} more');
const EMPTY = '–';
const UNTOLD = '…';
/** A sentence names so many records and so many fields; all of them are in `changes`. */
const MOST_RECORDS = 3;
const MOST_FIELDS = 20;

/** What is known to whom an entry is told. */
export interface Listener extends Voice {
  actor(id: string): string;
  isHidden(change: RawChange): boolean;
  /** Whether the listener may know where a request came from. */
  readonly seesAddresses: boolean;
}

/** An entry in the words of its listener. */
export function tell(entry: RawEntry, listener: Listener): HistoryEntry {
  const changes = entry.changes.map((change) => tellChange(change, listener));
  const { id, event, reason, changeCount } = entry;
  const named = (actor: string): HistoryActor => ({ id: actor, name: listener.actor(actor) });
  return {
    id,
    occurredAt: entry.occurredAt.toISOString(),
    actor: named(entry.actor),
    onBehalfOf: entry.onBehalfOf === null ? null : named(entry.onBehalfOf),
    address: listener.seesAddresses ? entry.address : null,
    event,
    sentence: sentenceOf(entry, changes, listener),
    reason,
    changeCount,
    changes,
  };
}

function tellChange(change: RawChange, listener: Listener): HistoryChange {
  const { action, entity, entityId, field, before, after } = change;
  const told = toldField(entity, field);
  const hidden = listener.isHidden(change);
  const say = (value: unknown): string | null =>
    hidden || isEmpty(value)
      ? null
      : isErased(value)
        ? ERASED[listener.language]
        : (told?.manner ?? asWritten).say(value, listener);
  return {
    action: HistoryAction[action],
    entity,
    entityId,
    field,
    label: told?.label[listener.language] ?? field,
    before: hidden ? null : before,
    after: hidden ? null : after,
    beforeText: say(before),
    afterText: say(after),
    hidden,
  };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** When – who: what. Field: before → after; … Reason: … */
function sentenceOf(entry: RawEntry, changes: readonly HistoryChange[], listener: Listener): string {
  const { language } = listener;
  const head = (toldEvent(entry.event)?.[language] ?? entry.event).replace('{record}', () =>
    recordsOf(entry, listener),
  );
  const fields = cut(
    changes.map((change) => sayChange(change, language)),
    MOST_FIELDS,
    '; ',
    language,
  );
  const who = [entry.actor, entry.onBehalfOf].flatMap((each) => (each === null ? [] : [listener.actor(each)]));
  const actor = who.length > 1 ? `${who[0]} (${ON_BEHALF[language].replace('{name}', () => who[1]!)})` : who[0];
  const reason = entry.reason === null ? '' : ` ${REASON[language]}: ${entry.reason}`;
  return `${sayMinute(entry.occurredAt, language)} – ${actor}: ${head}.${fields && ` ${fields}.`}${reason}`;
}

function sayChange({ action, label, beforeText, afterText, hidden }: HistoryChange, language: Language): string {
  if (action === HistoryAction.READ) return `${label} – ${SHOWN[language]}`;
  if (hidden) return `${label}: ${HIDDEN[language]}`;
  return `${label}: ${beforeText === null ? '' : `${beforeText} → `}${afterText ?? EMPTY}`;
}

/** What the entry's records are called. */
function recordsOf({ changes }: RawEntry, listener: Listener): string {
  const ids = new Set(changes.filter(({ entity }) => toldType(entity)?.name).map(({ entityId }) => entityId));
  const names = [...ids].map((id) => listener.name(id) ?? UNTOLD);
  return cut(names, MOST_RECORDS, ', ', listener.language);
}

function cut(texts: readonly string[], most: number, between: string, language: Language): string {
  const rest = texts.length - most;
  const shown = rest > 0 ? [...texts.slice(0, most), MORE[language].replace('{n}', String(rest))] : texts;
  return shown.join(between);
}
