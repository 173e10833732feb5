import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, HiddenFields, Node } from '../../platform/graphql/index.js';
import { RecordActions } from '../../platform/voiding/index.js';
import { Area } from '../reference/index.js';
import { Citation } from '../sources/index.js';
import { DeclaredCount, Party } from './parts/parts.types.js';

/** What every record of this module shows. */
@ObjectType({ isAbstract: true })
export abstract class Activity extends Node {
  @Field(() => Area, { nullable: true, description: 'In whose place it lies; null: the republic’s.' })
  area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of that area.' }) region: Area | null;
  @Field(() => [Area], { description: 'Areas to which it extends beside its own.' }) furtherAreas: Area[];
  @Field(() => [Party], { description: 'Those who had to do with it, each in its role.' }) parties: Party[];
  @Field(() => [DeclaredCount], { description: 'Numbers that were declared of it.' }) numbers: DeclaredCount[];
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => [RecordActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Boolean, { description: 'Made by a generator; there is no such thing.' }) synthetic: boolean;
  @Field(() => DateTimeScalar, { description: 'When the record was made.' }) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}
