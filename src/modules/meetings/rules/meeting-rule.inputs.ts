import { InputType } from '@nestjs/graphql';
import {
  Checked, Code, Given, Id, IdempotencyKey, LongText, patternCheck, Version, WholeDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { MajorityOf } from './meeting-rule.types.js';
import { problems } from './meeting-rules.problems.js';

const Share = (description: string): PropertyDecorator =>
  Checked(() => String, patternCheck(/^>?[1-9]\d?\/[1-9]\d?$/, problems.INVALID_SHARE), {
    presence: 'optional',
    description,
  });

@InputType({ isAbstract: true })
export abstract class MeetingRuleDetails {
  @WholeDay({ presence: 'optional', description: 'The first day; absent: from the beginning.' })
  validFrom?: string | null;
  @Share('Of all members, who are to be there: `2/3` is at least that, `>1/2` more than that.') quorum?: string | null;
  @Share('The share that is to agree, written in the same way.') majority?: string | null;
  @Given(() => MajorityOf, { presence: 'keep', description: 'PRESENT unless told.' })
  majorityOf?: keyof typeof MajorityOf;
  @Id({ presence: 'optional', description: 'Where it stands, as a source.' }) statuteId?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
}
@InputType({ description: 'How the bodies of a kind decide from a day on. What no statute says is left out.' })
export class DefineMeetingRuleInput extends MeetingRuleDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code({ description: 'Code of the kind of bodies.' }) kind: string;
}
@InputType({ description: 'What was copied wrongly. A rule that changed is one of its own, from its first day on.' })
export class CorrectMeetingRuleInput extends MeetingRuleDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
