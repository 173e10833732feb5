import type { AttendanceInput, AttendanceStatus } from '../../gql/graphql.js';

/** What one key says of somebody. */
export interface Mark {
  readonly digit: string;
  readonly status: AttendanceStatus;
  /** Something is asked before it is recorded. */
  readonly asks?: 'reason' | 'deputy';
}

/** In the order of the legend. */
export const MARKS: readonly Mark[] = [
  { digit: '1', status: 'PRESENT' },
  { digit: '2', status: 'REMOTE' },
  { digit: '3', status: 'ABSENT' },
  { digit: '4', status: 'EXCUSED', asks: 'reason' },
  { digit: '5', status: 'ABSENT', asks: 'deputy' },
  { digit: '0', status: 'NOT_RECORDED' },
];

interface Sitting {
  readonly state: string;
  readonly date: string | null;
}

/** Before its day nobody was there or was missing; excuses come earlier. */
export const marksOf = ({ state, date }: Sitting, today: string): readonly Mark[] =>
  state === 'PLANNED' || (date !== null && date.slice(0, today.length) > today.slice(0, date.length))
    ? MARKS.filter(({ status, asks }) => asks === 'reason' || status === 'NOT_RECORDED')
    : MARKS;

interface Row {
  readonly version: number;
  readonly status: AttendanceStatus;
  readonly reason: string | null;
  readonly person: { readonly id: string } | null;
  readonly name: string | null;
}

/** What is said of whom: a person, or a guest by name. */
export const keyOf = ({ personId, name }: Pick<AttendanceInput, 'personId' | 'name'>): string =>
  personId ? `person ${personId}` : `name ${name}`;
/** The same of a row of the sheet; undefined: somebody who is not for the viewer. */
export function keyOfRow({ person, name }: Pick<Row, 'person' | 'name'>): string | undefined {
  return person || name !== null ? keyOf({ personId: person?.id ?? null, name }) : undefined;
}

/** What is sent for a mark; nothing where the sheet says it already. */
export function inputOf(row: Row, status: AttendanceStatus, reason?: string): AttendanceInput | undefined {
  if (keyOfRow(row) === undefined) return undefined;
  if (row.status === status && (reason ?? null) === row.reason) return undefined;
  const who = row.person ? { personId: row.person.id } : { name: row.name };
  return { ...who, expectedVersion: row.version, status, ...(reason && { reason }) };
}

/** The last word on each. */
export const lastOfEach = (rows: readonly AttendanceInput[]): AttendanceInput[] => [
  ...new Map(rows.map((row) => [keyOf(row), row])).values(),
];
