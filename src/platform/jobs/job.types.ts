import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, Node } from '../graphql/index.js';
import { JobState } from './job-state.js';

@ObjectType({
  implements: () => [Node],
  description: 'Work that goes on after the request that asked for it. Kept for a day when it is over.',
})
export class Job extends Node {
  @Field(() => String, { description: 'What is done, as its module names it.' }) kind: string;
  @Field(() => JobState) state: JobState;
  @Field(() => Int, { description: 'Steps that are done.' }) done: number;
  @Field(() => Int, { nullable: true, description: 'Steps there are; null until that is known.' }) total: number | null;
  @Field(() => String, { nullable: true, description: 'Why it failed: a code, as problems have them.' })
  problem: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The same in the words of the language in which it was asked for.',
  })
  problemText: string | null;
  @Field(() => String, { nullable: true, description: 'Of the file that it made.' }) fileName: string | null;
  @Field(() => String, { nullable: true, description: 'The address of that file, for whoever has asked for it alone.' })
  path: string | null;
  @Field(() => DateTimeScalar) requestedAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) startedAt: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) finishedAt: string | null;
}
export const JobConnection = connectionOf(() => Job, 'Job');
