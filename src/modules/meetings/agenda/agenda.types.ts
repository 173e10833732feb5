import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, HiddenFields, LocalizedText } from '../../../platform/graphql/index.js';
import { Person } from '../../people/index.js';

export const AgendaAmendments = enumOf('ADDED', 'CHANGED', 'WITHDRAWN');
registerEnumType(AgendaAmendments, {
  name: 'AgendaAmendment',
  description: 'What became of an item after the invitations went out.',
});

@ObjectType({ description: 'That somebody speaks to an item.' })
export class AgendaSpeaker {
  @Field(() => ID) id: string;
  @Field(() => Person, { nullable: true, description: 'Null only where the person is not for the viewer.' })
  person: Person | null;
  @Field(() => String, { nullable: true, description: 'As printed.' }) capacity: string | null;
  @HiddenFields() hiddenFields: string[];
}
@ObjectType({ description: 'An item as it stood in the invitation.' })
class AgendaItemAsInvited {
  @Field(() => String) number: string;
  @Field(() => LocalizedText) title: LocalizedText;
}
@ObjectType({ description: 'What a meeting speaks about.' })
export class AgendaItem {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Its place: 2.1 lies under 2.' }) number: string;
  @Field(() => Int, { description: 'How deep it lies: 1 at the top.' }) depth: number;
  @Field(() => AgendaItem, { nullable: true, description: 'The item it lies under.' }) parent: AgendaItem | null;
  @Field(() => LocalizedText) title: LocalizedText;
  @Field(() => Boolean, {
    description: 'Neither it nor an item above it is closed. Closed ones are for those of the bodies that meet.',
  })
  open: boolean;
  @Field(() => [AgendaSpeaker]) speakers: AgendaSpeaker[];
  @Field(() => AgendaAmendments, { nullable: true, description: 'Null: as it was invited to.' })
  amendment: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was amended; of one that was closed, for those of the bodies that meet.',
  })
  amendmentReason: string | null;
  @Field(() => AgendaItemAsInvited, {
    nullable: true,
    description: 'How it was, where it was changed; of one that was closed, for those of the bodies that meet.',
  })
  asInvited: AgendaItemAsInvited | null;
  @HiddenFields() hiddenFields: string[];
}
