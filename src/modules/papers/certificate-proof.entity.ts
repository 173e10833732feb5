import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { CertificateEntity } from '../awards/index.js';

/** What the code of a printed certificate says. It is made with the first print and stays: every print of a certificate is the same. */
@Entity('certificate_proofs')
@Unique('certificate_proofs_serial_uq', ['serial'])
@Unique('certificate_proofs_credential_place_uq', ['credentialPlace'])
@Check('certificate_proofs_credential_place_ck', 'credential_place >= 0')
export class CertificateProofEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'certificate_proofs_pk' }) certificateId: string;
  @OneToOne(() => CertificateEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'certificate_id', foreignKeyConstraintName: 'certificate_proofs_certificate_id_fk' })
  certificate?: Relation<CertificateEntity>;
  /** The place of the certificate in the status list. */
  @Column({ type: 'integer', generated: 'identity', generatedIdentity: 'ALWAYS' }) serial: number;
  /** Null until it is made, and once the recipient was anonymised. */
  @Column({ type: 'text', nullable: true }) address: string | null;
  /** The place of its credential in the lists for wallets; null until somebody has it for one. */
  @Column({ type: 'integer', nullable: true }) credentialPlace: number | null;
}
