import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import { answer, IdArgs, listArgs, PageArgs, payloadOf, ReadField, ReadQuery } from '../../platform/graphql/index.js';
import { CorrectSourceInput, RecordSourceInput } from './source.inputs.js';
import { sourceReading } from './source.reading.js';
import { CitationConnection, Source, SourceConnection } from './source.types.js';
import { permissions } from './sources.permissions.js';
import { SourcesService } from './sources.service.js';

const SourcePayload = payloadOf('SourcePayload', 'source', () => Source, 'The source as it now stands.');

@Resolver(() => Source)
export class SourcesResolver {
  constructor(private readonly service: SourcesService) {}

  @ReadQuery(() => SourceConnection, listArgs(sourceReading), {
    allow: permissions['sources.read'],
    description: 'Orders, minutes, articles, scans.',
  })
  readonly sources: unknown;
  @ReadQuery(() => Source, IdArgs, { allow: permissions['sources.read'], nullable: true, description: 'One source.' })
  readonly source: unknown;
  @ReadField(() => CitationConnection, PageArgs, { description: 'Everything that rests on this source.' })
  readonly citations: unknown;

  @Mutation(() => SourcePayload)
  @Allow(permissions['sources.write'])
  recordSource(@Ctx() ctx: RequestContext, @Args('input') input: RecordSourceInput): Promise<unknown> {
    return answer('source', this.service.record(ctx, input));
  }
  @Mutation(() => SourcePayload)
  @Allow(permissions['sources.write'])
  correctSource(@Ctx() ctx: RequestContext, @Args('input') input: CorrectSourceInput): Promise<unknown> {
    return answer('source', this.service.correct(ctx, input));
  }
}
