import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, enumOf, HiddenFields } from '../../../platform/graphql/index.js';
import { Membership } from '../../memberships/index.js';
import { Organization } from '../../organizations/index.js';
import { Person } from '../../people/index.js';
import { Meeting } from '../meeting.types.js';

export const AttendanceStatuses = enumOf('NOT_RECORDED', 'PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'WITHDRAWN');
registerEnumType(AttendanceStatuses, {
  name: 'AttendanceStatus',
  description: 'Whether somebody was at a meeting.',
  valuesMap: {
    EXCUSED: { description: 'Not there, for a reason that was told: not the same as absent.' },
    WITHDRAWN: { description: 'Taken off the sheet: not of this meeting.' },
  },
});
@ObjectType({ description: 'That somebody was to be at a meeting, and was or not. For those of the bodies that meet.' })
export class Attendance {
  @Field(() => ID) id: string;
  @Field(() => Meeting) meeting: Meeting;
  @Field(() => Person, { nullable: true, description: 'Null: of no record here, or not for the viewer.' })
  person: Person | null;
  @Field(() => String, { nullable: true, description: 'As printed, of a guest or a deputy without a record here.' })
  name: string | null;
  @Field(() => Organization, { nullable: true, description: 'The body in which the person sits; null: a guest.' })
  body: Organization | null;
  @Field(() => Membership, { nullable: true, description: 'By which the person was on the roster of that day.' })
  membership: Membership | null;
  @Field(() => Person, { nullable: true, description: 'The member in whose place a deputy came.' })
  deputyFor: Person | null;
  @Field(() => AttendanceStatuses) status: string;
  @Field(() => String, { nullable: true, description: 'Why excused or absent.' }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'The capacity in which a guest came, as printed.' })
  capacity: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Int, { description: 'Send it back to change what was recorded.' }) version: number;
}
export const AttendanceConnection = connectionOf(() => Attendance, 'Attendance');
