import { Resolver } from '@nestjs/graphql';
import { ReadField } from '../../../platform/graphql/index.js';
import { Association } from '../../organizations/index.js';

@Resolver(() => Association)
export class PassportsResolver {
  @ReadField(() => String as never, undefined, {
    description: 'The address of its passport as a PDF; `from`, `to` and `language` say of when and how.',
  })
  readonly passportPath: unknown;
}
