import { InputType } from '@nestjs/graphql';
import { problem } from '../../kernel/refusal.js';
import { JsonScalar } from '../../platform/graphql/index.js';
import { Checked, Code, IdempotencyKey } from '../../platform/input/index.js';
import { common } from '../../platform/problems/index.js';

@InputType({ description: 'The next edition of a design, or the first of a new one.' })
export class SavePaperTemplateInput {
  @Code({ description: 'Code of the award type.' }) type: string;
  @Checked(
    () => JsonScalar,
    (given) => (typeof given === 'object' && !Array.isArray(given) ? undefined : problem(common.INVALID_INPUT)),
    { description: 'It has to have a place for the variables `recipient`, `decision`, `number` and `code`.' },
  )
  body: object;
  @IdempotencyKey() idempotencyKey?: string | null;
}
