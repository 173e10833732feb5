import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/index.js';
import { attachable, type FileRights } from './attachable.js';

@ObjectType({ description: 'A file that hangs on a record.' })
export class Attachment {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Under which name it is given out.' }) name: string;
  @Field(() => String, { description: 'The media type, judged by the content: `application/pdf`.' }) type: string;
  @Field(() => Int, { description: 'In bytes.' }) size: number;
  @Field(() => String, { description: 'SHA-256 of the content, 64 hex digits.' }) sha256: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { description: 'As the account is shown to others.' }) addedBy: string;
  @Field(() => DateTimeScalar) addedAt: string;
  @Field(() => String, { description: 'Where it is taken from, by GET and with the rights of the record.' })
  path: string;
}

/** The field `files` of a type whose records take files. Its history says `files: attachedFiles`; nothing else is needed. */
export const AttachedFiles =
  (rights: FileRights): PropertyDecorator =>
  (target, key) => {
    Field(() => [Attachment], { description: 'Scans and other documents that hang on the record.' })(target, key);
    attachable.set(target.constructor.name, rights);
  };
