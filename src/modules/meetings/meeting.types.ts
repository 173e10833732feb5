import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AttachedFiles, type Attachment } from '../../platform/files/index.js';
import {
  connectionOf, DateTimeScalar, enumOf, HiddenFields, LocalizedText, Node, PartialDateScalar,
} from '../../platform/graphql/index.js'; // prettier-ignore
import { Facility } from '../facilities/index.js';
import { Person } from '../people/index.js';
import { Area, ClassifierItem } from '../reference/index.js';
import { Citation } from '../sources/index.js';
import { AgendaItem } from './agenda/agenda.types.js';
import { RosterChange } from './attendance/roster-change.types.js';
import { permissions } from './meetings.permissions.js';
import { Proposal } from './proposals/proposal.types.js';
import { MeetingBody } from './rules/meeting-rule.types.js';

export const MeetingForm = enumOf('IN_PERSON', 'REMOTE', 'MIXED');
export type MeetingForm = keyof typeof MeetingForm;
registerEnumType(MeetingForm, { name: 'MeetingForm', description: 'How those present are present.' });
export const MeetingStates = enumOf('PLANNED', 'INVITED', 'HELD', 'CLOSED', 'CANCELLED');
registerEnumType(MeetingStates, {
  name: 'MeetingState',
  description: 'How far a meeting has come.',
  valuesMap: {
    INVITED: { description: 'The invitations went out: the agenda is frozen.' },
    CLOSED: { description: 'The minutes are signed.' },
  },
});
export const MeetingActions = enumOf(
  'CORRECT',
  'AMEND_AGENDA',
  'INVITE',
  'TAKE_ROSTER',
  'RECORD_ATTENDANCE',
  'HOLD',
  'NOTE_PROPOSALS',
  'RESOLVE',
  'CLOSE',
  'CANCEL',
  'VOID',
);
registerEnumType(MeetingActions, { name: 'MeetingAction', description: 'What can be done with a meeting.' });

@ObjectType({
  implements: () => [Node],
  description: 'A sitting of one or several bodies. Public once it was held; the note is not.',
})
export class Meeting extends Node {
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => ClassifierItem, { description: 'ordinary, extended, away, joint … (classifier meeting-kind)' })
  kind: ClassifierItem;
  @Field(() => MeetingForm) form: MeetingForm;
  @Field(() => [MeetingBody], { description: 'The bodies that meet; the first leads.' }) bodies: MeetingBody[];
  @Field(() => PartialDateScalar, { nullable: true }) date: string | null;
  @Field(() => String, { nullable: true, description: 'By the clocks of the place: 15:30.' }) startsAt: string | null;
  @Field(() => LocalizedText, { nullable: true, description: 'The house, the hall.' }) place: LocalizedText | null;
  @Field(() => Facility, { nullable: true, description: 'The house in which it is held.' }) facility: Facility | null;
  @Field(() => Area, { nullable: true, description: 'Where it is held.' }) area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of the area.' }) region: Area | null;
  @Field(() => MeetingStates) state: string;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' }) stateReason: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the invitations went out.' })
  invitedOn: string | null;
  @Field(() => Person, { nullable: true }) chair: Person | null;
  @Field(() => Person, { nullable: true }) secretary: Person | null;
  @Field(() => Person, { nullable: true, description: 'The person who opened it, where it was not the chair.' })
  openedBy: Person | null;
  @Field(() => [AgendaItem], { description: 'Closed items are for those of the bodies that meet.' })
  agenda: AgendaItem[];
  @Field(() => [Proposal], { description: 'For those of the bodies that meet.' }) proposals: Proposal[];
  @Field(() => [RosterChange], {
    description: 'Where the roster of its day differs, by what is known now, from the one taken.',
  })
  rosterChanges: RosterChange[];
  @AttachedFiles({ read: permissions['meetings.read'], write: permissions['meetings.write'] }) files: Attachment[];
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => [MeetingActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Boolean, { description: 'Made by a generator.' }) synthetic: boolean;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => Int, { description: 'Send it back with each command.' }) version: number;
}

export const MeetingConnection = connectionOf(() => Meeting, 'Meeting');
