import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, LocalizedText, Node, RecordTypeScalar } from '../graphql/index.js';
import { Id, LongText, Version } from '../input/index.js';

@ObjectType({
  implements: () => [Node],
  description:
    'What is left of a record that was entered by mistake: no list, count or search has it, but its history is kept. ' +
    'The right to read the record must reach its place.',
})
export class VoidedRecord extends Node {
  @Field(() => RecordTypeScalar) type: string;
  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'What it was called; null where nothing is left of it, or where it bears the name of what one does not read.',
  })
  name: LocalizedText | null;
  @Field(() => String, { description: 'Why it was taken back.' }) reason: string;
  @Field(() => DateTimeScalar) voidedAt: string;
  @Field(() => String, { description: 'The account that took it back, as it is shown to others.' }) voidedBy: string;
}

export const VoidedRecordConnection = connectionOf(() => VoidedRecord, 'VoidedRecord');

@InputType({
  description: 'For a record that was entered by mistake. A record that is over is ended, an inexact one is corrected.',
})
export class VoidRecordInput {
  @Id() id: string;
  @Version({ presence: 'keep' }) expectedVersion?: number;
  @LongText(1000, { description: 'Why; kept in the history.' }) reason: string;
}
@InputType({ description: 'It counts again, under the same rules as a new one.' })
export class RestoreRecordInput {
  @Id() id: string;
  @LongText(1000, { description: 'Why; kept in the history.' }) reason: string;
}
