import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { HiddenFields, Qualifier } from '../../../platform/graphql/index.js';
import { Association, Body, Institution } from '../../organizations/index.js';
import { Person } from '../../people/index.js';
import { ClassifierItem } from '../../reference/index.js';

export const PartyRecord = createUnionType({
  name: 'PartyRecord',
  description: 'The record of a party: a person or an organization.',
  types: () => [Person, Body, Association, Institution] as const,
});

@ObjectType({ description: 'A party of an event, a contribution, a project …: who, and as what.' })
export class Party {
  @Field(() => ID) id: string;
  @Field(() => ClassifierItem, { description: 'As what: organizer, speaker, donor … (classifier party-role).' })
  role: ClassifierItem;
  @Field(() => PartyRecord, { nullable: true, description: 'Null: it has no record, is hidden or anonymous.' })
  record: typeof PartyRecord | null;
  @Field(() => String, { nullable: true, description: 'As printed, where it has no record.' }) name: string | null;
  @Field(() => Boolean, { description: 'True: it does not want to be named.' }) anonymous: boolean;
  @Field(() => String, { nullable: true, description: 'As printed on that day.' }) capacity: string | null;
  @Field(() => String, { nullable: true, description: 'Of what a speaker spoke.' }) topic: string | null;
  @Field(() => String, { nullable: true, description: 'What it got: a place, a prize.' }) result: string | null;
  @HiddenFields() hiddenFields: string[];
}

@ObjectType({ description: 'A number that somebody has declared. Numbers of unlike things are never added.' })
export class DeclaredCount {
  @Field(() => ID) id: string;
  @Field(() => ClassifierItem, { description: 'What is counted: participants, families, houses …' })
  of: ClassifierItem;
  @Field(() => Int, { nullable: true, description: 'Null: there were some, it is not known how many.' })
  value: number | null;
  @Field(() => Qualifier) qualifier: Qualifier;
  @Field(() => ClassifierItem, { nullable: true, description: 'Which people (classifier people-group).' })
  group: ClassifierItem | null;
  @Field(() => String, { nullable: true }) note: string | null;
}
