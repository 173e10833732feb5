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
import { AddedOrder, PartialDateColumns, Derived, VoidedColumns } from '../../platform/database/index.js';
import { DataKeyEntity } from '../../platform/secrets/index.js';
import { AreaEntity, ClassifierItemEntity, EthnicGroupEntity } from '../reference/index.js';
import { SourceEntity } from '../sources/index.js';

@Entity('people')
@Index('people_region_created_at_ix', { synchronize: false })
@Index('people_birth_earliest_ix', { synchronize: false })
@Index('people_family_name_likeness_ix', { synchronize: false })
@Index('people_region_name_ix', { synchronize: false })
@Index('people_name_ix', { synchronize: false })
@Index('people_family_name_ix', { synchronize: false })
@Index('people_created_at_ix', ['createdAt', 'id'])
@Check('people_sort_name_ck', `sort_name <> ''`)
@Check('people_gender_ck', `gender IN ('MALE', 'FEMALE')`)
@Check('people_iin_ck', 'num_nonnulls(iin_sealed, iin_hash) IN (0, 2)')
@Check('people_iin_key_id_ck', 'iin_key_id IS NOT DISTINCT FROM substr(iin_sealed, 1, 4)')
@Check('people_ethnicity_consent_ck', '(ethnic_group_id IS NULL) = (ethnicity_consent_id IS NULL)')
@Check(
  'people_anonymised_ck',
  `anonymised_on IS NULL OR num_nonnulls(family_name, given_name, patronymic_name, iin_sealed, ethnic_group_id, phone, email,
    address, academic_degree, note) = 0 AND length(birth_text) = 4 IS NOT FALSE AND length(death_text) = 4 IS NOT FALSE`,
)
@Check('people_life_ck', 'birth_earliest <= death_latest')
@Index('people_anonymised_ix', ['id'], { where: 'anonymised_on IS NOT NULL' })
@Index('people_iin_hash_uq', ['iinHash'], { unique: true, where: 'voided_at IS NULL' })
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'people_pk' }) id: string;
  @Column({ type: 'text', nullable: true }) familyName: string | null;
  @Column({ type: 'text', nullable: true }) givenName: string | null;
  @Column({ type: 'text', nullable: true }) patronymicName: string | null;
  /** The name as lists are ordered by it: family, given, patronymic. */
  @Derived() @Column({ type: 'text' }) sortName: string;
  @Column({ type: 'text', nullable: true }) gender: string | null;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('people_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  /** Follows from the area; the database fills it. */
  @Derived() @Column({ type: 'uuid', nullable: true }) regionId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'birth' }) birth: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'death' }) death: PartialDateColumns;
  /** Individual identification number, by `Secrets`; its hash finds it and keeps it unique. `PersonIins` writes all three. */
  @Column({ type: 'bytea', nullable: true }) iinSealed: Buffer | null;
  @Column({ type: 'bytea', nullable: true }) iinHash: Buffer | null;
  @ManyToOne(() => DataKeyEntity, { deferrable: 'INITIALLY IMMEDIATE' }) iinKey?: Relation<DataKeyEntity>;
  @Column({ type: 'bytea', nullable: true }) iinKeyId: Buffer | null;
  /** The number in plain digits while a command works on it; not stored. */
  iin: string | null;
  @ManyToOne(() => EthnicGroupEntity) ethnicGroup?: Relation<EthnicGroupEntity>;
  /** Self-declared. Never inferred from a name, a language or a post. */
  @Index('people_ethnic_group_id_ix') @Column({ type: 'uuid', nullable: true }) ethnicGroupId: string | null;
  /** The self-declaration the ethnicity rests on. Written in the same command as the person, hence checked at its end. */
  @ManyToOne(() => ConsentEntity, { deferrable: 'INITIALLY DEFERRED' }) ethnicityConsent?: Relation<ConsentEntity>;
  @Index('people_ethnicity_consent_id_ix') @Column({ type: 'uuid', nullable: true }) ethnicityConsentId: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) address: string | null;
  @Column({ type: 'text', nullable: true }) academicDegree: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  /** Tied by a record that is public: known by name to everybody who may read people. A trigger keeps it. */
  @Column({ type: 'boolean', default: false, insert: false, update: false, select: false }) public?: boolean;
  /** The area, and the places of all ties. Triggers keep them. */
  @Column({ type: 'uuid', array: true, default: '{}', insert: false, update: false, select: false }) places?: string[];
  /** From this day on the record tells of somebody, but no longer of whom. */
  @Column({ type: 'date', nullable: true }) anonymisedOn: string | null;
  /** Made by a generator; there is no such person. */
  @Derived() @Column({ type: 'boolean', default: false }) synthetic: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/**
 * That a record of a higher floor makes a person known in its places, and for whom. Each kind of record has a view of its
 * ties; the trigger `tie_person` copies them here.
 */
@Entity('person_ties')
export class PersonTieEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_ties_pk' }) recordId: string;
  @Column({ type: 'text' }) recordType: string;
  @ManyToOne(() => PersonEntity, { nullable: false }) person?: Relation<PersonEntity>;
  @Index('person_ties_person_id_ix') @Column({ type: 'uuid' }) personId: string;
  /** Areas and organizations. */
  @Column({ type: 'uuid', array: true }) places: string[];
  /** The name of the person is known to everybody who may read people. */
  @Column({ type: 'boolean' }) public: boolean;
  /** The days on which the person can be reached there: contacts and the note are open. */
  @Column({ type: 'daterange' }) lasts: string;
}

/** That a person has agreed to a use of personal data: to what, from when to when, and where the paper is. Never deleted. */
@Entity('consents')
@Index('consents_person_id_ix', ['personId', 'purposeId'])
@Check('consents_form_ck', `form IN ('PAPER', 'ELECTRONIC')`)
@Check('consents_validity_ck', 'valid_until >= given_on')
@Check('consents_withdrawal_ck', 'withdrawn_on >= given_on')
export class ConsentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'consents_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => PersonEntity, { nullable: false }) person?: Relation<PersonEntity>;
  @Column({ type: 'uuid' }) personId: string;
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) purpose?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid' }) purposeId: string;
  /** Names of the fields it covers, as the API has them. */
  @Column({ type: 'text', array: true, default: '{}' }) fields: string[];
  @Column({ type: 'date' }) givenOn: string;
  /** The last day; null: until it is withdrawn. */
  @Column({ type: 'date', nullable: true }) validUntil: string | null;
  @Column({ type: 'boolean', default: false }) allowsPublication: boolean;
  @Column({ type: 'boolean', default: false }) allowsTransfer: boolean;
  @Column({ type: 'text' }) form: string;
  /** The scan or the file it lies in. */
  @ManyToOne(() => SourceEntity) source?: Relation<SourceEntity>;
  @Column({ type: 'uuid', nullable: true }) sourceId: string | null;
  @Column({ type: 'date', nullable: true }) withdrawnOn: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @VersionColumn({ default: 1 }) version: number;
}
