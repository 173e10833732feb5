import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf, DateTimeScalar, enumOf, HiddenFields, Node, PartialDateScalar,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { RecordActions } from '../../../platform/voiding/index.js';
import { Facility } from '../../facilities/index.js';
import { Person } from '../../people/index.js';
import { Area } from '../../reference/index.js';
import { Citation } from '../../sources/index.js';
import { Training } from '../trainings/training.types.js';

export const MediatorKind = enumOf('PROFESSIONAL', 'PUBLIC');
registerEnumType(MediatorKind, {
  name: 'MediatorKind',
  description: 'By the law on mediation.',
  valuesMap: { PUBLIC: { description: 'In the register of public mediators; in texts of 2016 to 2018 “non-professional”.' } },
}); // prettier-ignore

@ObjectType({
  implements: () => [Node],
  description: 'That a person is a mediator. Public but for the number of the certificate and the note.',
})
export class Mediator extends Node {
  @Field(() => Person) person: Person;
  @Field(() => MediatorKind) kind: string;
  @Field(() => String, { nullable: true, description: 'For whoever reads it where the mediator is recorded.' })
  certificateNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Which register the mediator is in, as printed.' })
  register: string | null;
  @Field(() => String, { nullable: true, description: 'The number in that register.' }) registerNumber: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) validFrom: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) validUntil: string | null;
  @Field(() => Facility, { nullable: true, description: 'The cabinet in which the mediator works.' })
  cabinet: Facility | null;
  @Field(() => Area, { nullable: true }) area: Area | null;
  @Field(() => [Training], { description: 'Trainings that name the person, the first first.' }) trainings: Training[];
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [RecordActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @HiddenFields() hiddenFields: string[];
  @Field(() => DateTimeScalar, { description: 'When the record was made.' }) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export const MediatorConnection = connectionOf(() => Mediator, 'Mediator');
