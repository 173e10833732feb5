import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import { answer, payloadOf, ReadField } from '../../platform/graphql/index.js';
import { Job } from '../../platform/jobs/index.js';
import { AwardDecision, Certificate } from '../awards/index.js';
import { permissions } from './papers.permissions.js';
import { PrintCertificatesInput } from './printing.inputs.js';
import { PrintingService } from './printing.service.js';

const PrintCertificatesPayload = payloadOf(
  'PrintCertificatesPayload',
  'job',
  () => Job,
  'The job that prints; its file is the PDF.',
);

@Resolver()
export class PrintingResolver {
  constructor(private readonly service: PrintingService) {}

  @Mutation(() => PrintCertificatesPayload, { description: 'Prints the papers of a decision into one PDF.' })
  @Allow(permissions['papers.print'])
  printCertificates(@Ctx() ctx: RequestContext, @Args('input') input: PrintCertificatesInput): Promise<unknown> {
    return answer('job', this.service.start(ctx, input));
  }
}

@Resolver(() => Certificate)
export class PrintedCertificatesResolver {
  @ReadField(() => String as never, undefined, {
    nullable: true,
    description: 'The address of it as a PDF, while it counts: `?languages=kk,ru&paper=…&press=on`.',
  })
  readonly printPath: unknown;

  @ReadField(() => String as never, undefined, {
    nullable: true,
    description: 'The page that anybody is led to by its code; null until it is printed for the first time.',
  })
  readonly checkPath: unknown;
}

@Resolver(() => AwardDecision)
export class PrintedDecisionsResolver {
  @ReadField(() => String as never, undefined, {
    nullable: true,
    description: 'The address of its annex as a PDF; `envelopes.pdf` and `seating.pdf` lie beside it.',
  })
  readonly printPath: unknown;
}
