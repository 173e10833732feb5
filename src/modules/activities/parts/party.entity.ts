import { AddedOrder } from '../../../platform/database/index.js';
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganizationEntity } from '../../organizations/index.js';
import { PersonEntity } from '../../people/index.js';
import { ClassifierItemEntity } from '../../reference/index.js';

/** What of a party is told in words: of a person they go with the person (0047). */
export const PARTY_WORDS = ['capacity', 'topic', 'result'] as const;

/** People and organizations that had to do with a record of this module, and as what: an organizer, a speaker, a donor, a winner. */
@Entity('activity_parties')
@Check('activity_parties_party_ck', 'num_nonnulls(organization_id, person_id, name) + anonymous::integer = 1')
@Index('activity_parties_once_uq', { synchronize: false })
@Index('activity_parties_subject_id_ix', ['subjectId', 'id'])
@Index('activity_parties_organization_id_ix', ['organizationId', 'subjectId'])
@Index('activity_parties_person_id_ix', ['personId', 'subjectId'])
export class PartyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'activity_parties_pk' }) id: string;
  @AddedOrder() position?: number;
  @Column({ type: 'text' }) subjectType: string;
  @Column({ type: 'uuid' }) subjectId: string;
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) role?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid' }) roleId: string;
  @ManyToOne(() => OrganizationEntity) organization?: Relation<OrganizationEntity>;
  @Column({ type: 'uuid', nullable: true }) organizationId: string | null;
  @ManyToOne(() => PersonEntity) person?: Relation<PersonEntity>;
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  /** As printed, where there is no record of it. */
  @Column({ type: 'text', nullable: true }) name: string | null;
  /** It does not want to be named. */
  @Column({ type: 'boolean', default: false }) anonymous: boolean;
  /** As printed on that day. */
  @Column({ type: 'text', nullable: true }) capacity: string | null;
  /** Of what a speaker spoke. */
  @Column({ type: 'text', nullable: true }) topic: string | null;
  /** What it got or achieved: a place in a contest, a prize. */
  @Column({ type: 'text', nullable: true }) result: string | null;
}
