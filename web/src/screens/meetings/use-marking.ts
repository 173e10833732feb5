import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/client.js';
import { sentenceOf } from '../../api/sentence-of.js';
import type { AttendanceStatus } from '../../gql/graphql.js';
import { tellFailure } from '../../ui/notices.js';
import type { AttendanceOfSheet } from './attendance.document.js';
import { inputOf, keyOf, keyOfRow } from './marks.js';
import { SheetSender, type Told } from './sheet-sender.js';

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

/** Marks are shown at once. One that is refused is taken back and told; one without an answer waits. */
export function useMarking(meetingId: string, read: readonly AttendanceOfSheet[]): Marking {
  const { t } = useTranslation();
  const [local, setLocal] = useState<ReadonlyMap<string, AttendanceOfSheet>>(new Map());
  const [bodies, setBodies] = useState<Told['bodies']>();
  const [{ waiting, silent }, setWaiting] = useState({ waiting: 0, silent: false });
  const sender = useRef<SheetSender>(undefined);
  sender.current ??= new SheetSender(meetingId, {
    told: setBodies,
    refused: (of, message) => {
      tellFailure(message);
      setLocal((before) => new Map([...before].filter(([, row]) => keyOfRow(row) !== of)));
    },
    failed: (error) => tellFailure(sentenceOf(error, t)),
    waiting: (count, isSilent) => setWaiting({ waiting: count, silent: isSilent }),
    done: () => void queries.invalidateQueries(),
  });
  const sending = sender.current;
  useEffect(() => {
    sending.know(
      new Map(
        read.flatMap((row) => {
          const key = keyOfRow(row);
          return key === undefined ? [] : [[key, row.version] as const];
        }),
      ),
    );
    if (!sending.idle) return;
    setLocal(new Map());
    setBodies(undefined);
  }, [read, sending]);

  return {
    rows: read.map((row) => local.get(row.id) ?? row),
    bodies,
    waiting,
    again: silent ? () => void sending.work() : undefined,
    mark: (row, status, reason) => {
      const input = inputOf(local.get(row.id) ?? row, status, reason);
      if (!input) return;
      const seats = read.filter((row) => keyOfRow(row) === keyOf(input));
      const marked = seats.map((seat) => [seat.id, { ...seat, status, reason: reason ?? null }] as const);
      setLocal((before) => new Map([...before, ...marked]));
      sending.add(input);
    },
  };
}
