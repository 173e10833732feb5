import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AttachedFiles, type Attachment } from '../../platform/files/index.js';
import { connectionOf, HiddenFields, Node, PartialDateScalar } from '../../platform/graphql/index.js';
import { Area, ClassifierItem } from '../reference/index.js';
import { permissions } from './sources.permissions.js';

@ObjectType({ implements: () => [Node], description: 'Where facts come from: an order, minutes, an article, a scan.' })
export class Source extends Node {
  @Field(() => ClassifierItem) kind: ClassifierItem;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) publisher: string | null;
  @Field(() => String, { nullable: true }) author: string | null;
  @Field(() => String, { nullable: true, description: 'Where it can be read: a web address, a shelf mark.' }) address:
    | string
    | null;
  @Field(() => PartialDateScalar, { nullable: true }) publishedOn: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the copy in hand was made.' }) archivedOn:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'ISO 639-1: kk, ru, en.' }) language: string | null;
  @Field(() => String, { nullable: true }) quote: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the document, in hex.' }) checksum: string | null;
  @Field(() => Area, { nullable: true, description: 'Whose source it is; its secretariat corrects it.' })
  area: Area | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @AttachedFiles({ read: permissions['sources.read'], write: permissions['sources.write'] }) files: Attachment[];
  @HiddenFields() hiddenFields: string[];
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

@ObjectType({ description: 'That a record rests on a source.' })
export class Citation {
  @Field(() => ID) id: string;
  @Field(() => Source) source: Source;
  @Field(() => Node, { nullable: true, description: 'The record; null when it is not for the viewer.' })
  subject: Node | null;
  @Field(() => String, { nullable: true, description: 'The words of the source that say it.' }) quote: string | null;
}

export const SourceConnection = connectionOf(() => Source, 'Source');
export const CitationConnection = connectionOf(() => Citation, 'Citation');
