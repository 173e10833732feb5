import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How many requests all processes together have drawn for one viewer in one minute. Written by `RateLimits` only. */
@Entity('rate_windows')
export class RateWindowEntity {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'rate_windows_pk' }) key: Buffer;
  @Index('rate_windows_starts_at_ix')
  @PrimaryColumn({ type: 'timestamptz', primaryKeyConstraintName: 'rate_windows_pk' })
  startsAt: Date;
  @Column({ type: 'integer' }) taken: number;
}
