import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, IdArgs, payloadOf, ReadQuery, searchableListArgs } from '../../../platform/graphql/index.js';
import { permissions } from '../activities.permissions.js';
import { ActivitiesService } from '../activities.service.js';
import { CorrectMemorandumInput, RecordMemorandumInput } from './memorandum.inputs.js';
import { memorandumReading } from './memorandum.reading.js';
import { Memorandum, MemorandumConnection } from './memorandum.types.js';
import { MEMORANDA } from './memorandum.kind.js';

const MemorandumPayload = payloadOf(
  'MemorandumPayload',
  'memorandum',
  () => Memorandum,
  'The memorandum as it now stands.',
);
const allow = permissions['activities.read'];

@Resolver()
export class MemorandaResolver {
  constructor(private readonly activities: ActivitiesService) {}

  @ReadQuery(() => MemorandumConnection, searchableListArgs(memorandumReading), { allow, description: 'What several have agreed to do together.' })
  readonly memoranda: unknown;
  @ReadQuery(() => Memorandum, IdArgs, { allow, nullable: true, description: 'One memorandum.' })
  readonly memorandum: unknown;

  @Mutation(() => MemorandumPayload)
  @Allow(permissions['activities.write'])
  recordMemorandum(@Ctx() ctx: RequestContext, @Args('input') input: RecordMemorandumInput): Promise<unknown> {
    return answer('memorandum', this.activities.record(ctx, MEMORANDA, input));
  }
  @Mutation(() => MemorandumPayload)
  @Allow(permissions['activities.write'])
  correctMemorandum(@Ctx() ctx: RequestContext, @Args('input') input: CorrectMemorandumInput): Promise<unknown> {
    return answer('memorandum', this.activities.correct(ctx, MEMORANDA, input));
  }
} // prettier-ignore
