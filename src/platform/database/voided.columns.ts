import { Column } from 'typeorm';

/**
 * That a record was entered by mistake and does not count: since when, by whom, why. All three are null as long as it counts.
 * The reading of the type then says `voidable`. Written by `Voiding` only.
 */
export class VoidedColumns {
  @Column({ type: 'timestamptz', nullable: true }) at: Date | null;
  @Column({ type: 'text', nullable: true }) by: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
}
