import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Settings } from '../config/settings.js';
import { byId, Readings } from '../reading/index.js';
import { JobEntity } from './job.entity.js';
import { JobKinds } from './job-kinds.js';
import { jobReading } from './job.reading.js';
import { JobRunner } from './job-runner.js';
import { JobWork } from './job-work.js';
import './jobs.history.js';
import './jobs.labels.js';
import { JobsResolver } from './jobs.resolver.js';
import { JobsRoutes } from './jobs.routes.js';
import { JobsService } from './jobs.service.js';
import { UnfinishedJobs } from './unfinished-jobs.js';

@Global()
@Module({})
export class JobsModule {
  static on(databaseUrl: string): DynamicModule {
    const runner = {
      provide: JobRunner,
      inject: [Settings, JobWork, UnfinishedJobs],
      useFactory: (...given: [Settings, JobWork, UnfinishedJobs]) => new JobRunner(databaseUrl, ...given),
    };
    return {
      module: JobsModule,
      imports: [TypeOrmModule.forFeature([JobEntity])],
      providers: [JobKinds, JobWork, JobsResolver, JobsRoutes, JobsService, runner, UnfinishedJobs],
      exports: [JobKinds, JobsService],
    };
  }

  constructor(readings: Readings) {
    readings.declare(jobReading);
    readings.answer({
      jobs: { kind: 'many', type: 'Job' },
      job: { kind: 'find', type: 'Job', args: { id: byId } },
    });
  }
}
