import { InputType } from '@nestjs/graphql';
import { problem } from '../../../kernel/refusal.js';
import { JsonScalar } from '../../../platform/graphql/index.js';
import {
  AnyText, Checked, Given, Id, IdempotencyKey, ListOf, Text, Version, WholeDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { common } from '../../../platform/problems/index.js';

/** The type of the schema by which it is judged further depends on the list. */
const JsonObject = (description: string): PropertyDecorator =>
  Checked(
    () => JsonScalar,
    (given) => (typeof given === 'object' && !Array.isArray(given) ? undefined : problem(common.INVALID_INPUT)),
    { presence: 'optional', description },
  );

@InputType({ isAbstract: true })
export abstract class ViewDetails {
  @AnyText(200, { presence: 'optional', description: 'Not of people: a view is of many.' }) search?: string | null;
  @JsonObject('As the list takes it, without guarded fields and names of people.') filter?: object | null;
  @WholeDay({ presence: 'optional', description: 'The day of the list, or of the lists within its records.' })
  asOf?: string | null;
  @JsonObject('As the list takes it.') orderBy?: object | null;
  @ListOf('text', { presence: 'keep', description: 'As `GET /export/<list>` takes them; none: the default ones.' })
  columns?: string[];
  @ListOf('text', { presence: 'keep', description: 'As `groupBy` of the statistics of the list.' }) groupBy?: string[];
  @JsonObject('How its numbers are shown: `orderBy`, `first` and `borders` as the statistics take them, and `measure`, a number of their totals.')
  counting?: object | null; // prettier-ignore
  @Given(() => Boolean, { presence: 'keep', description: 'False by default: for oneself alone. True needs `views.share`.' })
  shared?: boolean; // prettier-ignore
  @Id({
    presence: 'optional',
    description: 'Where it is shared, with all below. Absent when it comes to be shared: where one may share; null: everywhere.',
  }) // prettier-ignore
  areaId?: string | null;
}
@InputType()
export class SaveViewInput extends ViewDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Text(200) name: string;
  @AnyText(100, { description: 'A root field of Query: people, memberships …' }) list: string;
}
@InputType()
export class CorrectViewInput extends ViewDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Text(200, { presence: 'keep' }) name?: string;
  @AnyText(100, { presence: 'keep' }) list?: string;
}
@InputType()
export class DeleteViewInput {
  @Id() id: string;
  @Version() expectedVersion: number;
}
