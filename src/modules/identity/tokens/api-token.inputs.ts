import { InputType } from '@nestjs/graphql';
import { Id, LongText, Text, WholeDay } from '../../../platform/input/index.js';
import { Permissions } from '../../rights/index.js';

@InputType()
export class CreateApiTokenInput {
  @Text(200, { description: 'What it is for.' }) name: string;
  @Permissions() permissions: string[];
  @WholeDay({ description: 'The last day; at most a year from today.' }) expiresOn: string;
}
@InputType()
export class RevokeApiTokenInput {
  @Id() id: string;
  @LongText(1000, { presence: 'optional', description: 'Why; kept in the history.' }) reason?: string | null;
}
