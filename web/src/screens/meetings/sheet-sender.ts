import { newKey } from '../../api/new-key.js';
import { ask, NoAnswer } from '../../api/request.js';
import type { AttendanceInput, RecordAttendanceMutation } from '../../gql/graphql.js';
import { RECORD_ATTENDANCE } from './attendance.document.js';
import { keyOf, keyOfRow, lastOfEach } from './marks.js';

export type Told = NonNullable<RecordAttendanceMutation['recordAttendance']['meeting']>;

interface Listener {
  /** The server has answered; the quorum as it is now. */
  readonly told: (bodies: Told['bodies']) => void;
  /** `of`: `keyOf` what was said. */
  readonly refused: (of: string, message: string) => void;
  readonly failed: (error: unknown) => void;
  /** So many are on their way; silent: the server did not answer, and they wait. */
  readonly waiting: (count: number, silent: boolean) => void;
  readonly done: () => void;
}

/** Sends marks one after the other, several together when the hand is faster than the line. */
export class SheetSender {
  private queue: AttendanceInput[] = [];
  private versions = new Map<string, number>();
  private underWay = false;

  constructor(
    private readonly meetingId: string,
    private readonly listener: Listener,
  ) {}

  get idle(): boolean {
    return this.queue.length === 0 && !this.underWay;
  }

  /** The versions of what was read. */
  know(versions: ReadonlyMap<string, number>): void {
    this.versions = new Map(versions);
  }

  add(row: AttendanceInput): void {
    this.queue.push(row);
    void this.work();
  }

  async work(): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    let silent = false;
    while (this.queue.length > 0 && !silent) {
      const rows = lastOfEach(this.queue);
      this.queue = [];
      this.listener.waiting(rows.length, false);
      silent = !(await this.answered(rows));
    }
    this.underWay = false;
    this.listener.waiting(this.queue.length, silent);
    if (!silent) this.listener.done();
  }

  /** False: no answer came, and the rows wait. */
  private async answered(rows: readonly AttendanceInput[]): Promise<boolean> {
    try {
      await this.send(rows);
    } catch (error) {
      if (error instanceof NoAnswer) {
        this.queue = [...rows, ...this.queue];
        return false;
      }
      this.listener.failed(error);
    }
    return true;
  }

  /** Of several, one that is refused would take the others along: then each goes alone. */
  private async send(rows: readonly AttendanceInput[]): Promise<void> {
    const told = rows.map((row) => ({ ...row, expectedVersion: this.versions.get(keyOf(row)) ?? null }));
    const people = told.flatMap(({ personId }) => personId ?? []);
    const among = people.length < told.length ? [{ guest: true }] : [];
    const said = { or: [{ person: { in: people } }, ...among] };
    const input = { meetingId: this.meetingId, rows: told, idempotencyKey: newKey() };
    const { meeting, problems } = (await ask(RECORD_ATTENDANCE, { input, said })).recordAttendance;
    const [problem] = problems;
    if (problem && rows.length > 1) {
      for (const row of rows) await this.send([row]);
      return;
    }
    if (problem && problem.code !== 'NOTHING_CHANGED') this.listener.refused(keyOf(rows[0]!), problem.message);
    if (!meeting) return;
    for (const row of meeting.attendances.nodes) {
      const key = keyOfRow(row);
      if (key !== undefined) this.versions.set(key, row.version);
    }
    this.listener.told(meeting.bodies);
  }
}
