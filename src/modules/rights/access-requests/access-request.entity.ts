import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  ManyToOne,
  PrimaryColumn,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { OrganizationEntity } from '../../organizations/index.js';
import { PersonEntity } from '../../people/index.js';
import { AreaEntity } from '../../reference/index.js';

/** That one office asks another for the record of a person. Granted, it ties the person to the place that asked. */
@Entity('access_requests')
@Check('access_requests_place_ck', 'num_nonnulls(area_id, organization_id) = 1')
@Check('access_requests_answer_ck', `answer IN ('GRANTED', 'REFUSED', 'REVOKED')`)
@Index('access_requests_open_uq', { synchronize: false })
export class AccessRequestEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'access_requests_pk' }) id: string;
  @ManyToOne(() => PersonEntity, { nullable: false }) person?: Relation<PersonEntity>;
  @Index('access_requests_person_id_ix') @Column({ type: 'uuid' }) personId: string;
  /** Asked for by the number: the requester is not to learn whose it is before the request is granted. */
  @Column({ type: 'boolean' }) byNumber: boolean;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('access_requests_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @ManyToOne(() => OrganizationEntity) organization?: Relation<OrganizationEntity>;
  @Index('access_requests_organization_id_ix')
  @Column({ type: 'uuid', nullable: true })
  organizationId: string | null;
  /** Null where the person was anonymised. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** The actor, as in the history. */
  @Column({ type: 'text' }) requestedBy: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'text', nullable: true }) answer: 'GRANTED' | 'REFUSED' | 'REVOKED' | null;
  @Column({ type: 'text', nullable: true }) answerReason: string | null;
  @Column({ type: 'timestamptz', nullable: true }) answeredAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
}
