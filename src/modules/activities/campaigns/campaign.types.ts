import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf, LocalizedText, Node, PartialDateScalar } from '../../../platform/graphql/index.js';
import { ClassifierItem } from '../../reference/index.js';
import { Activity } from '../activity.types.js';

@ObjectType({
  implements: () => [Node],
  description: 'A campaign of help or events for an occasion. One of the whole country is seen by region in the statistics of its contributions.',
}) // prettier-ignore
export class Campaign extends Activity {
  @Field(() => LocalizedText, { nullable: true, description: 'Null: it has no name.' }) title: LocalizedText | null;
  @Field(() => ClassifierItem, { nullable: true, description: 'A holiday, a disaster … (classifier occasion).' })
  occasion: ClassifierItem | null;
  @Field(() => String, { nullable: true, description: 'The occasion in words, as printed.' })
  occasionPrinted: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) startDate: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) endDate: string | null;
  @Field(() => ClassifierItem, { nullable: true, description: 'Republic, region, city … (classifier level).' })
  level: ClassifierItem | null;
}

export const CampaignConnection = connectionOf(() => Campaign, 'Campaign');
