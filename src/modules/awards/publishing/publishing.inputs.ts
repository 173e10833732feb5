import { InputType } from '@nestjs/graphql';
import { Id, NestedList, Version } from '../../../platform/input/index.js';
import { MAX_DECIDED } from '../decisions/award-decision.inputs.js';

@InputType({ description: 'An award that everybody may read of.' })
export class PublishedAwardInput {
  @Id() awardId: string;
  @Version() expectedVersion: number;
}
@InputType({ description: 'Awards of one decision that are published. All or nothing; each refusal names its row.' })
export class PublishAwardsInput {
  @Id({ description: 'The decision.' }) decisionId: string;
  @NestedList(() => PublishedAwardInput, { presence: 'required', max: MAX_DECIDED })
  rows: PublishedAwardInput[];
}
