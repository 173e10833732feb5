import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often a number and a name were asked on a day of Kazakhstan that no paper has together. By whom is not kept. */
@Entity('failed_number_checks')
@Check('failed_number_checks_times_ck', 'times > 0')
@Index('failed_number_checks_often_ix', ['day'], { where: 'times >= 20' })
export class FailedNumberChecksEntity {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'failed_number_checks_pk' }) day: string;
  @Column({ type: 'integer' }) times: number;
}
