import dayjs from 'dayjs';

/** Warned of so many days before: as early warnings do. */
const AHEAD = 90;
const WEEK = 6;

export interface Matter {
  readonly id: MatterId;
  /** The list that is counted, and shown behind the number. */
  readonly list: string;
  readonly filter: object;
  /** Whoever lacks it is not asked about it. */
  readonly needs: string;
  /** Worse than what merely lies ahead. */
  readonly late?: boolean;
}
export type MatterId =
  | 'vacancies'
  | 'terms'
  | 'endings'
  | 'signing'
  | 'presentations'
  | 'overdue'
  | 'accreditations'
  | 'memoranda'
  | 'mediators';

const until = (day: string, days: number): object => ({
  from: day,
  to: dayjs(day).add(days, 'day').format('YYYY-MM-DD'),
});

/** What waits for somebody, as of a day. */
export const mattersOf = (day: string): readonly Matter[] => [
  { id: 'overdue', list: 'assignments', filter: { overdue: true }, needs: 'assignments.read', late: true },
  { id: 'presentations', list: 'awards', filter: { awaitsPresentation: true }, needs: 'awards.read' },
  { id: 'signing', list: 'awards', filter: { awaitsSigning: true }, needs: 'awards.decisions' },
  { id: 'vacancies', list: 'vacancies', filter: {}, needs: 'memberships.read' },
  { id: 'terms', list: 'terms', filter: { end: until(day, AHEAD) }, needs: 'memberships.read' },
  { id: 'endings', list: 'memberships', filter: { ended: false, end: until(day, AHEAD) }, needs: 'memberships.read' },
  { id: 'accreditations', list: 'accreditations', filter: { validUntil: until(day, AHEAD) }, needs: 'accreditation.read' },
  { id: 'memoranda', list: 'memoranda', filter: { validUntil: until(day, AHEAD) }, needs: 'activities.read' },
  { id: 'mediators', list: 'mediators', filter: { validUntil: until(day, AHEAD) }, needs: 'mediation.read' },
]; // prettier-ignore

/** The days from today on: only what is known to the day stands in a week. */
export const weekOf = (day: string): object => ({ ...until(day, WEEK), precision: ['DAY'] });
