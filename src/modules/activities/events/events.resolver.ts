import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer, IdArgs, payloadOf, ReadField, ReadQuery, searchableListArgs,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Facility, FacilityDirection } from '../../facilities/index.js';
import { Organization } from '../../organizations/index.js';
import { permissions } from '../activities.permissions.js';
import { ActivitiesService } from '../activities.service.js';
import { CorrectEventInput, RecordEventInput, ReportEventInput } from './event.inputs.js';
import { EVENTS } from './event.kind.js';
import { eventReading } from './event.reading.js';
import { Event, EventConnection } from './event.types.js';
import { ReportingService } from './reporting.service.js';

const EventPayload = payloadOf('EventPayload', 'event', () => Event, 'The event as it now stands.');
const allow = permissions['activities.read'];
const EventArgs = searchableListArgs(eventReading);

@Resolver(() => Event)
export class EventsResolver {
  constructor(
    private readonly activities: ActivitiesService,
    private readonly reporting: ReportingService,
  ) {}

  @ReadQuery(() => EventConnection, EventArgs, { allow, description: 'What was held or is planned.' })
  readonly events: unknown;
  @ReadQuery(() => Event, IdArgs, { allow, nullable: true, description: 'One event.' })
  readonly event: unknown;
  @ReadField(() => EventConnection, EventArgs, { description: 'The events that it is made of.' })
  readonly parts: unknown;

  @Mutation(() => EventPayload, { description: 'Warns of an event that may be the same: a report is added to that instead.' })
  @Allow(permissions['activities.write'])
  recordEvent(@Ctx() ctx: RequestContext, @Args('input') input: RecordEventInput): Promise<unknown> {
    return answer('event', this.activities.record(ctx, EVENTS, input));
  }
  @Mutation(() => EventPayload)
  @Allow(permissions['activities.write'])
  correctEvent(@Ctx() ctx: RequestContext, @Args('input') input: CorrectEventInput): Promise<unknown> {
    return answer('event', this.activities.correct(ctx, EVENTS, input));
  }
  @Mutation(() => EventPayload, { description: 'What another organization tells of the same event.' })
  @Allow(permissions['activities.write'])
  reportEvent(@Ctx() ctx: RequestContext, @Args('input') input: ReportEventInput): Promise<unknown> {
    return answer('event', this.reporting.report(ctx, input));
  }
} // prettier-ignore

@Resolver(() => Organization)
export class OrganizationEventsResolver {
  @ReadField(() => EventConnection, EventArgs, { description: 'Events to which it was a party, in whatever role.' })
  readonly events: unknown;
}

@Resolver(() => Facility)
export class FacilityEventsResolver {
  @ReadField(() => EventConnection, EventArgs, { description: 'Events that were or will be held there.' })
  readonly events: unknown;
}
@Resolver(() => FacilityDirection)
export class DirectionEventsResolver {
  @ReadField(() => EventConnection, EventArgs, { description: 'Events that belong to this direction.' })
  readonly events: unknown;
}
