import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AttachedFiles, type Attachment } from '../../../platform/files/index.js';
import { connectionOf, enumOf, LocalizedText, Node, PartialDateScalar } from '../../../platform/graphql/index.js';
import { Organization } from '../../organizations/index.js';
import { ClassifierItem } from '../../reference/index.js';
import { permissions } from '../activities.permissions.js';
import { Activity } from '../activity.types.js';
import { Programme } from '../programmes/programme.types.js';

export const ProjectStates = enumOf('PROPOSED', 'SELECTED', 'SUPPORTED', 'DONE');
registerEnumType(ProjectStates, { name: 'ProjectState', description: 'How far a project has come.' });

export const ProjectActions = enumOf('CORRECT', 'ADVANCE', 'VOID');
registerEnumType(ProjectActions, {
  name: 'ProjectAction',
  description: 'What can be done with a project.',
  valuesMap: { ADVANCE: { description: 'Lead it on to its next state.' } },
});

@ObjectType({ description: 'How a project came to its state.' })
export class ProjectStep {
  @Field(() => ID) id: string;
  @Field(() => ProjectStates) state: string;
  @Field(() => PartialDateScalar, { nullable: true }) takenOn: string | null;
  @Field(() => Organization, { nullable: true, description: 'By whose word.' }) organization: Organization | null;
  @Field(() => String, { nullable: true }) note: string | null;
}

@ObjectType({
  implements: () => [Node],
  description: 'What somebody has set out to make: a mural, a film, houses with gas. Owner, author and supporters are its parties.',
}) // prettier-ignore
export class Project extends Activity {
  @Field(() => ClassifierItem, { description: 'Social, people’s, media … (classifier project-kind).' })
  kind: ClassifierItem;
  @Field(() => LocalizedText) title: LocalizedText;
  @Field(() => ProjectStates) state: string;
  @Field(() => [ProjectStep], { description: 'How it came to that state, the first first.' }) steps: ProjectStep[];
  @Field(() => Programme, { nullable: true, description: 'What it carries out.' }) programme: Programme | null;
  @Field(() => PartialDateScalar, { nullable: true }) startDate: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) endDate: string | null;
  @Field(() => LocalizedText, { nullable: true, description: 'What came of it.' }) result: LocalizedText | null;
  @AttachedFiles({ write: permissions['activities.write'] }) files: Attachment[];
  @Field(() => [ProjectActions], { description: 'What you can do with it now.' }) declare availableActions: string[];
}

export const ProjectConnection = connectionOf(() => Project, 'Project');
