import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  connectionOf, DateTimeScalar, HiddenFields, LocalizedText, Node, PartialDateScalar, Qualifier,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { RecordActions } from '../../../platform/voiding/index.js';
import { Organization } from '../../organizations/index.js';
import { Person } from '../../people/index.js';
import { Area } from '../../reference/index.js';
import { Citation } from '../../sources/index.js';

@ObjectType({
  implements: () => [Node],
  description: 'A training of mediators, or of people in mediation. Public but for the note.',
})
export class Training extends Node {
  @Field(() => LocalizedText) topic: LocalizedText;
  @Field(() => Organization, { nullable: true }) organizer: Organization | null;
  @Field(() => Area, { nullable: true }) area: Area | null;
  @Field(() => PartialDateScalar, { nullable: true }) startDate: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) endDate: string | null;
  @Field(() => Int, { nullable: true, description: 'How many were trained, as declared.' }) trained: number | null;
  @Field(() => Qualifier, { description: 'How exact that number is.' }) trainedQualifier: string;
  @Field(() => [Person], { description: 'Those of them who are named, as far as one may know of them.' })
  participants: Person[];
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [RecordActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @HiddenFields() hiddenFields: string[];
  @Field(() => DateTimeScalar, { description: 'When the record was made.' }) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export const TrainingConnection = connectionOf(() => Training, 'Training');
