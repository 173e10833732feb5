import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { AttachedFiles, type Attachment } from '../../../platform/files/index.js';
import { connectionOf, LocalizedText, Node, PartialDateScalar } from '../../../platform/graphql/index.js';
import { ClassifierItem } from '../../reference/index.js';
import { permissions } from '../activities.permissions.js';
import { Activity } from '../activity.types.js';

@ObjectType({
  implements: () => [Node],
  description: 'A concept, a special programme, a plan of measures; a direction or a line of one is a part of it.',
})
export class Programme extends Activity {
  @Field(() => ClassifierItem, { description: 'Concept, plan, line … (classifier programme-kind).' })
  kind: ClassifierItem;
  @Field(() => LocalizedText) title: LocalizedText;
  @Field(() => Programme, { nullable: true, description: 'What it is a part of.' }) parent: Programme | null;
  @Field(() => PartialDateScalar, { nullable: true }) startDate: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) endDate: string | null;
  @Field(() => Int, { nullable: true, description: 'How many events, projects and contests are to carry it out.' })
  planned: number | null;
  @Field(() => Int, { nullable: true, description: 'The same with all its parts.' }) plannedInAll: number | null;
  @Field(() => Int, { nullable: true, description: 'How many of these are held or done; of each part at most as planned.' })
  carriedOut: number | null;
  @Field(() => Float, { nullable: true, description: '`carriedOut` of `plannedInAll`, 0 to 1.' }) share: number | null;
  @AttachedFiles({ write: permissions['activities.write'] }) files: Attachment[];
} // prettier-ignore

export const ProgrammeConnection = connectionOf(() => Programme, 'Programme');
