import { refuse, refuseIfAny, type InputPath } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { maybeLocalized, storeParts } from '../../../platform/database/index.js';
import { aboutEach, type Change } from '../../../platform/events/index.js';
import { localized } from '../../../platform/input/index.js';
import { common } from '../../../platform/problems/index.js';
import { findIdentified } from '../../people/index.js';
import type { MeetingEntity } from '../meeting.entities.js';
import { AgendaItemEntity, AgendaSpeakerEntity } from './agenda.entities.js';
import type { AgendaItemInput, AgendaSpeakerInput, CorrectAgendaItemInput } from './agenda.inputs.js';
import { problems } from './agenda.problems.js';
import { agendaProblems, closedStill, type Amended } from './agenda.rules.js';

interface Amending {
  readonly add?: readonly AgendaItemInput[] | undefined;
  readonly correct?: readonly CorrectAgendaItemInput[] | undefined;
  readonly withdraw?: readonly string[] | undefined;
  readonly reason?: string | null | undefined;
}
/**
 * Of a corrected item; `withdrawn` where it goes after the invitations: it stays to be seen; `still` where it only stays
 * closed, of which there is nothing to see.
 */
type Corrected = CorrectAgendaItemInput & { readonly withdrawn?: true; readonly still?: true };
/** The speakers of an item, as they are given for it. */
interface Speaking {
  readonly itemId: string;
  readonly speakers: readonly AgendaSpeakerInput[];
  readonly path: InputPath;
}

/** Puts the agenda of a meeting together, or amends it: `list` is the list of the input that adds. */
export async function storeAgenda(
  tx: Tx,
  { id: meetingId, state }: MeetingEntity,
  { add = [], correct = [], withdraw = [], reason }: Amending,
  list: string,
): Promise<Change[]> {
  const frozen = state !== 'PLANNED';
  if (frozen && !reason) refuse(common.REQUIRED, 'reason');
  const speaking: Speaking[] = [];
  const withdrawn = frozen ? await withdrawing(tx, meetingId, withdraw) : [];
  const corrected = [...(await closing(tx, meetingId, { add, correct, withdraw }, list)), ...withdrawn];
  // With an item that is taken out its speakers go, and the trail is told.
  const leaving = frozen ? [] : withdraw.map((itemId, i) => ({ itemId, speakers: [], path: ['withdrawItems', i] }));
  const left = await storeSpeakers(tx, meetingId, leaving);
  const changes = await storeParts<AgendaItemEntity, AgendaItemInput, Corrected>(tx, 'Meeting', meetingId, {
    entity: AgendaItemEntity,
    owner: { meetingId },
    field: 'agenda',
    lists: [list, 'correctItems', 'withdrawItems'],
    fill: (row, given, place) => {
      const path = 'withdrawn' in given ? ['withdrawItems', withdraw.indexOf(given.id)] : place;
      if (given.speakers) speaking.push({ itemId: row.id, speakers: given.speakers, path });
      if (frozen && !('still' in given)) amend(row, given, reason!, path);
      if (given.number !== undefined) row.number = given.number;
      if (given.title) row.title = localized(given.title);
      if (given.open !== undefined) row.open = given.open;
    },
    input: { add, correct: corrected, withdraw: frozen ? [] : withdraw },
  });
  const items = (await tx.db.findBy(AgendaItemEntity, { meetingId })).filter(
    ({ amendment }) => amendment !== 'WITHDRAWN',
  );
  if (frozen) await rememberClosed(tx, meetingId);
  const added = add.map(({ number }) => number);
  refuseIfAny(
    agendaProblems(
      items.map(({ number }) => number),
      (number) => (added.includes(number) ? [list, added.lastIndexOf(number), 'number'] : ['correctItems']),
    ),
  );
  return [...left, ...changes, ...(await storeSpeakers(tx, meetingId, speaking))];
}

/** The corrections, with those that keep closed what was. */
async function closing(
  tx: Tx,
  meetingId: string,
  amended: Amended<CorrectAgendaItemInput>,
  list: string,
): Promise<Corrected[]> {
  const items = await tx.db.findBy(AgendaItemEntity, { meetingId });
  const { shut, under } = closedStill(items, amended, [list, 'correctItems']);
  tx.warnIfAny(under);
  const { correct } = amended;
  const others = [...shut].filter((id) => !correct.some((each) => each.id === id));
  return [
    ...correct.map((each) => (shut.has(each.id) ? { ...each, open: false } : each)),
    ...others.map((id): Corrected => ({ id, open: false, still: true })),
  ];
}

/** From the invitations on it is kept what was closed at any time: how it was invited to tells of that. */
export async function rememberClosed(tx: Tx, meetingId: string): Promise<void> {
  await tx.db.update(AgendaItemEntity, { meetingId, public: false, wasClosed: false }, { wasClosed: true });
}

/** After the invitations an item that goes is corrected: it stays to be seen. */
async function withdrawing(tx: Tx, meetingId: string, ids: readonly string[]): Promise<Corrected[]> {
  const items = await tx.db.findBy(AgendaItemEntity, { meetingId });
  return ids.map((id, i) =>
    items.some((each) => each.id === id) ? { id, withdrawn: true } : refuse(common.NOT_FOUND, ['withdrawItems', i]),
  );
}

/** What is changed of an item after the invitations stays to be seen beside what was invited to. */
function amend(row: AgendaItemEntity, given: AgendaItemInput | Corrected, reason: string, path: InputPath): void {
  row.amendmentReason = reason;
  if (!('id' in given)) {
    row.amendment = 'ADDED';
    return;
  }
  if (row.amendment === 'WITHDRAWN') refuse(problems.ITEM_WITHDRAWN, path);
  if (given.withdrawn) row.amendment = 'WITHDRAWN';
  else if (row.amendment === null) {
    const { number, title } = row;
    Object.assign(row, { amendment: 'CHANGED', invitedNumber: number, invitedTitle: maybeLocalized(title) });
  }
}

/** Speakers are given for an item as a whole. */
async function storeSpeakers(tx: Tx, meetingId: string, speaking: readonly Speaking[]): Promise<Change[]> {
  const before = await tx.db.findBy(AgendaSpeakerEntity, { meetingId });
  type Row = Pick<AgendaSpeakerEntity, 'itemId' | 'personId' | 'capacity' | 'position'>;
  const rows: Row[] = [];
  for (const { itemId, speakers, path } of speaking)
    for (const [position, { personId, capacity }] of speakers.entries()) {
      const at = [...path, 'speakers', position, 'personId'];
      if (speakers.findIndex((each) => each.personId === personId) < position) refuse(common.DUPLICATE, at);
      await findIdentified(tx, personId, at.join('.'));
      rows.push({ itemId, personId, capacity: capacity ?? null, position });
    }
  const same = (a: Row, b: Row): boolean =>
    (['itemId', 'personId', 'capacity', 'position'] as const).every((field) => a[field] === b[field]);
  const replaced = before.filter(({ itemId }) => speaking.some((each) => each.itemId === itemId));
  const changes = await storeParts<AgendaSpeakerEntity, Row, { id: string }>(tx, 'Meeting', meetingId, {
    entity: AgendaSpeakerEntity,
    owner: { meetingId },
    field: 'speakers',
    lists: ['speakers', 'speakers', 'speakers'],
    fill: (row, given) => void Object.assign(row, given),
    input: {
      add: rows.filter((each) => !replaced.some((other) => same(each, other))),
      withdraw: replaced.filter((each) => !rows.some((other) => same(each, other))).map(({ id }) => id),
    },
  });
  return changes.flatMap((each) => aboutEach(['capacity'], each));
}
