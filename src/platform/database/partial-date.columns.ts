import { Column } from 'typeorm';
import { parsePartialDate, type PartialDate } from '../../kernel/partial-date.js';

/** The three columns of a partial date: as written, and the first and last day it can mean. */
export class PartialDateColumns implements PartialDate {
  @Column({ type: 'text', nullable: true }) text: string;
  @Column({ type: 'date', nullable: true }) earliest: string;
  @Column({ type: 'date', nullable: true }) latest: string;
}

/** What an input date becomes in an entity: null clears all three columns. The text was validated at the door. */
export function partialDateColumns(text: string | null | undefined): PartialDateColumns {
  const parsed = text ? parsePartialDate(text) : undefined;
  return Object.assign(new PartialDateColumns(), parsed ?? { text: null, earliest: null, latest: null });
}

/** A date as the kernel reckons with it; null where it is not known. */
export const known = (date: PartialDateColumns): PartialDate | null => (date.text ? date : null);
