import { Resolver } from '@nestjs/graphql';
import { ReadField } from '../../../platform/graphql/index.js';
import { Meeting } from '../../meetings/index.js';

@Resolver(() => Meeting)
export class PrintedMeetingsResolver {
  @ReadField(() => String as never, undefined, {
    nullable: true,
    description: 'The address of its minutes as a PDF; `invitation.pdf` and `attendance.pdf` lie beside it.',
  })
  readonly printPath: unknown;
}
