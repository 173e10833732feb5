import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, PageArgs } from '../../platform/graphql/index.js';
import { latestFirst, nameOfActor } from '../../platform/history/index.js';
import {
  asUuid,
  idFilter,
  value,
  values,
  type BoundValue,
  type Condition,
  type ManyField,
  type Reading,
} from '../../platform/reading/index.js';
import { disclosedOf } from '../audit/index.js';
import { permissions } from './people.permissions.js';

@ObjectType({ description: 'That somebody was shown personal data of a person.' })
export class PersonView {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => String, { description: 'The account or token that was shown them, as the history names it.' })
  actor: string;
  @Field(() => String, { description: 'The name of the account; without one, `actor`.' }) actorName: string;
  @Field(() => String, { nullable: true, description: 'As it was stated.' }) purpose: string | null;
  @Field(() => [String], { description: 'Fields of `PersonalData`.' }) fields: string[];
}
export const PersonViewConnection = connectionOf(() => PersonView, 'PersonView');

@ArgsType()
export class PersonViewArgs extends PageArgs {
  @Field(() => ID) personId: string;
}

const ENTRY =
  's.id, s.occurred_at, s.recorded_at, s.stream::integer AS stream, s.sequence::float8 AS sequence, s.actor, s.reason';

/** One row for each entry of the history and each person it shows; `ids` narrows the people of a list taken away to a few. */
const VIEWS = `(SELECT ${ENTRY}, c.entity_id AS person_id, json_agg(c.field ORDER BY c.field) AS fields, jsonb_build_array(c.entity_id) AS ids
  FROM changes c JOIN change_sets s ON s.id = c.change_set_id WHERE c.action = 'READ' AND c.entity = 'Person'
  GROUP BY s.id, c.entity_id
  UNION ALL SELECT ${ENTRY}, d.id::uuid, (d.batch->'fields')::json, d.ids
  FROM ${disclosedOf('Person')} d JOIN change_sets s ON s.id = d.change_set_id)`;

export const personViewReading: Reading = {
  type: 'PersonView',
  table: VIEWS,
  permission: permissions['audit.read'],
  within: (t, reach) =>
    `EXISTS (SELECT FROM people p WHERE p.id = ${t('person_id')} AND ${reach.places('p.places')} OFFSET 0)`,
  fields: {
    ...values({ id: 'id', actor: 'actor', purpose: 'reason', fields: 'fields' }),
    at: value('occurred_at'),
    actorName: value(nameOfActor),
  },
  ...latestFirst,
};

const ofPerson: Condition = (t, id, bind, all) =>
  `${idFilter('person_id').condition(t, { eq: id }, bind, all)} AND ${t('ids')} @> to_jsonb(${bind(id as BoundValue, 'text', (given) => asUuid(given).toLowerCase())})`;

/** Accounts that saw the personal data of a person, the latest first. */
export const personViews: ManyField = { kind: 'many', type: 'PersonView', args: { personId: ofPerson } };
