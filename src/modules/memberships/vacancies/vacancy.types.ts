import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateScalar, Node } from '../../../platform/graphql/index.js';
import { Organization } from '../../organizations/index.js';
import { Area } from '../../reference/index.js';
import { Post } from '../membership.types.js';

@ObjectType({ implements: () => [Node], description: 'A post with a free seat today.' })
export class Vacancy extends Node {
  @Field(() => Post) post: Post;
  @Field(() => Organization) organization: Organization;
  @Field(() => Area, { nullable: true, description: 'The area of the organization.' }) area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of the area.' }) region: Area | null;
  @Field(() => Int, { description: 'How many seats are free.' }) free: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after the last known holder left; null: not known.',
  })
  since: string | null;
}
export const VacancyConnection = connectionOf(() => Vacancy, 'Vacancy');
