import { Query, Resolver } from '@nestjs/graphql';
import { AllowSignedIn } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { Me } from './me.types.js';
import { MeService } from './me.service.js';

@Resolver()
export class MeResolver {
  constructor(private readonly service: MeService) {}

  @Query(() => Me, { description: 'The asking account, and what it may do.' })
  @AllowSignedIn()
  me(@Ctx() ctx: RequestContext): Promise<Me> {
    return this.service.of(ctx);
  }
}
