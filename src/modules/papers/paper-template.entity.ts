import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Derived } from '../../platform/database/index.js';
import type { Template } from '../../platform/typesetting/index.js';
import { AwardTypeEntity } from '../reference/index.js';

/** How a paper of a kind of award looks, in one of its editions. An edition is never changed: what was printed by it can be printed again. */
@Entity('paper_templates')
@Unique('paper_templates_name_edition_uq', ['name', 'edition'])
@Check('paper_templates_edition_ck', 'edition > 0')
@Check('paper_templates_sha256_ck', `sha256 ~ '^[0-9a-f]{64}$'`)
export class PaperTemplateEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'paper_templates_pk' }) id: string;
  @ManyToOne(() => AwardTypeEntity, { nullable: false }) type?: Relation<AwardTypeEntity>;
  @Index('paper_templates_type_id_ix') @Column({ type: 'uuid' }) typeId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'integer' }) edition: number;
  /** Of the canonical JSON of the body; the history tells it instead of some thousand paths. */
  @Column({ type: 'text' }) sha256: string;
  @Derived() @Column({ type: 'jsonb' }) body: Template;
  @Column({ type: 'timestamptz' }) savedAt: Date;
}
