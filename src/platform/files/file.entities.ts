import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { AddedOrder, Derived } from '../database/index.js';

/** What may be taken in, judged by content. A row more and another type is taken in: no programmer is needed. */
@Entity('file_types')
@Check('file_types_extensions_ck', 'cardinality(extensions) > 0')
export class FileTypeEntity {
  /** As RFC 6838 writes it: `application/pdf`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'file_types_pk' }) type: string;
  /** How names of such files may end, without the dot; the first is given to a name that ends otherwise. */
  @Column({ type: 'text', array: true }) extensions: string[];
}

/** A content, once, whoever has brought it and wherever it hangs. */
@Entity('files')
@Check('files_sha256_ck', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('files_size_ck', 'size > 0')
export class FileEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'files_pk' }) sha256: string;
  /** In bytes. */
  @Column({ type: 'integer' }) size: number;
  @ManyToOne(() => FileTypeEntity, { nullable: false })
  @JoinColumn({ name: 'type', foreignKeyConstraintName: 'files_type_fk' })
  fileType?: Relation<FileTypeEntity>;
  @Column({ type: 'text' }) type: string;
  /** It has hung on a record, and so is never removed. */
  @Column({ type: 'boolean', default: false }) attached: boolean;
  @Index('files_brought_at_ix', { where: 'NOT attached' })
  @Column({ type: 'timestamptz' })
  broughtAt: Date;
}

/** A part of a content. All parts but the last have the same size. */
@Entity('file_chunks')
export class FileChunkEntity {
  @ManyToOne(() => FileEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'sha256', foreignKeyConstraintName: 'file_chunks_sha256_fk' })
  file?: Relation<FileEntity>;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'file_chunks_pk' }) sha256: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'file_chunks_pk' }) position: number;
  @Column({ type: 'bytea' }) bytes: Buffer;
}

/** The account that brought a content: no other hangs it on a record, and this one only for a day. */
@Entity('uploads')
export class UploadEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'uploads_pk' }) id: string;
  @ManyToOne(() => FileEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'sha256', foreignKeyConstraintName: 'uploads_sha256_fk' })
  file?: Relation<FileEntity>;
  @Index('uploads_sha256_ix') @Column({ type: 'text' }) sha256: string;
  /** As the history names actors. */
  @Index('uploads_account_ix') @Column({ type: 'text' }) account: string;
  @Column({ type: 'text' }) name: string;
  @Index('uploads_brought_at_ix') @Column({ type: 'timestamptz' }) broughtAt: Date;
}

/** That a file hangs on a record. */
@Entity('attachments')
@Unique('attachments_subject_id_sha256_uq', ['subjectId', 'sha256'])
export class AttachmentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'attachments_pk' }) id: string;
  @AddedOrder() position?: number;
  @Column({ type: 'text' }) subjectType: string;
  @Column({ type: 'uuid' }) subjectId: string;
  @ManyToOne(() => FileEntity, { nullable: false })
  @JoinColumn({ name: 'sha256', foreignKeyConstraintName: 'attachments_sha256_fk' })
  file?: Relation<FileEntity>;
  @Index('attachments_sha256_ix') @Column({ type: 'text' }) sha256: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) note: string | null;
  /** By whom and when, as the entry says too. */
  @Derived() @Column({ type: 'text' }) addedBy: string;
  @Derived() @Column({ type: 'timestamptz' }) addedAt: Date;
}
