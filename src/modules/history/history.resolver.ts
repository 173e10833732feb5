import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import { permissions } from './history.permissions.js';
import { HistoryService } from './history.service.js';
import { AuditTrailArgs, HistoryArgs, HistoryConnection } from './history.types.js';

@Resolver()
export class HistoryResolver {
  constructor(private readonly service: HistoryService) {}

  @Query(() => HistoryConnection, {
    description:
      'What became of a record, newest first. The right to read it, or to audit, must reach the place of the record; ' +
      'otherwise the answer is empty, as for a record that does not exist.',
  })
  @Allow(permissions['history.read'])
  history(@Ctx() ctx: RequestContext, @Args() args: HistoryArgs): Promise<HistoryConnection> {
    return this.service.ofRecord(ctx, args);
  }

  @Query(() => HistoryConnection, { description: 'What was done within reach, newest first.' })
  @Allow(permissions['audit.read'])
  auditTrail(@Ctx() ctx: RequestContext, @Args() args: AuditTrailArgs): Promise<HistoryConnection> {
    return this.service.all(ctx, args);
  }
}
