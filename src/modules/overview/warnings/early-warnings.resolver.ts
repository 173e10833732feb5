import { Resolver } from '@nestjs/graphql';
import { IdArgs, listArgs, ReadField, ReadQuery } from '../../../platform/graphql/index.js';
import { Association } from '../../organizations/index.js';
import { permissions } from '../overview.permissions.js';
import { earlyWarningReading } from './early-warning.reading.js';
import { EarlyWarning, EarlyWarningConnection } from './early-warning.types.js';

const EarlyWarningArgs = listArgs(earlyWarningReading);

@Resolver()
export class EarlyWarningsResolver {
  @ReadQuery(() => EarlyWarningConnection, EarlyWarningArgs, {
    allow: permissions['overview.read'],
    description: 'Associations that need a look, with the reason; the longest standing first.',
  })
  readonly earlyWarnings: unknown;
  @ReadQuery(() => EarlyWarning, IdArgs, {
    allow: permissions['overview.read'],
    nullable: true,
    description: 'One early warning, as long as it holds.',
  })
  readonly earlyWarning: unknown;
}
@Resolver(() => Association)
export class AssociationWarningsResolver {
  @ReadField(() => EarlyWarningConnection, EarlyWarningArgs, { description: 'Why it needs a look, if it does.' })
  readonly earlyWarnings: unknown;
}
