import type { Language } from '../../kernel/language.js';
import { formatMinute } from '../../kernel/said-date.js';
import { words } from '../../kernel/words.js';
import {
  asWritten,
  historyEvent,
  historyField,
  historyLabelBeside,
  historyReason,
  historyType,
  type FormatContext,
  type Ref,
} from '../../platform/history/index.js';
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
const WITHHELD = '…';
/** A sentence names so many records and so many fields; all of them are in `changes`. */
const MOST_RECORDS = 3;
const MOST_FIELDS = 20;

/** What is known to whoever reads an entry. */
export interface HistoryReader extends FormatContext {
  actor(id: string): string;
  isHidden(change: RawChange): boolean;
  /** Whether why it was done is as little for the listener as what was done. */
  hidesReason(entry: RawEntry): boolean;
  /** Whether the listener may know of a record that a value names. */
  isKnown(ref: Ref): boolean;
  /** Whether the listener may know where a request came from. */
  readonly seesAddresses: boolean;
}

/** An entry in the words of its listener. */
export function render(entry: RawEntry, reader: HistoryReader): HistoryEntry {
  const kinds = new Map(
    entry.changes.flatMap(({ field, entityId, after }) => (field === 'kind' ? [[entityId, after]] : [])),
  );
  const changes = entry.changes.map((change) => renderChange(change, kinds.get(change.entityId), reader));
  const { id, event, changeCount } = entry;
  const named = (actor: string): HistoryActor => ({ id: actor, name: reader.actor(actor) });
  return {
    id,
    occurredAt: entry.occurredAt.toISOString(),
    actor: named(entry.actor),
    onBehalfOf: entry.onBehalfOf === null ? null : named(entry.onBehalfOf),
    address: reader.seesAddresses ? entry.address : null,
    event,
    sentence: sentenceOf(entry, changes, reader),
    reason: reader.hidesReason(entry) ? null : reasonOf(entry, reader.language),
    changeCount,
    changes,
  };
}

function renderChange(change: RawChange, kind: unknown, reader: HistoryReader): HistoryChange {
  const { action, entity, entityId, field, before, after } = change;
  const texts = historyField(entity, field);
  const hidden = reader.isHidden(change);
  const [was, is] = differing(before, after);
  const formatter = texts?.formatter ?? asWritten;
  const format = (value: unknown): string | null =>
    hidden || isEmpty(value) ? null : isErased(value) ? ERASED[reader.language] : formatter.format(value, reader);
  const visible = (value: unknown): unknown =>
    hidden ? null : isEmpty(value) || isErased(value) ? value : formatter.known(value, (ref) => reader.isKnown(ref));
  return {
    action: HistoryAction[action],
    entity,
    entityId,
    field,
    label: historyLabelBeside(entity, field, kind)?.[reader.language] ?? field,
    before: visible(before),
    after: visible(after),
    beforeText: format(was),
    afterText: format(is),
    hidden,
  };
}

/** Of two lists what is only in the one and only in the other: the rest of a long list says nothing new. */
function differing(before: unknown, after: unknown): readonly [unknown, unknown] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [before, after];
  const [was, is] = [before, after].map((list) => list.map((each) => JSON.stringify(each)));
  const lists = [
    before.filter((_, i) => !is!.includes(was![i]!)),
    after.filter((_, i) => !was!.includes(is![i]!)),
  ] as const;
  return lists.some((each) => each.length > 0) ? lists : [before, after];
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** When – who: what. Field: before → after; … Reason: … */
function sentenceOf(entry: RawEntry, changes: readonly HistoryChange[], reader: HistoryReader): string {
  const { language } = reader;
  const head = (historyEvent(entry.event)?.[language] ?? entry.event).replace('{record}', () =>
    recordsOf(entry, reader),
  );
  const fields = cut(
    changes.map((change) => sayChange(change, language)),
    MOST_FIELDS,
    '; ',
    language,
  );
  const who = [entry.actor, entry.onBehalfOf].flatMap((each) => (each === null ? [] : [reader.actor(each)]));
  const actor = who.length > 1 ? `${who[0]} (${ON_BEHALF[language].replace('{name}', () => who[1]!)})` : who[0];
  const said = reasonOf(entry, language);
  const why = said !== null && reader.hidesReason(entry) ? HIDDEN[language] : said;
  const reason = why === null ? '' : ` ${REASON[language]}: ${why}`;
  return `${formatMinute(entry.occurredAt, language)} – ${actor}: ${head}.${fields && ` ${fields}.`}${reason}`;
}

/** As it was typed; the programme's own in words. */
const reasonOf = ({ event, reason }: RawEntry, language: Language): string | null =>
  reason === null ? null : (historyReason(event, reason)?.[language] ?? reason);

function sayChange({ action, label, beforeText, afterText, hidden }: HistoryChange, language: Language): string {
  if (action === HistoryAction.READ) return `${label} – ${SHOWN[language]}`;
  if (hidden) return `${label}: ${HIDDEN[language]}`;
  return `${label}: ${beforeText === null ? '' : `${beforeText} → `}${afterText ?? EMPTY}`;
}

/** What the entry's records are called. */
function recordsOf({ changes }: RawEntry, reader: HistoryReader): string {
  const ids = new Set(changes.filter(({ entity }) => historyType(entity)?.name).map(({ entityId }) => entityId));
  const names = [...ids].map((id) => reader.name(id) ?? WITHHELD);
  return cut(names, MOST_RECORDS, ', ', reader.language);
}

function cut(texts: readonly string[], most: number, between: string, language: Language): string {
  const rest = texts.length - most;
  const shown = rest > 0 ? [...texts.slice(0, most), MORE[language].replace('{n}', String(rest))] : texts;
  return shown.join(between);
}
