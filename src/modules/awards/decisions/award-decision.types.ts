import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AttachedFiles, type Attachment } from '../../../platform/files/index.js';
import {
  connectionOf, DateTimeScalar, enumOf, HiddenFields, Node, PartialDateScalar,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Organization } from '../../organizations/index.js';
import { Person } from '../../people/index.js';
import { Area } from '../../reference/index.js';
import { Resolution } from '../../meetings/index.js';
import { Source } from '../../sources/index.js';
import { permissions } from '../awards.permissions.js';
import { IN_RUSSIAN } from '../in-russian.js';

export enum AwardDecisionKind {
  DECREE = 'DECREE',
  ORDER = 'ORDER',
  RESOLUTION = 'RESOLUTION',
}
registerEnumType(AwardDecisionKind, {
  name: 'AwardDecisionKind',
  description: 'By what awards are given.',
  valuesMap: { RESOLUTION: { description: 'Of a sitting.' } },
});
export enum Verdict {
  GRANT = 'GRANT',
  REFUSE = 'REFUSE',
}
export const AwardDecisionActions = enumOf('CORRECT', 'DECIDE', 'SIGN', 'PRESENT', 'PUBLISH', 'VOID');
registerEnumType(AwardDecisionActions, {
  name: 'AwardDecisionAction',
  description: 'What can be done with a decision on awards and with all of them at once.',
});
registerEnumType(Verdict, { name: 'NominationVerdict', description: 'What is decided of a nomination.' });

@ObjectType({
  implements: () => [Node],
  description: 'The act by which awards are given: a decree, an order, a resolution.',
})
export class AwardDecision extends Node {
  @Field(() => AwardDecisionKind) kind: AwardDecisionKind;
  @Field(() => String) number: string;
  @Field(() => PartialDateScalar) date: string;
  @Field(() => Organization) decidingBody: Organization;
  @Field(() => Person, { nullable: true, description: 'The person who signed it.' }) signatory: Person | null;
  @Field(() => String, { nullable: true, description: 'In which capacity, as printed.' })
  signatoryCapacity: string | null;
  @Field(() => String, { nullable: true, description: IN_RUSSIAN }) signatoryCapacityRu: string | null;
  @Field(() => Resolution, { nullable: true, description: 'The resolution of a sitting that it is.' })
  resolution: Resolution | null;
  @Field(() => Source, { nullable: true, description: 'Where its text stands.' }) source: Source | null;
  @Field(() => Area, { nullable: true, description: 'In whose place it lies.' }) area: Area | null;
  @AttachedFiles({ read: permissions['awards.read'], write: permissions['awards.decisions'] }) files: Attachment[];
  @Field(() => Boolean, { description: 'Public: seen by everybody who may read awards anywhere.' }) published: boolean;
  @Field(() => [AwardDecisionActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => DateTimeScalar, { description: 'When the record was made.' }) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export const AwardDecisionConnection = connectionOf(() => AwardDecision, 'AwardDecision');
