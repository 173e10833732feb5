import { InputType } from '@nestjs/graphql';
import {
  AnyText, Given, Id, IdempotencyKey, LongText, NestedList, Version,
} from '../../../platform/input/index.js'; // prettier-ignore
import type { AttendanceStatus } from './attendance.entity.js';
import { AttendanceStatuses } from './attendance.types.js';

@InputType({
  description:
    'Whether somebody was there: a person, or a guest by name. Of whom something else was recorded before, give the version that was read.',
})
export class AttendanceInput {
  @Id({ presence: 'optional', description: 'Exactly one of personId and name is given.' }) personId?: string | null;
  @AnyText(300, {
    presence: 'optional',
    description: 'As printed, of a guest or a deputy who has no record here; it stands once on a sheet.',
  })
  name?: string | null;
  @Version({ presence: 'optional' }) expectedVersion?: number | null;
  @Given(() => AttendanceStatuses) status: AttendanceStatus;
  @LongText(500, { presence: 'optional', description: 'Why excused; of an absent one, if it is known.' })
  reason?: string | null;
  @Id({ presence: 'optional', description: 'The member in whose place a deputy came.' }) deputyForId?: string | null;
  @AnyText(1000, { presence: 'optional', description: 'Of a guest: the capacity in which he came, as printed.' })
  capacity?: string | null;
}
@InputType({ description: 'Several can do it at the same time: each row stands for itself.' })
export class RecordAttendanceInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id() meetingId: string;
  @NestedList(() => AttendanceInput, { presence: 'required', max: 1000 }) rows: AttendanceInput[];
}
@InputType({
  description: 'Takes the roster of the day of the meeting as it is known now. What was recorded of somebody stays.',
})
export class TakeRosterInput {
  @Id() id: string;
  @Version() expectedVersion: number;
}
