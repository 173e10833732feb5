import { Field, ObjectType } from '@nestjs/graphql';
import { AttachedFiles, type Attachment } from '../../../platform/files/index.js';
import { connectionOf, LocalizedText, Node, PartialDateScalar } from '../../../platform/graphql/index.js';
import { ClassifierItem } from '../../reference/index.js';
import { permissions } from '../activities.permissions.js';
import { Activity } from '../activity.types.js';
import { Event } from '../events/event.types.js';
import { Programme } from '../programmes/programme.types.js';

@ObjectType({
  implements: () => [Node],
  description: 'A contest. Organizer, jury, nominees and winners are its parties, each with its result.',
})
export class Contest extends Activity {
  @Field(() => LocalizedText) title: LocalizedText;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The year of which it is, or its days.' })
  date: string | null;
  @Field(() => ClassifierItem, { nullable: true, description: 'Republic, region, city … (classifier level).' })
  level: ClassifierItem | null;
  @Field(() => Programme, { nullable: true, description: 'What it carries out.' }) programme: Programme | null;
  @Field(() => Event, { nullable: true, description: 'At which the winners were honoured.' }) ceremony: Event | null;
  @Field(() => LocalizedText, { nullable: true, description: 'How it ended.' }) result: LocalizedText | null;
  @AttachedFiles({ write: permissions['activities.write'] }) files: Attachment[];
}

export const ContestConnection = connectionOf(() => Contest, 'Contest');
