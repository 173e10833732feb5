import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf, DateTimeScalar, enumOf, HiddenFields, Node, PartialDateScalar,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Facility } from '../../facilities/index.js';
import { ClassifierItem } from '../../reference/index.js';
import { Citation } from '../../sources/index.js';
import { Mediator } from '../mediators/mediator.types.js';

export const MediationStages = enumOf('REQUEST', 'CONSULTATION', 'MEDIATION', 'AGREEMENT', 'NO_AGREEMENT', 'WITHDRAWN');
registerEnumType(MediationStages, {
  name: 'MediationStage',
  description: 'How far a case has come: a request; a consultation or a mediation; its end.',
});
export const MediationCourse = enumOf('CONSULTATION', 'MEDIATION');
registerEnumType(MediationCourse, { name: 'MediationCourse', description: 'What became of the request.' });
export const MediationOutcome = enumOf('AGREEMENT', 'NO_AGREEMENT', 'WITHDRAWN');
registerEnumType(MediationOutcome, { name: 'MediationOutcome', description: 'How a case ended.' });
export const MediationCaseActions = enumOf('CORRECT', 'CONSULT', 'MEDIATE', 'AGREE', 'DISAGREE', 'WITHDRAW', 'VOID');
registerEnumType(MediationCaseActions, {
  name: 'MediationCaseAction',
  description: 'What can be done with a case.',
});

@ObjectType({
  implements: () => [Node],
  description: 'What came to a mediation cabinet. For those who keep cases there, and nobody else.',
})
export class MediationCase extends Node {
  @Field(() => Facility) cabinet: Facility;
  @Field(() => String, { nullable: true, description: 'In the journal of the cabinet.' }) number: string | null;
  @Field(() => ClassifierItem, { description: 'The kind of dispute (classifier dispute-kind).' }) kind: ClassifierItem;
  @Field(() => [ClassifierItem], { description: 'In which the parties speak (classifier language).' })
  languages: ClassifierItem[];
  @Field(() => MediationStages) stage: string;
  @Field(() => MediationCourse, { nullable: true, description: 'What became of the request; null before.' })
  course: string | null;
  @Field(() => MediationOutcome, { nullable: true, description: 'How it ended; null before.' }) outcome: string | null;
  @Field(() => PartialDateScalar) receivedOn: string;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the consultation or the mediation began.' })
  begunOn: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) endedOn: string | null;
  @Field(() => [Mediator]) mediators: Mediator[];
  @Field(() => String, {
    nullable: true,
    description: 'Between whom it is. Sealed in the database; each reading of it is kept.',
  })
  parties: string | null;
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => [MediationCaseActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => DateTimeScalar, { description: 'When the record was made.' }) createdAt: string;
  @Field(() => Int, { description: 'Send it back with each command.' }) version: number;
}

export const MediationCaseConnection = connectionOf(() => MediationCase, 'MediationCase');
