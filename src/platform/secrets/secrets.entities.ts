import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** By which key this database is sealed: one row. A value that opens with the right key only tells a wrong one at start. */
@Entity('data_keys')
@Check('data_keys_id_ck', 'octet_length(id) = 4')
@Index('data_keys_one_ix', { synchronize: false })
export class DataKeyEntity {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'data_keys_pk' }) id: Buffer;
  @Column({ type: 'bytea' }) checkValue: Buffer;
}

/**
 * The key of everything the history says of one person. Without the key that part of the history is gone for good; the row
 * stays, so that nobody makes another one.
 */
@Entity('subject_keys')
@Check('subject_keys_key_id_ck', 'key_id = substr(sealed_key, 1, 4)')
export class SubjectKeyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'subject_keys_pk' }) subjectId: string;
  @Column({ type: 'bytea', nullable: true }) sealedKey: Buffer | null;
  @ManyToOne(() => DataKeyEntity, { deferrable: 'INITIALLY IMMEDIATE' }) key?: Relation<DataKeyEntity>;
  @Column({ type: 'bytea', nullable: true }) keyId: Buffer | null;
}
