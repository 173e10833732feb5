import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import { answer, PageArgs, payloadOf, ReadField, ReadQuery, searchableListArgs } from '../../platform/graphql/index.js';
import {
  CorrectAreaInput, DefineAreaInput, RecodeAreaInput, RecordAreaChangeInput, RenameAreaInput,
} from './area.inputs.js'; // prettier-ignore
import { areaReading } from './reference.reading.js';
import { Area, AreaConnection, OneAreaArgs } from './area.types.js';
import { AreasService } from './areas.service.js';
import { permissions } from './reference.permissions.js';

const AreaPayload = payloadOf('AreaPayload', 'area', () => Area, 'The area as it now stands.');

@Resolver(() => Area)
export class AreasResolver {
  constructor(private readonly service: AreasService) {}

  @ReadQuery(() => AreaConnection, searchableListArgs(areaReading, { filter: 'AreasFilter' }), {
    allow: permissions['reference.read'],
    description: 'Territories: regions, districts, cities, villages.',
  })
  readonly areas: unknown;
  @ReadQuery(() => Area, OneAreaArgs, {
    allow: permissions['reference.read'],
    nullable: true,
    description: 'One territory, by id or by KATO code.',
  })
  readonly area: unknown;
  @ReadField(() => AreaConnection, PageArgs, { description: 'The areas right below.' })
  readonly children: unknown;

  @Mutation(() => AreaPayload)
  @Allow(permissions['reference.write'])
  defineArea(@Ctx() ctx: RequestContext, @Args('input') input: DefineAreaInput): Promise<unknown> {
    return answer('area', this.service.define(ctx, input));
  }
  @Mutation(() => AreaPayload)
  @Allow(permissions['reference.write'])
  correctArea(@Ctx() ctx: RequestContext, @Args('input') input: CorrectAreaInput): Promise<unknown> {
    return answer('area', this.service.correct(ctx, input));
  }
  @Mutation(() => AreaPayload)
  @Allow(permissions['reference.write'])
  renameArea(@Ctx() ctx: RequestContext, @Args('input') input: RenameAreaInput): Promise<unknown> {
    return answer('area', this.service.rename(ctx, input));
  }
  @Mutation(() => AreaPayload)
  @Allow(permissions['reference.write'])
  recodeArea(@Ctx() ctx: RequestContext, @Args('input') input: RecodeAreaInput): Promise<unknown> {
    return answer('area', this.service.recode(ctx, input));
  }
  @Mutation(() => AreaPayload, { description: 'Answers the predecessor.' })
  @Allow(permissions['reference.write'])
  recordAreaChange(@Ctx() ctx: RequestContext, @Args('input') input: RecordAreaChangeInput): Promise<unknown> {
    return answer('area', this.service.recordChange(ctx, input));
  }
}
