import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The public half of a key that has signed papers: by it they are checked for ever, whatever becomes of the secret. */
@Entity('proof_keys')
@Check('proof_keys_id_ck', 'octet_length(id) = 4')
@Check('proof_keys_public_key_ck', 'octet_length(public_key) = 32')
export class ProofKeyEntity {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'proof_keys_pk' }) id: Buffer;
  @Column({ type: 'bytea' }) publicKey: Buffer;
  @Column({ type: 'timestamptz' }) knownSince: Date;
}

/** How often a paper was checked on a day of Kazakhstan. By whom is not kept. */
@Entity('paper_checks')
@Check('paper_checks_times_ck', 'times > 0')
@Index('paper_checks_paper_ix', ['paper', 'day'])
@Index('paper_checks_often_ix', ['day', 'paper'], { where: 'times >= 20' })
export class PaperChecksEntity {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'paper_checks_pk' }) day: string;
  /** Its number in the status list. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'paper_checks_pk' }) paper: number;
  @Column({ type: 'integer' }) times: number;
}

/** The totals of a day, counted with it: what is usual of a month follows from a row a day, however many papers were checked. */
@Entity('paper_check_days')
@Check('paper_check_days_papers_ck', 'papers > 0')
@Check('paper_check_days_times_ck', 'times >= papers')
export class PaperCheckDayEntity {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'paper_check_days_pk' }) day: string;
  /** How many papers were checked. */
  @Column({ type: 'integer' }) papers: number;
  /** How often all of them were. */
  @Column({ type: 'integer' }) times: number;
}
