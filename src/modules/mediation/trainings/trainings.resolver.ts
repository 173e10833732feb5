import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer, listArgs, OneRecordArgs, payloadOf, ReadField, ReadQuery, searchableListArgs,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Organization } from '../../organizations/index.js';
import { permissions } from '../mediation.permissions.js';
import { CorrectTrainingInput, RecordTrainingInput } from './training.inputs.js';
import { trainingReading } from './training.reading.js';
import { Training, TrainingConnection } from './training.types.js';
import { TrainingsService } from './trainings.service.js';

const TrainingPayload = payloadOf('TrainingPayload', 'training', () => Training, 'The training as it now stands.');
const allow = permissions['mediation.read'];

@Resolver()
export class TrainingsResolver {
  constructor(private readonly service: TrainingsService) {}

  @ReadQuery(() => TrainingConnection, searchableListArgs(trainingReading), {
    allow,
    description: 'Trainings of mediators, the latest first.',
  })
  readonly trainings: unknown;
  @ReadQuery(() => Training, OneRecordArgs, { allow, nullable: true, description: 'One training.' })
  readonly training: unknown;

  @Mutation(() => TrainingPayload)
  @Allow(permissions['mediation.write'])
  recordTraining(@Ctx() ctx: RequestContext, @Args('input') input: RecordTrainingInput): Promise<unknown> {
    return answer('training', this.service.record(ctx, input));
  }
  @Mutation(() => TrainingPayload)
  @Allow(permissions['mediation.write'])
  correctTraining(@Ctx() ctx: RequestContext, @Args('input') input: CorrectTrainingInput): Promise<unknown> {
    return answer('training', this.service.correct(ctx, input));
  }
}

@Resolver(() => Organization)
export class OrganizationTrainingsResolver {
  @ReadField(() => TrainingConnection, listArgs(trainingReading), { description: 'Trainings that it has organized.' })
  readonly trainings: unknown;
}
