import { Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { AccountEntity } from '../../rights/index.js';

/** What an account is called at an identity provider. Linked by an administrator, by issuer and subject; never by an e-mail address. */
@Entity('oidc_identities')
@Unique('oidc_identities_issuer_subject_uq', ['issuer', 'subject'])
export class OidcIdentityEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'oidc_identities_pk' }) id: string;
  @ManyToOne(() => AccountEntity, { nullable: false }) account?: Relation<AccountEntity>;
  @Index('oidc_identities_account_id_ix') @Column({ type: 'uuid' }) accountId: string;
  @Column({ type: 'text' }) issuer: string;
  @Column({ type: 'text' }) subject: string;
}
