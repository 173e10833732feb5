import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, JsonScalar } from '../../platform/graphql/index.js';

@ObjectType({ description: 'That somebody took a whole list away.' })
export class ListExport {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => String, { description: 'An account or a token, as the history names it.' }) actor: string;
  @Field(() => String, { description: 'The name of the account; without one, `actor`.' }) actorName: string;
  @Field(() => String, { nullable: true, description: 'As it was stated.' }) purpose: string | null;
  @Field(() => String, { description: 'The root field of Query.' }) list: string;
  @Field(() => String, { description: 'Of the records, as the schema has it.' }) type: string;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Filter, search, day and order. What was looked for by a sealed number is not told.',
  })
  question: unknown;
  @Field(() => [String]) columns: string[];
  @Field(() => [String], { description: 'Asked for, and not for whoever asked.' }) leftOut: string[];
  @Field(() => String) format: string;
  @Field(() => String, { description: 'kk, ru or en.' }) language: string;
  @Field(() => Int, { description: 'That the list had.' }) records: number;
  @Field(() => [String], { description: 'Guarded fields that it showed: `Person.birthDate`.' }) disclosed: string[];
}
export const ListExportConnection = connectionOf(() => ListExport, 'ListExport');
