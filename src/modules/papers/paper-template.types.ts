import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, JsonScalar, Node } from '../../platform/graphql/index.js';
import { AwardType } from '../reference/index.js';

@ObjectType({
  implements: () => [Node],
  description: 'How a paper of a kind of award looks, in one of its editions. A paper is printed by the edition of the day it was signed.',
}) // prettier-ignore
export class PaperTemplate extends Node {
  @Field(() => AwardType) type: AwardType;
  @Field(() => String) name: string;
  @Field(() => Int) edition: number;
  @Field(() => JsonScalar, { description: 'The sheet in mm, its styles, texts, variables and boxes.' }) body: unknown;
  @Field(() => String, { description: 'SHA-256 of its canonical JSON.' }) sha256: string;
  @Field(() => DateTimeScalar) savedAt: string;
  @Field(() => String, { description: 'The address of a PDF of it, filled with examples.' }) previewPath: string;
}
export const PaperTemplateConnection = connectionOf(() => PaperTemplate, 'PaperTemplate');
