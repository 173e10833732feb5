import { Resolver } from '@nestjs/graphql';
import { listArgs, ReadQuery } from '../../../platform/graphql/index.js';
import { permissions } from '../papers.permissions.js';
import { oddPaperCheckReading } from './odd-paper-check.reading.js';
import { OddPaperCheck, OddPaperCheckConnection } from './odd-paper-check.types.js';

@Resolver(() => OddPaperCheck)
export class ChecksResolver {
  @ReadQuery(() => OddPaperCheckConnection, listArgs(oddPaperCheckReading), {
    allow: permissions['papers.checks.read'],
    description: 'Checks of papers that staff should look at, by day.',
  })
  readonly oddPaperChecks: unknown;
}
