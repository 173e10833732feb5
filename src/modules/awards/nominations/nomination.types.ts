import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AttachedFiles, type Attachment } from '../../../platform/files/index.js';
import {
  connectionOf, DateScalar, DateTimeScalar, HiddenFields, LocalizedText, Node, enumOf } from '../../../platform/graphql/index.js'; // prettier-ignore
import { Organization } from '../../organizations/index.js';
import { Person } from '../../people/index.js';
import { Area, AwardType } from '../../reference/index.js';
import { Award, AwardRecipient } from '../award.types.js';
import { permissions } from '../awards.permissions.js';
import { IN_RUSSIAN } from '../in-russian.js';
import { AwardDecision } from '../decisions/award-decision.types.js';
import { AwardTypeVersion } from '../rules/award-type-version.types.js';

export const NominationStates = enumOf(
  'DRAFT', 'SUBMITTED', 'CHECKED', 'RETURNED', 'WITHDRAWN', 'GRANTED', 'REFUSED',
); // prettier-ignore
registerEnumType(NominationStates, {
  name: 'NominationState',
  description: 'How far a nomination has come.',
  valuesMap: { RETURNED: { description: 'Given back to be completed.' } },
});
export const NominationActions = enumOf('CORRECT', 'SUBMIT', 'ENDORSE', 'CHECK', 'RETURN', 'WITHDRAW', 'DECIDE');
registerEnumType(NominationActions, { name: 'NominationAction', description: 'What can be done with a nomination.' });
export const CheckOutcomes = enumOf('PASS', 'WARN', 'BLOCK');
registerEnumType(CheckOutcomes, {
  name: 'CheckOutcome',
  description: 'What a rule says of a nomination.',
  valuesMap: { BLOCK: { description: 'It is granted only where the block was overridden with a reason.' } },
});
export const NominationRules = enumOf(
  'RULES', 'RECIPIENT', 'PROPOSER', 'ONCE_IN_LIFETIME', 'YEARS_BETWEEN', 'LAST_AWARD_UNDATED', 'YEARLY_LIMIT', 'ONCE_FOR_MERIT', 'OTHER_NOMINATION',
); // prettier-ignore
registerEnumType(NominationRules, { name: 'NominationRule', description: 'What is asked of a nomination.' });

@ObjectType({ description: 'What one rule said of a nomination on the day of its check.' })
export class NominationCheck {
  @Field(() => ID) id: string;
  @Field(() => NominationRules) rule: string;
  @Field(() => CheckOutcomes) outcome: string;
  @Field(() => LocalizedText) sentence: LocalizedText;
  @Field(() => String, { nullable: true, description: 'Why it goes on although the rule is against it.' })
  overrideReason: string | null;
}
@ObjectType({ description: 'That another organization supports a nomination.' })
export class NominationEndorsement {
  @Field(() => ID) id: string;
  @Field(() => Organization) organization: Organization;
  @Field(() => DateScalar, { nullable: true }) givenOn: string | null;
  @Field(() => String, { nullable: true, description: 'Its words.' }) statement: string | null;
}

@ObjectType({
  implements: () => [Node],
  description: 'That somebody is proposed for an award. Seen by those who propose, check and decide; never public.',
})
export class Nomination extends Node {
  @Field(() => AwardType) type: AwardType;
  @Field(() => AwardRecipient, { nullable: true, description: 'Null only when the nominee is not for the viewer.' })
  nominee: typeof AwardRecipient | null;
  @Field(() => String, { nullable: true, description: 'The capacity of the nominee, as it is to be printed.' })
  capacity: string | null;
  @Field(() => String, { nullable: true, description: IN_RUSSIAN }) capacityRu: string | null;
  @Field(() => Organization, { nullable: true, description: 'The organization that proposes.' })
  proposer: Organization | null;
  @Field(() => Person, { nullable: true, description: 'The person who proposes, where it is no organization.' })
  proposingPerson: Person | null;
  @Field(() => LocalizedText, { nullable: true, description: 'For what.' }) merits: LocalizedText | null;
  @Field(() => Area, { nullable: true, description: 'In whose place it lies.' }) area: Area | null;
  @Field(() => Organization, { nullable: true, description: 'The body that is to decide.' })
  decidingBody: Organization | null;
  @Field(() => NominationStates) state: string;
  @Field(() => String, { nullable: true, description: 'Why it was returned, withdrawn or refused.' })
  stateReason: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) submittedAt: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) checkedAt: string | null;
  @Field(() => AwardTypeVersion, { nullable: true, description: 'The rules by which it was checked.' })
  rules: AwardTypeVersion | null;
  @Field(() => [NominationCheck], { description: 'What each rule said when it was last checked.' })
  checks: NominationCheck[];
  @Field(() => [NominationEndorsement]) endorsements: NominationEndorsement[];
  @AttachedFiles({
    read: permissions['nominations.read'],
    write: permissions['nominations.write'],
    about: 'personId',
  })
  files: Attachment[];
  @Field(() => AwardDecision, { nullable: true, description: 'By which it was granted or refused.' })
  decision: AwardDecision | null;
  @Field(() => Award, { nullable: true, description: 'What was granted.' }) award: Award | null;
  @Field(() => [NominationActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => Int, { description: 'Send it back with each command.' }) version: number;
}

export const NominationConnection = connectionOf(() => Nomination, 'Nomination');
