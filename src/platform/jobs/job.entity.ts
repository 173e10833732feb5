import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { FileEntity } from '../files/index.js';
import { JobState } from './job-state.js';

/** Work that goes on after the request that asked for it. The queue itself is graphile-worker's; this is what people see of it. */
@Entity('jobs')
@Check('jobs_state_ck', `state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')`)
@Check('jobs_finished_at_ck', `(finished_at IS NOT NULL) = (state IN ('DONE', 'FAILED', 'CANCELLED'))`)
@Index('jobs_account_ix', ['account', 'requestedAt', 'id'])
@Index('jobs_running_ix', ['id'], { where: `state = 'RUNNING'` })
export class JobEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'jobs_pk' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'jsonb' }) input: object;
  /** The account that asked, as the history names it; the job has the rights that this account, or its token, has when it runs. */
  @Column({ type: 'text' }) account: string;
  @Column({ type: 'uuid', nullable: true }) tokenId: string | null;
  @Column({ type: 'text' }) language: string;
  @Column({ type: 'text', default: JobState.QUEUED }) state: JobState;
  /** Whoever carries it out stops at its next step. */
  @Column({ type: 'boolean', default: false }) cancelled: boolean;
  @Column({ type: 'integer', default: 0 }) done: number;
  @Column({ type: 'integer', nullable: true }) total: number | null;
  /** The worker of the queue that carries it out. */
  @Column({ type: 'text', nullable: true }) worker: string | null;
  @Column({ type: 'text', nullable: true }) problem: string | null;
  @Column({ type: 'text', nullable: true }) problemText: string | null;
  @ManyToOne(() => FileEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'sha256', foreignKeyConstraintName: 'jobs_sha256_fk' })
  file?: Relation<FileEntity>;
  @Index('jobs_sha256_ix') @Column({ type: 'text', nullable: true }) sha256: string | null;
  @Column({ type: 'text', nullable: true }) fileName: string | null;
  @Column({ type: 'timestamptz' }) requestedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) startedAt: Date | null;
  @Index('jobs_finished_at_ix') @Column({ type: 'timestamptz', nullable: true }) finishedAt: Date | null;
}
