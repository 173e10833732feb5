import { InputType } from '@nestjs/graphql';
import { AnyText, Given, Id, NestedList, Version, WholeDay } from '../../../platform/input/index.js';
import { MAX_DECIDED } from '../decisions/award-decision.inputs.js';
import type { Receiver } from '../award.actions.js';
import { Receivers } from './presentation.types.js';

@InputType({ description: 'An award that was handed over.' })
export class PresentedAwardInput {
  @Id() awardId: string;
  @Version() expectedVersion: number;
  @Given(() => Receivers, { presence: 'keep', description: 'Into whose hands; absent: the recipient’s.' })
  receivedBy?: Receiver;
  @AnyText(300, { presence: 'optional', description: 'The name of that one; needed of a representative.' })
  receiver?: string | null;
}
@InputType({
  description:
    'A ceremony at which awards of one decision were handed over. All or nothing; each refusal names its row.',
})
export class PresentAwardsInput {
  @Id({ description: 'The decision.' }) decisionId: string;
  @WholeDay({ description: 'When.' }) date: string;
  @AnyText(500, { presence: 'optional', description: 'Where.' }) place?: string | null;
  @AnyText(500, { presence: 'optional', description: 'At what ceremony.' }) ceremony?: string | null;
  @Id({ presence: 'optional', description: 'The same as a record.' }) ceremonyEventId?: string | null;
  @Id({ presence: 'optional', description: 'The person who handed them over; not who granted them.' }) presenterId?:
    | string
    | null;
  @NestedList(() => PresentedAwardInput, { presence: 'required', max: MAX_DECIDED })
  rows: PresentedAwardInput[];
}
