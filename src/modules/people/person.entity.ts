import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  ManyToOne,
  PrimaryColumn,
  Unique,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { PartialDateColumns } from '../../platform/database/index.js';
import { AreaEntity, EthnicGroupEntity } from '../reference/index.js';

@Entity('people')
@Index('people_region_name_ix', { synchronize: false })
@Index('people_name_ix', { synchronize: false })
@Index('people_created_at_ix', ['createdAt', 'id'])
@Check('people_sort_name_ck', `sort_name <> ''`)
@Check('people_gender_ck', `gender IN ('MALE', 'FEMALE')`)
@Check('people_iin_ck', `iin ~ '^[0-9]{12}$'`)
@Check('people_life_ck', 'birth_earliest <= death_latest')
@Unique('people_iin_uq', ['iin'])
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'people_pk' }) id: string;
  @Column({ type: 'text', nullable: true }) familyName: string | null;
  @Column({ type: 'text', nullable: true }) givenName: string | null;
  @Column({ type: 'text', nullable: true }) patronymicName: string | null;
  /** The name as lists are ordered by it: family, given, patronymic. */
  @Column({ type: 'text' }) sortName: string;
  @Column({ type: 'text', nullable: true }) gender: string | null;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('people_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  /** Follows from the area; the database fills it. */
  @Column({ type: 'uuid', nullable: true }) regionId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'birth' }) birth: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'death' }) death: PartialDateColumns;
  @Column({ type: 'text', nullable: true }) iin: string | null;
  @ManyToOne(() => EthnicGroupEntity) ethnicGroup?: Relation<EthnicGroupEntity>;
  /** Self-declared. Never inferred from a name, a language or a post. */
  @Index('people_ethnic_group_id_ix') @Column({ type: 'uuid', nullable: true }) ethnicGroupId: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) address: string | null;
  @Column({ type: 'boolean', nullable: true }) photoConsent: boolean | null;
  @Column({ type: 'text', nullable: true }) academicDegree: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  /** Sits in a body or holds a published award: known by name to everybody who may read people. Triggers keep it. */
  @Column({ type: 'boolean', default: false, insert: false, update: false, select: false }) public?: boolean;
  /** Areas and organizations of all memberships and awards; before the first, the area. Triggers keep them. */
  @Column({ type: 'uuid', array: true, default: '{}', insert: false, update: false, select: false }) places?: string[];
  /** Made by a generator; there is no such person. */
  @Column({ type: 'boolean', default: false }) synthetic: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}

/** Another spelling or a former name, as it is written. */
@Entity('other_names')
@Check('other_names_kind_ck', `kind IN ('SPELLING', 'FORMER', 'INITIALS', 'PASSPORT')`)
@Unique('other_names_person_id_text_uq', ['personId', 'text'])
export class OtherNameEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'other_names_pk' }) id: string;
  @ManyToOne(() => PersonEntity, { nullable: false }) person?: Relation<PersonEntity>;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text', nullable: true }) language: string | null;
  @Column({ type: 'text', nullable: true }) script: string | null;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
}
