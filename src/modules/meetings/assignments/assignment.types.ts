import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf, DateScalar, DateTimeScalar, enumOf, HiddenFields, LocalizedText, Node, PartialDateScalar,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Organization } from '../../organizations/index.js';
import { Person } from '../../people/index.js';
import { Area } from '../../reference/index.js';
import { Citation } from '../../sources/index.js';
import { Meeting } from '../meeting.types.js';
import { Resolution } from '../resolutions/resolution.types.js';

export const AssignmentStates = enumOf('OPEN', 'DONE', 'WITHDRAWN');
registerEnumType(AssignmentStates, { name: 'AssignmentState', description: 'What became of an assignment.' });
export const AssignmentActions = enumOf('CORRECT', 'EXTEND', 'CLOSE', 'WITHDRAW');
registerEnumType(AssignmentActions, {
  name: 'AssignmentAction',
  description: 'What can be done with an assignment.',
});

@ObjectType({ description: 'An organization or a person that is to do it.' })
export class AssignmentAddressee {
  @Field(() => ID) id: string;
  @Field(() => Organization, { nullable: true }) organization: Organization | null;
  @Field(() => Person, { nullable: true }) person: Person | null;
  @Field(() => Boolean, { description: 'Of several, the one that answers for it.' }) responsible: boolean;
  @HiddenFields() hiddenFields: string[];
}
@ObjectType({ description: 'That it may take longer, and why.' })
export class AssignmentExtension {
  @Field(() => ID) id: string;
  @Field(() => DateScalar) dueBefore: string;
  @Field(() => DateScalar) dueOn: string;
  @Field(() => String) reason: string;
}

@ObjectType({
  implements: () => [Node],
  description:
    'What somebody is to do until a day (тапсырма). For where it is given, and where its addressees lie; never public.',
})
export class Assignment extends Node {
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => LocalizedText) text: LocalizedText;
  @Field(() => Resolution, { nullable: true, description: 'Null: given from outside.' }) resolution: Resolution | null;
  @Field(() => Meeting, { nullable: true, description: 'At which it was given.' }) meeting: Meeting | null;
  @Field(() => Person, { nullable: true, description: 'The person who gave it.' }) giver: Person | null;
  @Field(() => Organization, { nullable: true, description: 'The organization that gave it.' })
  givingOrganization: Organization | null;
  @Field(() => String, { nullable: true, description: 'As printed: Мемлекет басшысы.' }) giverCapacity: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was said, as printed, if that is no record here.' })
  occasion: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) givenOn: string | null;
  @Field(() => [AssignmentAddressee]) addressees: AssignmentAddressee[];
  @Field(() => DateScalar, { nullable: true, description: 'As it was last extended.' }) dueOn: string | null;
  @Field(() => Boolean, { description: 'Open, and its day is over.' }) overdue: boolean;
  @Field(() => [AssignmentExtension]) extensions: AssignmentExtension[];
  @Field(() => AssignmentStates) state: string;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' }) stateReason: string | null;
  @Field(() => DateScalar, { nullable: true }) closedOn: string | null;
  @Field(() => Node, { nullable: true, description: 'The record or the source that shows that it was done.' })
  evidence: Node | null;
  @Field(() => Area, { nullable: true, description: 'In whose place it lies.' }) area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of the area.' }) region: Area | null;
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => [AssignmentActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Boolean, { description: 'Made by a generator.' }) synthetic: boolean;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => Int, { description: 'Send it back with each command.' }) version: number;
}
export const AssignmentConnection = connectionOf(() => Assignment, 'Assignment');
