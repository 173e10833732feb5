import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, PageArgs } from '../../platform/graphql/index.js';
import { actingAccounts } from '../../platform/history/index.js';
import {
  idFilter,
  value,
  values,
  type Condition,
  type Expression,
  type ManyField,
  type Reading,
} from '../../platform/reading/index.js';
import { permissions } from './people.permissions.js';

@ObjectType({ description: 'That somebody was shown personal data of a person.' })
export class PersonView {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => String, { description: 'Who was shown them: an account or a token, as the history names it.' })
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

/** One row for each entry of the history and each person it shows. */
const VIEWS = `(SELECT s.id, s.occurred_at, s.recorded_at, s.stream::integer AS stream, s.sequence::float8 AS sequence, s.actor, s.reason, c.entity_id AS person_id, json_agg(c.field ORDER BY c.field) AS fields
  FROM changes c JOIN change_sets s ON s.id = c.change_set_id WHERE c.action = 'READ' AND c.entity = 'Person'
  GROUP BY s.id, c.entity_id)`;

const nameOfActor: Expression = (t) => {
  const accounts = actingAccounts();
  if (!accounts) return t('actor');
  return `coalesce((SELECT ${accounts.name} FROM ${accounts.table} WHERE id::text = ${t('actor')}), ${t('actor')})`;
};

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
  orders: {
    AT: {
      keys: [
        { sql: (t) => t('recorded_at'), type: 'timestamptz' },
        { sql: (t) => t('stream'), type: 'integer' },
        { sql: (t) => t('sequence'), type: 'float8' },
      ],
    },
  },
  defaultOrder: { field: 'AT', descending: true },
};

const ofPerson: Condition = (t, id, bind, all) => idFilter('person_id').condition(t, { eq: id }, bind, all);

/** Who saw the personal data of a person, the latest first. */
export const personViews: ManyField = { kind: 'many', type: 'PersonView', args: { personId: ofPerson } };
