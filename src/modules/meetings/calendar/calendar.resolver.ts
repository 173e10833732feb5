import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { permissions } from '../meetings.permissions.js';
import { CalendarService } from './calendar.service.js';

@Resolver()
export class CalendarResolver {
  constructor(private readonly calendar: CalendarService) {}

  @Query(() => String, {
    nullable: true,
    description:
      'The address of the calendar of a body (iCalendar), for other programs. It names nobody; whoever has it reads it.',
  })
  @Allow(permissions['meetings.write'])
  calendarPath(
    @Ctx() ctx: RequestContext,
    @Args('organizationId', { type: () => ID }) id: string,
  ): Promise<string | null> {
    return this.calendar.path(ctx, id);
  }
}
