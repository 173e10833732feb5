import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf, enumOf, Node, PartialDateScalar, Qualifier, TengeScalar,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { ClassifierItem } from '../../reference/index.js';
import { Activity } from '../activity.types.js';
import { Campaign } from '../campaigns/campaign.types.js';
import { Project } from '../projects/project.types.js';

export const AmountBases = enumOf('TOTAL', 'EACH', 'NOT_CLEAR');
registerEnumType(AmountBases, {
  name: 'AmountBasis',
  description: 'Whether an amount is of all who were helped together, or of each of them.',
  valuesMap: { NOT_CLEAR: { description: 'Nobody has said: it is counted once, and the sum is at least that.' } },
});

@ObjectType({ description: 'What was given in kind.' })
export class ContributionItem {
  @Field(() => ID) id: string;
  @Field(() => String) item: string;
  @Field(() => Int, { nullable: true }) quantity: number | null;
  @Field(() => String, { nullable: true, description: 'Of the quantity: pieces, kilograms.' }) unit: string | null;
}

@ObjectType({
  implements: () => [Node],
  description:
    'Help that was given. Donor, executor and receiver are its parties: through several hands it is still one. `numbers` say whom it helped, `furtherAreas` where they live, if not in its own area.',
})
export class Contribution extends Activity {
  @Field(() => ClassifierItem, { description: 'Money, food, treatment … (classifier contribution-kind).' })
  kind: ClassifierItem;
  @Field(() => Campaign, { nullable: true }) campaign: Campaign | null;
  @Field(() => Project, { nullable: true, description: 'What it made possible.' }) project: Project | null;
  @Field(() => PartialDateScalar, { nullable: true }) date: string | null;
  @Field(() => TengeScalar, { nullable: true, description: 'As it was told; null: not known, or not of money.' })
  amount: number | null;
  @Field(() => Qualifier, { description: 'How exact the amount is.' }) amountQualifier: Qualifier;
  @Field(() => AmountBases) amountBasis: string;
  @Field(() => TengeScalar, { nullable: true, description: 'For all of them together; null: not known.' })
  total: number | null;
  @Field(() => [ContributionItem]) items: ContributionItem[];
  @Field(() => String, { nullable: true, description: 'What was given, without a word of who got it.' })
  description: string | null;
  @Field(() => String, { nullable: true, description: 'Names of those who were helped. Guarded.' })
  recipients: string | null;
  @Field(() => String, { nullable: true, description: 'What of their health the help was for. Guarded.' })
  health: string | null;
  @Field(() => Boolean, { description: 'True: another record of a like sum may be the same money.' })
  possibleDuplicate: boolean;
}

export const ContributionConnection = connectionOf(() => Contribution, 'Contribution');
