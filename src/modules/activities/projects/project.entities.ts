import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import {
  AddedOrder,
  LocalizedColumns,
  MaybeLocalizedColumns,
  PartialDateColumns,
} from '../../../platform/database/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { ClassifierItemEntity } from '../../reference/index.js';
import { ActivityColumns } from '../activity.columns.js';
import { ProgrammeEntity } from '../programmes/programme.entity.js';
import type { ProjectState } from './project.rules.js';

/** What somebody has set out to make: houses with gas, a mural, a film, a book. */
@Entity('projects')
@Index('projects_start_ix', { synchronize: false })
@Index('projects_start_ascending_ix', { synchronize: false })
@Index('projects_region_id_ix', ['regionId'])
@Index('projects_state_ix', ['state'])
@Check('projects_state_ck', `state IN ('PROPOSED', 'SELECTED', 'SUPPORTED', 'DONE')`)
@Check('projects_period_ck', 'start_earliest <= end_latest')
export class ProjectEntity extends ActivityColumns('projects') {
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) kind?: Relation<ClassifierItemEntity>;
  @Index('projects_kind_id_ix') @Column({ type: 'uuid' }) kindId: string;
  @Column(() => LocalizedColumns, { prefix: 'title' }) title: LocalizedColumns;
  @Column({ type: 'text', default: 'PROPOSED' }) state: ProjectState;
  @ManyToOne(() => ProgrammeEntity) programme?: Relation<ProgrammeEntity>;
  @Index('projects_programme_id_ix') @Column({ type: 'uuid', nullable: true }) programmeId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
  /** What came of it. */
  @Column(() => MaybeLocalizedColumns, { prefix: 'result' }) result: MaybeLocalizedColumns;
}

/** How a project came to its state: when, and by whose word. */
@Entity('project_steps')
@Unique('project_steps_project_id_state_uq', ['projectId', 'state'])
@Check('project_steps_state_ck', `state IN ('SELECTED', 'SUPPORTED', 'DONE')`)
export class ProjectStepEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'project_steps_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => ProjectEntity, { nullable: false }) project?: Relation<ProjectEntity>;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) state: ProjectState;
  @Column(() => PartialDateColumns, { prefix: 'taken' }) taken: PartialDateColumns;
  @ManyToOne(() => OrganizationEntity) organization?: Relation<OrganizationEntity>;
  @Index('project_steps_organization_id_ix') @Column({ type: 'uuid', nullable: true }) organizationId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
}
