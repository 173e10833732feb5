import { Field, ObjectType } from '@nestjs/graphql';
import { Plain } from '../../../platform/graphql/index.js';

@Plain()
@ObjectType('Permission', {
  description: 'What a role can let its holders do, in the words of the language asked for.',
})
export class PermissionInWords {
  @Field(() => String) name: string;
  @Field(() => String) meaning: string;
  @Field(() => String, { description: 'The kind of deed it belongs to; many permissions are one deed.' }) deed: string;
  @Field(() => Boolean, { description: 'An API token may carry it.' }) forTokens: boolean;
}
