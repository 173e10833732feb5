import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AttachedFiles, type Attachment } from '../../../platform/files/index.js';
import { connectionOf, enumOf, LocalizedText, Node, PartialDateScalar } from '../../../platform/graphql/index.js';
import { permissions } from '../activities.permissions.js';
import { Activity } from '../activity.types.js';

export const MemorandumStates = enumOf('IN_FORCE', 'EXPIRED', 'TERMINATED');
registerEnumType(MemorandumStates, {
  name: 'MemorandumState',
  description: 'Whether a memorandum holds; it follows from its dates.',
});

@ObjectType({
  implements: () => [Node],
  description: 'What several have agreed to do together; those are its parties.',
})
export class Memorandum extends Activity {
  @Field(() => LocalizedText) title: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'On what they have agreed.' })
  subject: LocalizedText | null;
  @Field(() => PartialDateScalar, { nullable: true }) signedOn: string | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Where it was signed, in words.' })
  place: LocalizedText | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Null: not known, or without a term.' })
  validUntil: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was ended before its term.' })
  terminatedOn: string | null;
  @Field(() => MemorandumStates) state: string;
  @AttachedFiles({ write: permissions['activities.write'] }) files: Attachment[];
}

export const MemorandumConnection = connectionOf(() => Memorandum, 'Memorandum');
