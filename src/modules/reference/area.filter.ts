import { Field, ID, InputType } from '@nestjs/graphql';
import { asUuid, asUuids, bindCode, filterBy, type Expression, type Filter } from '../../platform/reading/index.js';

@InputType({ description: 'Filter by area.' })
class AreaFilter {
  @Field(() => ID, { nullable: true, description: 'This very area.' }) eq?: string;
  @Field(() => [ID], { nullable: true, description: 'One of these very areas.' }) in?: string[];
  @Field(() => ID, { nullable: true, description: 'This area and everything below it.' }) within?: string;
  @Field(() => String, { nullable: true, description: 'The same by the KATO code of today.' }) withinCode?: string;
  @Field(() => Boolean, { nullable: true }) isNull?: boolean;
}

/** `eq`: the very area. `within`: the area and everything below it; `withinCode`: the same by its KATO code of today. */
export const areaFilter = (column: Expression | string = 'area_id'): Filter =>
  filterBy(AreaFilter, column, {
    eq: (s, v, bind) => `${s} = ${bind(v, 'uuid', asUuid)}`,
    in: (s, v, bind) => `${s} = ANY (${bind(v, 'uuid[]', asUuids)})`,
    within: (s, v, bind) => `${s} IN (SELECT below_id FROM area_tree WHERE above_id = ${bind(v, 'uuid', asUuid)})`,
    withinCode: (s, v, bind) =>
      `${s} IN (SELECT t.below_id FROM area_tree t JOIN area_codes c ON c.area_id = t.above_id
        WHERE c.valid_to IS NULL AND c.code = ${bind(v, 'text', bindCode)})`,
  });
