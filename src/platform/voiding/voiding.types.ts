import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, Node } from '../graphql/index.js';
import { AnyText, Id, Version } from '../input/index.js';

@ObjectType({
  implements: () => [Node],
  description:
    'What is left of a record that was entered by mistake: it is in no list, count or search, but its history is kept. For whoever has ' +
    'the record within the reach of the right to read it.',
})
export class VoidedRecord extends Node {
  @Field(() => String, { description: 'The type it has, as `__typename` says it.' }) type: string;
  @Field(() => String, { description: 'Why it was taken back.' }) reason: string;
  @Field(() => DateTimeScalar) voidedAt: string;
  @Field(() => String, { description: 'Who took it back: as the account is shown to others.' }) voidedBy: string;
}

@InputType({ description: 'For what was entered by mistake. What has ended is ended, what is inexact is corrected.' })
export class VoidRecordInput {
  @Id() id: string;
  @Version({ presence: 'keep' }) expectedVersion?: number;
  @AnyText(1000, { description: 'Why; kept in the history.' }) reason: string;
}
@InputType({ description: 'It counts again, under the same rules as a new one.' })
export class RestoreRecordInput {
  @Id() id: string;
  @AnyText(1000, { description: 'Why; kept in the history.' }) reason: string;
}
