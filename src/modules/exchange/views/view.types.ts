import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  connectionOf, DateScalar, DateTimeScalar, HiddenFields, JsonScalar, Node,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Area } from '../../reference/index.js';

@ObjectType({
  implements: () => [Node],
  description: 'A question to a list, kept under a name: a query, an export and a statistic. It opens nothing: everybody gets what the list has for them.',
}) // prettier-ignore
export class View extends Node {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'An account, as the history names it.' }) owner: string;
  @Field(() => String, { description: 'The name of the account; without one, `owner`.' }) ownerName: string;
  @Field(() => String, { description: 'The root field of Query.' }) list: string;
  @Field(() => String, { nullable: true }) search: string | null;
  @Field(() => JsonScalar, { nullable: true, description: 'As the list takes it.' }) filter: unknown;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the list, or of the lists within its records.' })
  asOf: string | null;
  @Field(() => JsonScalar, { nullable: true, description: 'As the list takes it.' }) orderBy: unknown;
  @Field(() => [String], { description: 'As `GET /export/<list>` takes them; none: the default ones.' })
  columns: string[];
  @Field(() => [String], { description: 'As the statistics of the list take it.' }) groupBy: string[];
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'How its numbers are shown: `orderBy`, `first` and `borders` as the statistics take them, and `measure`.',
  })
  counting: unknown;
  @Field(() => Boolean, { description: 'False: its owner’s alone.' }) shared: boolean;
  @Field(() => Area, { nullable: true, description: 'Where it is shared, with all below; null of a shared one: everywhere.' })
  area: Area | null; // prettier-ignore
  @Field(() => String, { description: 'The address that takes it away: `/export/<list>?…`.' }) exportPath: string;
  @HiddenFields() hiddenFields: string[];
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export const ViewConnection = connectionOf(() => View, 'View');
