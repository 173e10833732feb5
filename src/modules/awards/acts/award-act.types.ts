import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, HiddenFields, enumOf } from '../../../platform/graphql/index.js';
import { AwardDecision } from '../decisions/award-decision.types.js';

export const AwardStatuses = enumOf('VALID', 'SUSPENDED', 'REVOKED');
registerEnumType(AwardStatuses, { name: 'AwardStatus', description: 'Whether an award counts.' });
export const AwardActKinds = enumOf('SUSPENSION', 'REINSTATEMENT', 'REVOCATION');
registerEnumType(AwardActKinds, { name: 'AwardActKind', description: 'A later act on an award.' });
export const AwardActions = enumOf('CORRECT', 'PRESENT', 'SUSPEND', 'REINSTATE', 'REVOKE', 'VOID');
registerEnumType(AwardActions, { name: 'AwardAction', description: 'What can be done with an award.' });

@ObjectType({ description: 'A later act on an award, by a decision of its own.' })
export class AwardAct {
  @Field(() => ID) id: string;
  @Field(() => AwardActKinds) kind: string;
  @Field(() => DateScalar) effectiveOn: string;
  @Field(() => AwardDecision, { nullable: true, description: 'Null where it is not for the viewer.' })
  decision: AwardDecision | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;
}
