import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, HiddenFields, Node, PartialDateScalar } from '../../platform/graphql/index.js';
import { Association, Body, Institution, Organization } from '../organizations/index.js';
import { Person } from '../people/index.js';
import { Area, AwardType } from '../reference/index.js';
import { Citation, Source } from '../sources/index.js';

export const AwardRecipient = createUnionType({
  name: 'AwardRecipient',
  description: 'Who received an award: a person or an organization.',
  types: () => [Person, Body, Association, Institution] as const,
});

@ObjectType({ implements: () => [Node], description: 'An award as it was given. Null means: not known.' })
export class Award extends Node {
  @Field(() => AwardType) type: AwardType;
  @Field(() => AwardRecipient, { nullable: true, description: 'Null only when the recipient is not for the viewer.' })
  recipient: typeof AwardRecipient | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was given.' }) date: string | null;
  @Field(() => String, { nullable: true, description: 'How the date is known where the source does not print it.' })
  dateNote: string | null;
  @Field(() => Int, { nullable: true, description: 'The year of that date.' }) year: number | null;
  @Field(() => String, { nullable: true, description: 'The capacity of the recipient as printed; frozen.' }) capacity:
    string | null;
  @Field(() => String, { nullable: true, description: 'For what it was given.' }) citation: string | null;
  @Field(() => Organization, { nullable: true, description: 'Who granted it; not who handed it over.' })
  grantingBody: Organization | null;
  @Field(() => String, { nullable: true, description: 'Number of the certificate.' }) number: string | null;
  @Field(() => String, { nullable: true }) decisionNumber: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) decisionDate: string | null;
  @Field(() => Source, { nullable: true }) decision: Source | null;
  @Field(() => Person, { nullable: true, description: 'Who handed it over.' }) presenter: Person | null;
  @Field(() => String, { nullable: true, description: 'Where and at what it was handed over.' }) place: string | null;
  @Field(() => Area, { nullable: true }) area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of that area.' }) region: Area | null;
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => Boolean, { description: 'Public: seen by everybody who may read awards anywhere.' }) published: boolean;
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Boolean, { description: 'Made by a generator.' }) synthetic: boolean;
  @Field(() => DateTimeScalar, { description: 'When the record was made.' }) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export enum RecipientKind {
  PERSON = 'PERSON',
  ORGANIZATION = 'ORGANIZATION',
}
registerEnumType(RecipientKind, {
  name: 'RecipientKind',
  description: 'Whether a person or an organization received it.',
});

export const AwardConnection = connectionOf(() => Award, 'Award');

export enum AwardGroup {
  AREA = 'AREA',
  YEAR = 'YEAR',
  TYPE = 'TYPE',
}
registerEnumType(AwardGroup, { name: 'AwardGroup', description: 'By what awards are counted. AREA: by region.' });

@ObjectType({
  description:
    'How many awards fall into one group. A field by which nothing is grouped is null; otherwise null means: not known.',
})
export class AwardStatistics {
  @Field(() => Area, { nullable: true, description: 'The region.' }) area: Area | null;
  @Field(() => Int, { nullable: true }) year: number | null;
  @Field(() => AwardType, { nullable: true }) type: AwardType | null;
  @Field(() => Int) count: number;
}
