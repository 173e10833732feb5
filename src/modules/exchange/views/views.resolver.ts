import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, IdArgs, listArgs, payloadOf, ReadQuery } from '../../../platform/graphql/index.js';
import { permissions } from '../exchange.permissions.js';
import { CorrectViewInput, DeleteViewInput, SaveViewInput } from './view.inputs.js';
import { viewReading } from './view.reading.js';
import { View, ViewConnection } from './view.types.js';
import { ViewsService } from './views.service.js';

const ViewPayload = payloadOf('ViewPayload', 'view', () => View, 'The view as it now stands; null once it is deleted.');

@Resolver(() => View)
export class ViewsResolver {
  constructor(private readonly service: ViewsService) {}

  @ReadQuery(() => ViewConnection, listArgs(viewReading), {
    allow: permissions['views.read'],
    description: 'One’s own saved views, and those that are shared where one is.',
  })
  readonly views: unknown;
  @ReadQuery(() => View, IdArgs, { allow: permissions['views.read'], nullable: true, description: 'One saved view.' })
  readonly view: unknown;

  @Mutation(() => ViewPayload, { description: 'Keeps a question to a list under a name.' })
  @Allow(permissions['views.write'])
  saveView(@Ctx() ctx: RequestContext, @Args('input') input: SaveViewInput): Promise<unknown> {
    return answer('view', this.service.save(ctx, input));
  }
  @Mutation(() => ViewPayload, { description: 'Corrects a view of one’s own.' })
  @Allow(permissions['views.write'])
  correctView(@Ctx() ctx: RequestContext, @Args('input') input: CorrectViewInput): Promise<unknown> {
    return answer('view', this.service.correct(ctx, input));
  }
  @Mutation(() => ViewPayload, {
    description: 'Deletes a view of one’s own, or a shared one where one may share; its history stays.',
  })
  @Allow(permissions['views.write'])
  deleteView(@Ctx() ctx: RequestContext, @Args('input') input: DeleteViewInput): Promise<unknown> {
    return answer('view', this.service.delete(ctx, input));
  }
}
