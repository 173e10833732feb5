import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  connectionOf, DateTimeScalar, HiddenFields, LocalizedText, Node, PartialDateScalar,
} from '../../platform/graphql/index.js'; // prettier-ignore
import { RecordActions } from '../../platform/voiding/index.js';
import { Organization } from '../organizations/index.js';
import { Area, ClassifierItem } from '../reference/index.js';
import { Citation } from '../sources/index.js';

@ObjectType({ description: 'A direction of the work of a facility.' })
export class FacilityDirection {
  @Field(() => ID) id: string;
  @Field(() => LocalizedText) title: LocalizedText;
  @Field(() => Int, { description: 'Its place among the directions, from 1.' }) position: number;
}
@ObjectType({ description: 'An organization that works in a facility, with the time it does.' })
export class FacilityResident {
  @Field(() => ID) id: string;
  @Field(() => Organization) organization: Organization;
  @Field(() => PartialDateScalar, { nullable: true }) startDate: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) endDate: string | null;
  @Field(() => Boolean, { description: 'True: it has left, also where the day is not known.' }) ended: boolean;
}

@ObjectType({
  implements: () => [Node],
  description: 'A place of work: a house of friendship, a coworking centre, a mediation cabinet, an alley, a mural.',
})
export class Facility extends Node {
  @Field(() => ClassifierItem, { description: 'Of the classifier facility-kind.' }) kind: ClassifierItem;
  @Field(() => LocalizedText) name: LocalizedText;
  @Field(() => Area, { nullable: true }) area: Area | null;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => String, { nullable: true, description: 'Where a virtual one is visited.' }) website: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) openedOn: string | null;
  @Field(() => Boolean, { description: 'True: it works no more, also where the day is not known.' }) closed: boolean;
  @Field(() => PartialDateScalar, { nullable: true }) closedOn: string | null;
  @Field(() => Organization, { nullable: true, description: 'The organization that runs it.' })
  operator: Organization | null;
  @Field(() => String, { nullable: true, description: 'By whose instruction it was made, as printed.' })
  foundedBy: string | null;
  @Field(() => String, { nullable: true, description: 'What is said to set it apart: “the first of its kind”.' })
  distinction: string | null;
  @Field(() => [FacilityDirection], { description: 'Directions of its work, in their order.' })
  directions: FacilityDirection[];
  @Field(() => [FacilityResident], { description: 'Organizations that work or worked there.' })
  residents: FacilityResident[];
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [RecordActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @HiddenFields() hiddenFields: string[];
  @Field(() => DateTimeScalar, { description: 'When the record was made.' }) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export const FacilityConnection = connectionOf(() => Facility, 'Facility');
