import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { CertificateEntity } from '../awards/index.js';

/** What the code of a printed certificate says. It is made with the first print and stays: every print of a certificate is the same. */
@Entity('certificate_proofs')
@Unique('certificate_proofs_serial_uq', ['serial'])
export class CertificateProofEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'certificate_proofs_pk' }) certificateId: string;
  @OneToOne(() => CertificateEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'certificate_id', foreignKeyConstraintName: 'certificate_proofs_certificate_id_fk' })
  certificate?: Relation<CertificateEntity>;
  /** The place of the certificate in the status list. */
  @Column({ type: 'integer', generated: 'identity', generatedIdentity: 'ALWAYS' }) serial: number;
  /** Null until it is made, and once the recipient was anonymised. */
  @Column({ type: 'text', nullable: true }) address: string | null;
}
