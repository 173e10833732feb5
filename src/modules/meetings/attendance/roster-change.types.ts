import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, HiddenFields } from '../../../platform/graphql/index.js';
import { Membership } from '../../memberships/index.js';
import { Person } from '../../people/index.js';

const RosterChanges = enumOf('ADDED', 'ENDED');
registerEnumType(RosterChanges, {
  name: 'RosterChangeKind',
  description: 'How the roster of the day, as it is known now, differs from the one that was taken.',
});

@ObjectType({ description: 'A member who came on the roster of that day, or left it, by a later correction.' })
export class RosterChange {
  @Field(() => ID) id: string;
  @Field(() => RosterChanges) change: string;
  @Field(() => Person, { nullable: true, description: 'Null only where the person is not for the viewer.' })
  person: Person | null;
  @Field(() => Membership, { nullable: true, description: 'Null where it was taken back.' })
  membership: Membership | null;
  @HiddenFields() hiddenFields: string[];
}
