import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/client.js';
import { ask, NoAnswer } from '../../api/request.js';
import { sentenceOf } from '../../api/sentence-of.js';
import type { AttendanceInput, AttendanceStatus, RecordAttendanceMutation } from '../../gql/graphql.js';
import { tellFailure } from '../../ui/notices.js';
import { RECORD_ATTENDANCE, type AttendanceOfSheet } from './attendance.document.js';
import { inputOf, lastOfEach } from './marks.js';

type Told = NonNullable<RecordAttendanceMutation['recordAttendance']['meeting']>;

export interface Marking {
  /** The rows as they were marked here, before the server has answered. */
  readonly rows: readonly AttendanceOfSheet[];
  readonly mark: (row: AttendanceOfSheet, status: AttendanceStatus, reason?: string) => void;
  /** The quorum by the last answer; undefined: as it was read. */
  readonly bodies: Told['bodies'] | undefined;
  /** How many are on their way. */
  readonly waiting: number;
  /** The server did not answer: what was marked is kept, and is sent again. */
  readonly again: (() => void) | undefined;
}

/**
 * Marks are shown at once and sent one after the other, several together when the hand is faster than the line. A mark
 * that is refused is taken back and told; one without an answer waits.
 */
export function useMarking(meetingId: string, read: readonly AttendanceOfSheet[]): Marking {
  const { t } = useTranslation();
  const [local, setLocal] = useState<ReadonlyMap<string, AttendanceOfSheet>>(new Map());
  const [bodies, setBodies] = useState<Told['bodies']>();
  const [silent, setSilent] = useState(false);
  const queue = useRef<AttendanceInput[]>([]);
  const underWay = useRef(false);
  const [waiting, setWaiting] = useState(0);
  const known = useRef(new Map<string, number>());
  useEffect(() => {
    known.current = new Map(read.flatMap(({ person, version }) => (person ? [[person.id, version]] : [])));
    if (queue.current.length === 0 && !underWay.current) {
      setLocal(new Map());
      setBodies(undefined);
    }
  }, [read]);

  const send = async (rows: readonly AttendanceInput[]): Promise<void> => {
    const told = rows.map((row) => ({ ...row, expectedVersion: known.current.get(row.personId) ?? null }));
    const people = told.map(({ personId }) => personId);
    const input = { meetingId, rows: told, idempotencyKey: crypto.randomUUID() };
    const { meeting, problems } = (await ask(RECORD_ATTENDANCE, { input, people })).recordAttendance;
    if (problems.length > 0 && rows.length > 1) {
      for (const row of rows) await send([row]);
      return;
    }
    const [problem] = problems;
    if (problem && problem.code !== 'NOTHING_CHANGED') {
      tellFailure(problem.message);
      setLocal((before) => new Map([...before].filter(([, { person }]) => person?.id !== people[0])));
    }
    if (!meeting) return;
    for (const { person, version } of meeting.attendances.nodes) if (person) known.current.set(person.id, version);
    setBodies(meeting.bodies);
  };
  const work = async (): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setSilent(false);
    while (queue.current.length > 0) {
      const rows = lastOfEach(queue.current);
      queue.current = [];
      setWaiting(rows.length);
      try {
        await send(rows);
      } catch (error) {
        if (error instanceof NoAnswer) {
          queue.current = [...rows, ...queue.current];
          setSilent(true);
          break;
        }
        tellFailure(sentenceOf(error, t));
      }
    }
    underWay.current = false;
    setWaiting(queue.current.length);
    if (queue.current.length === 0) await queries.invalidateQueries();
  };

  return {
    rows: read.map((row) => local.get(row.id) ?? row),
    bodies,
    waiting,
    again: silent ? () => void work() : undefined,
    mark: (row, status, reason) => {
      const input = inputOf(local.get(row.id) ?? row, status, reason);
      if (!input) return;
      const seats = read.filter(({ person }) => person?.id === input.personId);
      setLocal((before) => {
        const marked = seats.map((seat) => [seat.id, { ...seat, status, reason: reason ?? null }] as const);
        return new Map([...before, ...marked]);
      });
      queue.current.push(input);
      void work();
    },
  };
}
